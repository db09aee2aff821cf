/** Bytes of the largest file that is read: far more than a table of all units. */
export const MOST_BYTES = 5_000_000;
