import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProgramRun, runProgram } from './run-program.ts';

/** The garbage of one short run needs no threads of its own; the checker of HTML goes deep. */
const OPTIONS = ['-XX:+UseSerialGC', '-Xss16m'];

/** As the Java launcher reads it in a file of arguments. */
const quoted = (argument: string): string => `"${argument.replace(/[\\"]/g, '\\$&')}"`;

/** Runs a class of Java to its end. The arguments go by a file: a command line has room for so many paths only. */
export const runJava = async (
  classPath: string,
  main: string,
  args: readonly string[],
): Promise<ProgramRun> => {
  const folder = mkdtempSync(join(tmpdir(), 'java-'));
  try {
    const file = join(folder, 'arguments');
    const lines = [...OPTIONS, '-cp', classPath, main, ...args].map(quoted);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return await runProgram('java', [`@${file}`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
