/**
 * Why a file of a contribution is not read: it is a link, a program or a repository within; only letters
 * large and small tell it from another; its name is none of a table; it is too large to be fetched.
 */
export type RefusalReason = 'mode' | 'twin' | 'name' | 'large';

/** A file that is not read. */
export interface Refusal {
  /** Below the top of the repository; any characters. */
  readonly path: string;
  readonly reason: RefusalReason;
}
