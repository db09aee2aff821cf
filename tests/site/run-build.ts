import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { COMPILED } from '../fixtures/run-script.ts';

export const REPOSITORY = resolve(import.meta.dirname, '../..');

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the repository as a person would, with an environment of its own. */
export const runScript = (
  script: string,
  args: readonly string[],
  { env = {}, cwd = REPOSITORY }: { env?: Record<string, string>; cwd?: string } = {},
): CommandResult => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(REPOSITORY, 'scripts', script), ...args],
    {
      cwd,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...COMPILED, ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  return { code: status, stdout, stderr };
};
