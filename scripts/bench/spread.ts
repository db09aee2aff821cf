/** Several measurements of one thing. */
export interface Spread {
  readonly runs: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median and range; of an even number the mean of the two in the middle. Throws for none. */
export const spreadOf = (measured: readonly number[]): Spread => {
  const sorted = [...measured].sort((a, b) => a - b);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new RangeError('nothing was measured');
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? least;
  return { runs: sorted.length, median: (lower + upper) / 2, least, most };
};
