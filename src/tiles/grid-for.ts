import type { Grid } from './grid.ts';

/** Most columns: on a phone of 320 px each is then 20 px wide, the least that is still read. */
const MOST_COLS = 15;

/** Share of the grid that is filled; the rest lies around the territory and gives it its shape. */
const FILLED = 0.86;

/**
 * A grid for so many cells, about square but never wider than a phone can show, and never narrower
 * than the longest name.
 */
export const gridFor = (cells: number, longestName: number): Grid => {
  const square = Math.ceil(Math.sqrt(cells / FILLED));
  const cols = Math.max(longestName, Math.min(MOST_COLS, square));
  return { cols, rows: Math.max(1, Math.ceil(cells / FILLED / cols)) };
};
