/** What the exit code of a command tells a script. */
export const EXIT_CODES = {
  ok: 0,
  /** The data or a text has errors, or something fell short of what it is held to. */
  data: 1,
  /** The command line is wrong, or the world does not let it be done: a folder, a file, a disk. */
  usage: 2,
  /** A bug of ours. */
  bug: 3,
} as const;

/**
 * A mistake in what the person gave us (an option, a folder, a data file), as opposed to a bug of
 * ours. Commands print its message alone; of any other error they print the stack as well.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  /** How a command ends that meets it. */
  readonly exitCode: number = EXIT_CODES.usage;
}

/** A mistake in a file of data or in a text, which a person can mend there. */
export class DataError extends UserError {
  override readonly exitCode: number = EXIT_CODES.data;
}

/**
 * Whether an error is a {@link UserError}. By name: Astro bundles the pages with a copy of the class
 * of their own.
 */
export const isUserError = (error: unknown): error is UserError =>
  error instanceof Error && error.name === 'UserError';
