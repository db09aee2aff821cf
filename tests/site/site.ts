import { inject } from 'vitest';

/** A built site and what it was built from. */
export interface BuiltSite {
  /** Folder of the site. */
  readonly dist: string;
  /** The data folder and the folder of texts. */
  readonly data: string;
  readonly content: string;
  /** The sets of the data folder, in the order in which readers meet them. */
  readonly sets: readonly string[];
  /** What the build printed where it failed; empty where it did not. */
  readonly fault: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the tests of a project look at. */
    readonly site: BuiltSite;
  }
}

/** The site that this file of tests looks at. */
export const site = (): BuiltSite => inject('site');
