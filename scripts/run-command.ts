import { EXIT_CODES, isUserError } from '../src/site/model/user-error.ts';
import { type Command, helpText, type OptionValues, readCommandLine } from './command-line.ts';

/** Says what went wrong and returns the exit code that tells it. */
const fail = (error: unknown): number => {
  if (isUserError(error)) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack}\n\nĐây là lỗi phần mềm, không phải lỗi của số liệu.\n`);
  return EXIT_CODES.bug;
};

/**
 * Runs a command of the repository: help to standard output, errors to standard error. A mistake of
 * the person's prints its message alone, a bug its stack; the exit code says which it was.
 * @param run returns the exit code, nothing for success
 */
export const runCommand = async <N extends string>(
  command: Command<N>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a command that only succeeds or throws returns nothing
  run: (values: OptionValues<N>) => Promise<number | void>,
): Promise<void> => {
  try {
    const values = readCommandLine(command, process.argv.slice(2));
    if (values === null) process.stdout.write(helpText(command));
    else process.exitCode = (await run(values)) ?? EXIT_CODES.ok;
  } catch (error) {
    process.exitCode = fail(error);
  }
};
