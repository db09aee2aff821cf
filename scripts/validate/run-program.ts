import { spawn } from 'node:child_process';

/** What a program printed and how it ended; `code` is null where it could not be started or was ended. */
export interface ProgramRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a program to its end, or to that of this process. What it says is read as UTF-8, whatever the language of
 * the machine.
 */
export const runProgram = (program: string, args: readonly string[]): Promise<ProgramRun> =>
  new Promise((resolve) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const end = (code: number | null, why = ''): void => {
      const text = (parts: readonly Buffer[]): string => Buffer.concat(parts).toString('utf8');
      resolve({ code, out: text(out), err: `${text(err)}${why}` });
    };
    const child = spawn(program, args, {
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => err.push(data));
    const stop = (): void => {
      child.kill();
    };
    process.once('exit', stop);
    child.once('error', (error) => end(null, error.message));
    child.once('close', (code) => {
      process.off('exit', stop);
      end(code);
    });
  });
