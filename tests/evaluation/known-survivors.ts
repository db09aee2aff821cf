/** Changes of operators that no test notices, and why none can or need. */
export interface KnownSurvivors {
  readonly file: string;
  readonly why: string;
  /** By line, with what is changed in brackets, what it may become. */
  readonly changes: Readonly<Record<string, readonly string[]>>;
}

/** Known to `npm run test:mutants`, which fails when one is noticed by now, or stands there no longer. */
export const KNOWN_SURVIVORS: readonly KnownSurvivors[] = [];
