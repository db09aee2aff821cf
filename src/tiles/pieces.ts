import type { Cell } from './grid.ts';

const key = (row: number, col: number): string => `${row}/${col}`;

/**
 * How many pieces cells fall into, joined over their sides (not their corners); 0 for no cells. A
 * cell may be given more than once.
 */
export const countPieces = (cells: readonly Cell[]): number => {
  const open = new Map(cells.map((cell) => [key(cell.row, cell.col), cell]));
  let pieces = 0;
  for (const start of cells) {
    if (!open.delete(key(start.row, start.col))) continue;
    pieces += 1;
    const reached = [start];
    for (let cell = reached.pop(); cell !== undefined; cell = reached.pop()) {
      const { row, col } = cell;
      for (const [r, c] of [
        [row - 1, col],
        [row + 1, col],
        [row, col - 1],
        [row, col + 1],
      ] as const) {
        const next = open.get(key(r, c));
        if (next !== undefined) {
          open.delete(key(r, c));
          reached.push(next);
        }
      }
    }
  }
  return pieces;
};
