/**
 * A mistake in what the person gave us (an option, a folder, a data file), as opposed to a bug of
 * ours. Commands print its message alone; of any other error they print the stack as well.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/**
 * Whether an error is a {@link UserError}. By name: Astro bundles the pages with a copy of the class
 * of their own.
 */
export const isUserError = (error: unknown): error is UserError =>
  error instanceof Error && error.name === 'UserError';
