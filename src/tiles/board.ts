import type { Grid } from './grid.ts';
import type { WantedPlace } from './wanted-places.ts';

/** What lies on the board: a unit, one cell wide, or the name of an area, several cells wide. */
export interface Item {
  /** Number of the area it belongs to, from 0. */
  readonly area: number;
  readonly width: number;
  readonly isName: boolean;
  readonly wanted: WantedPlace;
  /** How much a squared cell of distance from the wanted place costs. */
  readonly weight: number;
}

/** No item on a cell; outside the board it is the same. */
export const EMPTY = -1;

/** A grid of cells with items on it. Cells are numbered row by row. */
export interface Board {
  readonly grid: Grid;
  readonly items: readonly Item[];
  /** Number of areas. */
  readonly areas: number;
  /** Item on each cell, or {@link EMPTY}. */
  readonly occupant: Int16Array;
  /** First cell of each item. */
  readonly start: Int16Array;
  /** Area on each cell, or {@link EMPTY}. */
  readonly area: Int16Array;
  /** The same without the cells of names. */
  readonly bareArea: Int16Array;
  /** For each cell its four neighbours, {@link EMPTY} beyond the edge. */
  readonly neighbours: Int16Array;
}

/** An entry of a list that is known to be there. */
export const entry = <T>(list: { readonly [index: number]: T }, index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`no entry ${index}`);
  return found;
};

const neighboursIn = ({ rows, cols }: Grid): Int16Array =>
  Int16Array.from({ length: 4 * rows * cols }, (_, index) => {
    const cell = Math.floor(index / 4);
    const row = Math.floor(cell / cols);
    const col = cell % cols;
    const [r, c] = entry(
      [
        [row, col + 1],
        [row + 1, col],
        [row, col - 1],
        [row - 1, col],
      ] as const,
      index % 4,
    );
    return r < 0 || r >= rows || c < 0 || c >= cols ? EMPTY : r * cols + c;
  });

/** An empty board for these items. */
export const emptyBoard = (grid: Grid, items: readonly Item[]): Board => {
  const blank = (): Int16Array => new Int16Array(grid.rows * grid.cols).fill(EMPTY);
  return {
    grid,
    items,
    areas: items.reduce((most, { area }) => Math.max(most, area + 1), 0),
    occupant: blank(),
    start: new Int16Array(items.length).fill(EMPTY),
    area: blank(),
    bareArea: blank(),
    neighbours: neighboursIn(grid),
  };
};

/** Lays an item on the board from a cell on. What lay there is overwritten, not moved. */
export const put = (board: Board, index: number, cell: number): void => {
  const { area, width, isName } = entry(board.items, index);
  board.start[index] = cell;
  board.occupant.fill(index, cell, cell + width);
  board.area.fill(area, cell, cell + width);
  board.bareArea.fill(isName ? EMPTY : area, cell, cell + width);
};

/** Takes an item off the board. */
export const lift = (board: Board, index: number): void => {
  const cell = entry(board.start, index);
  const end = cell + entry(board.items, index).width;
  board.occupant.fill(EMPTY, cell, end);
  board.area.fill(EMPTY, cell, end);
  board.bareArea.fill(EMPTY, cell, end);
};
