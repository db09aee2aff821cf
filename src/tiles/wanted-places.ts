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

/** Stretches values over 0 … `size` − 1, half by distance and half by rank. */
const spread = (values: readonly number[], size: number): number[] => {
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const byRank = ranks(values);
  return values.map((value, index) => {
    const distance = range === 0 ? 0.5 : (value - low) / range;
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
