import { spawn } from 'node:child_process';

/** A finished child process. */
export interface ChildRun {
  /** From before it was started until its end: the whole process. */
  readonly milliseconds: number;
  readonly output: string;
}

/**
 * Runs a script of this repository with this Node and measures it from outside.
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
    const child = spawn(process.execPath, [...flags, script, ...args], {
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
