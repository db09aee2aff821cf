import { inspect } from 'node:util';
import { hasCode } from '../src/site/model/has-code.ts';
import { EXIT_CODES, isUserError } from '../src/site/model/user-error.ts';
import { worldTrouble } from '../src/site/model/world-trouble.ts';
import { outputNotWritten } from '../src/text/problems/world-messages.ts';
import { type Command, helpText, type OptionValues, readCommandLine } from './command-line.ts';

/** Says what went wrong and returns the exit code that tells it. */
const fail = (error: unknown): number => {
  if (isUserError(error)) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const trouble = worldTrouble(error);
  if (trouble !== null) {
    process.stderr.write(`${trouble}\n`);
    return EXIT_CODES.usage;
  }
  // With the errors that it came from.
  process.stderr.write(`${inspect(error)}\n\nĐây là lỗi phần mềm, không phải lỗi của số liệu.\n`);
  return EXIT_CODES.bug;
};

/** Ends at once: what a command started and did not end would keep it waiting. */
const endWith = (error: unknown): void => process.exit(fail(error));

/**
 * Where nobody reads on (`… | head`) the command goes on to its end and its exit code. Where what is
 * printed cannot be written, it ends.
 */
const watchOutput = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (hasCode(error, 'EPIPE')) return;
      const trouble = worldTrouble(error);
      if (trouble === null) endWith(error);
      process.stderr.write(`${outputNotWritten(trouble ?? '')}\n`);
      process.exit(EXIT_CODES.usage);
    });
  }
};

/**
 * Runs a command of the repository: help to standard output, errors to standard error. A mistake of
 * the person's and trouble of the world print their message alone, a bug its stack; the exit code
 * says which it was.
 * @param run returns the exit code, nothing for success
 */
export const runCommand = async <N extends string>(
  command: Command<N>,
  // biome-ignore lint/suspicious/noConfusingVoidType: a command that only succeeds or throws returns nothing
  run: (values: OptionValues<N>) => Promise<number | void>,
): Promise<void> => {
  watchOutput();
  process.on('uncaughtException', endWith);
  try {
    const values = readCommandLine(command, process.argv.slice(2));
    if (values === null) process.stdout.write(helpText(command));
    else process.exitCode = (await run(values)) ?? EXIT_CODES.ok;
  } catch (error) {
    endWith(error);
  }
};
