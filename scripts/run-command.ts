import { isUserError } from '../src/site/model/user-error.ts';
import { type Command, helpText, type OptionValues, readCommandLine } from './command-line.ts';

const report = (error: unknown): void => {
  if (isUserError(error)) {
    process.stderr.write(`${error.message}\n`);
    return;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack}\n\nĐây là lỗi phần mềm, không phải lỗi của số liệu.\n`);
};

/**
 * Runs a command of the repository: help to standard output, errors to standard error with exit
 * code 1. A mistake of the person's prints its message alone, a bug its stack.
 */
export const runCommand = async <N extends string>(
  command: Command<N>,
  run: (values: OptionValues<N>) => Promise<void>,
): Promise<void> => {
  try {
    const values = readCommandLine(command, process.argv.slice(2));
    if (values === null) process.stdout.write(helpText(command));
    else await run(values);
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
};
