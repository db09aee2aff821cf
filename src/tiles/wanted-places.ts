import type { Cell, Grid, Place } from './grid.ts';

/** Where a unit would lie if cells did not matter: fractions of a cell allowed. */
export type WantedPlace = Cell;

/**
 * How much of a place is its rank among all places instead of its distance. Dense towns need as many
 * cells as wide mountains: ranks open them up, distances keep the shape.
 */
const RANK_SHARE = 0.5;

/** Ranks 0 … 1 by value; equal values by their order in the list, so that the result is fixed. */
const ranks = (values: readonly number[]): number[] => {
  const order = values
    .map((_, index) => index)
    .sort((a, b) => at(values, a) - at(values, b) || a - b);
  const found = new Array<number>(values.length).fill(0);
  for (const [rank, index] of order.entries()) {
    found[index] = values.length === 1 ? 0.5 : rank / (values.length - 1);
  }
  return found;
};

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** So many times the width of the middle half beyond it, a value tells nothing of the others. */
const FAR_OUT = 3;

/** Least and greatest value of those that do not lie far out: one of these must not crowd the rest. */
const whiskers = (values: readonly number[]): { low: number; high: number } => {
  const sorted = values.toSorted((a, b) => a - b);
  const quarter = at(sorted, Math.floor((sorted.length - 1) / 4));
  const threeQuarters = at(sorted, Math.ceil((3 * (sorted.length - 1)) / 4));
  const beyond = FAR_OUT * (threeQuarters - quarter);
  const usual =
    beyond === 0
      ? sorted
      : sorted.filter((value) => value >= quarter - beyond && value <= threeQuarters + beyond);
  return { low: at(usual, 0), high: at(usual, usual.length - 1) };
};

/** Stretches values over 0 … `size` − 1, half by distance and half by rank. */
const spread = (values: readonly number[], size: number): number[] => {
  const { low, high } = whiskers(values);
  const byRank = ranks(values);
  return values.map((value, index) => {
    const within = Math.min(high, Math.max(low, value));
    const distance = high === low ? 0.5 : (within - low) / (high - low);
    return (size - 1) * (RANK_SHARE * at(byRank, index) + (1 - RANK_SHARE) * distance);
  });
};

/** The places of units on the grid before they are put into cells, in the order given. */
export const wantedPlaces = (places: readonly Place[], grid: Grid): WantedPlace[] => {
  const rows = spread(
    places.map(({ latitude }) => -latitude),
    grid.rows,
  );
  const cols = spread(
    places.map(({ longitude }) => longitude),
    grid.cols,
  );
  return places.map((_, index) => ({ row: at(rows, index), col: at(cols, index) }));
};
