import type { ProgressOutput } from '../src/site/build/progress.ts';

/** Progress on standard error: each stage for a person at a terminal, one line for a CI log. */
export const progressOutput = (): ProgressOutput => ({
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true && process.env.CI === undefined,
  now: () => performance.now(),
});
