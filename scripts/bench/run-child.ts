import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY } from '../../src/site/model/repository.ts';

/** A finished child process. */
export interface ChildRun {
  /** From before it was started until its end: the whole process. */
  readonly milliseconds: number;
  readonly output: string;
}

/** What every command loads first. */
const LOOK_AROUND = pathToFileURL(join(REPOSITORY, 'scripts/look-around.mjs')).href;

/**
 * Runs a script of this repository with this Node, as commands are run, and measures it from outside.
 * @param flags of Node, before the script
 * @throws Error with what the script said, if it fails
 */
export const runChild = (
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<ChildRun> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [...flags, '--import', LOOK_AROUND, script, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = performance.now() - started;
      if (code === 0) resolve({ milliseconds, output: Buffer.concat(output).toString() });
      else reject(new Error(`${script} failed (${code}):\n${Buffer.concat(errors).toString()}`));
    });
  });
