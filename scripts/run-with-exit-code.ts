import { UserError } from '../src/site/model/user-error.ts';
import { type Command, helpText, type OptionValues, readCommandLine } from './command-line.ts';

/** What the exit code of a command tells a script. */
export const EXIT_CODES = {
  ok: 0,
  /** The data has errors. */
  data: 1,
  /** The command line or the folder is wrong. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
} as const;

const fail = (error: unknown): number => {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT_CODES.usage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${stack}\n\nĐây là lỗi phần mềm, không phải lỗi của số liệu.\n`);
  return EXIT_CODES.bug;
};

/**
 * Runs a command whose exit code says what kind of trouble there was.
 * @param run returns the exit code; a UserError it throws is a mistake in how it was started
 */
export const runWithExitCode = async <N extends string>(
  command: Command<N>,
  run: (values: OptionValues<N>) => Promise<number>,
): Promise<void> => {
  try {
    const values = readCommandLine(command, process.argv.slice(2));
    if (values === null) process.stdout.write(helpText(command));
    else process.exitCode = await run(values);
  } catch (error) {
    process.exitCode = fail(error);
  }
};
