import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runScript } from './run-build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built from the repository's own data. */
    readonly dist: string;
  }
}

interface Build {
  readonly dist: string;
  readonly remove: () => void;
  /** Projects that still read it. */
  readers: number;
}

/** Each project of a run has its own copy of this module; what they share hangs on the process. */
const SHARED = Symbol.for('tests/site/build');
const shared = globalThis as { [SHARED]?: Build | undefined };

const build = (): Build => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const dist = join(folder, 'dist');
  const { code, stderr } = runScript('build.ts', ['--out', dist]);
  if (code !== 0) {
    remove();
    throw new Error(`The site could not be built:\n${stderr}`);
  }
  return { dist, remove, readers: 0 };
};

const leave = (built: Build): void => {
  built.readers -= 1;
  if (built.readers > 0) return;
  built.remove();
  shared[SHARED] = undefined;
};

/** Builds the site once for all tests of all projects that read it. */
export const setup = (project: TestProject): (() => void) => {
  const built = shared[SHARED] ?? build();
  shared[SHARED] = built;
  built.readers += 1;
  project.provide('dist', built.dist);
  return () => leave(built);
};
