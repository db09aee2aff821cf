import { type Random, randomFor } from '../illustrative/random.ts';
import { type Board, EMPTY, emptyBoard, entry, type Item, lift, put } from './board.ts';
import { distanceCost, shapeCost } from './board-cost.ts';
import type { Cell, Grid, NameStrip, Place, TileLayout } from './grid.ts';
import { wantedPlaces } from './wanted-places.ts';

/** What a map is made from. */
export interface LayoutTask {
  readonly places: readonly Place[];
  readonly names: readonly NameStrip[];
  readonly grid: Grid;
  /** Same seed, same map. */
  readonly seed: number;
  /** Steps of the search for each cell of the grid; more is slower and better. */
  readonly steps?: number | undefined;
}

const STEPS = 4_000;

/** Temperatures between which the search cools, in the unit of costs. */
const HOTTEST = 12;
const COLDEST = 0.08;

/** A name lies above the middle of its area, but gives way to units. */
const NAME_WEIGHT = 0.6;

/** Moves reach this far: what lies further off is reached in several. */
const REACH = 3;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const itemsOf = ({ places, names, grid }: LayoutTask): Item[] => {
  const areas = [...new Set(places.map(({ area }) => area))].sort();
  const wanted = wantedPlaces(places, grid);
  const units = places.map(({ area }, index) => ({
    area: areas.indexOf(area),
    width: 1,
    isName: false,
    wanted: entry(wanted, index),
    weight: 1,
  }));
  const strips = names.map(({ area, cells }) => {
    const own = units.filter((unit) => unit.area === areas.indexOf(area));
    if (own.length === 0) throw new RangeError(`the area ${area} has no unit`);
    return {
      area: areas.indexOf(area),
      width: cells,
      isName: true,
      wanted: {
        row: Math.min(...own.map((unit) => unit.wanted.row)),
        col: mean(own.map((unit) => unit.wanted.col)),
      },
      weight: NAME_WEIGHT,
    };
  });
  return [...units, ...strips];
};

/** The free run of cells on which an item costs least; throws where the grid is too small. */
const bestFree = (board: Board, index: number): number => {
  const { grid, occupant, items } = board;
  const { width } = entry(items, index);
  let best = EMPTY;
  let least = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < occupant.length; cell += 1) {
    if ((cell % grid.cols) + width > grid.cols) continue;
    if (occupant.subarray(cell, cell + width).some((item) => item !== EMPTY)) continue;
    const cost = distanceCost(board, index, cell);
    if (cost < least) {
      best = cell;
      least = cost;
    }
  }
  if (best === EMPTY) throw new RangeError('the grid has too few cells');
  return best;
};

/** Names first, as they need a run of cells, then units as near as they can be. */
const firstBoard = (task: LayoutTask): Board => {
  const board = emptyBoard(task.grid, itemsOf(task));
  const order = board.items
    .map((_, index) => index)
    .sort((a, b) => entry(board.items, b).width - entry(board.items, a).width || a - b);
  for (const index of order) put(board, index, bestFree(board, index));
  return board;
};

/** A move: items and the cells on which they begin afterwards. */
type Move = readonly (readonly [item: number, cell: number])[];

/**
 * Moves an item by some rows and columns; units in its way go where it was. Null where that leads
 * off the grid, onto a name or nowhere.
 */
const moveTo = (
  board: Board,
  index: number,
  [down, right]: readonly [number, number],
): Move | null => {
  const { grid, items, occupant, start } = board;
  const { width } = entry(items, index);
  const from = entry(start, index);
  const row = Math.floor(from / grid.cols) + down;
  const col = (from % grid.cols) + right;
  if (row < 0 || row >= grid.rows || col < 0 || col + width > grid.cols) return null;
  const to = row * grid.cols + col;
  if (to === from) return null;
  const inWay: number[] = [];
  const left: number[] = [];
  for (let i = 0; i < width; i += 1) {
    const there = entry(occupant, to + i);
    if (there !== EMPTY && there !== index) {
      if (entry(items, there).isName) return null;
      inWay.push(there);
    }
    if (from + i < to || from + i >= to + width) left.push(from + i);
  }
  return [[index, to], ...inWay.map((item, i) => [item, entry(left, i)] as const)];
};

/** Applies a move and returns the move that takes it back. */
const apply = (board: Board, move: Move): Move => {
  const back = move.map(([item]) => [item, entry(board.start, item)] as const);
  for (const [item] of back) lift(board, item);
  for (const [item, cell] of move) put(board, item, cell);
  return back;
};

const distanceOf = (board: Board, move: Move): number =>
  move.reduce((sum, [item]) => sum + distanceCost(board, item, entry(board.start, item)), 0);

/** Whether units of one area only change places: its shape stays as it is. */
const isExchange = ({ items }: Board, move: Move): boolean => {
  const [first, second] = move;
  if (first === undefined || second === undefined) return false;
  const [a, b] = [entry(items, first[0]), entry(items, second[0])];
  return move.length === 2 && !a.isName && a.area === b.area;
};

const MILLION = 1_000_000;

/** One move in so many is of a name: they are few and have far to go. */
const NAME_TURN = 12;

const randomMove = (board: Board, units: number, random: Random): Move | null => {
  const { grid, items } = board;
  const count = items.length - units;
  if (count > 0 && random.between(1, NAME_TURN) === 1) {
    return moveTo(board, units + random.between(0, count - 1), [
      random.between(1 - grid.rows, grid.rows - 1),
      random.between(1 - grid.cols, grid.cols - 1),
    ]);
  }
  return moveTo(board, random.between(0, units - 1), [
    random.between(-REACH, REACH),
    random.between(-REACH, REACH),
  ]);
};

/** Simulated annealing: worse moves are taken too, ever more rarely. */
const improve = (board: Board, steps: number, random: Random): void => {
  const units = board.items.filter(({ isName }) => !isName).length;
  let shape = shapeCost(board);
  for (let step = 0; step < steps; step += 1) {
    const temperature = HOTTEST * (COLDEST / HOTTEST) ** (step / steps);
    const move = randomMove(board, units, random);
    if (move === null) continue;
    const before = distanceOf(board, move);
    const back = apply(board, move);
    const nextShape = isExchange(board, move) ? shape : shapeCost(board);
    const worse = nextShape - shape + distanceOf(board, move) - before;
    const chance = random.between(0, MILLION) / MILLION;
    if (worse <= 0 || chance < Math.exp(-worse / temperature)) shape = nextShape;
    else apply(board, back);
  }
};

/** What a finished board costs: its shape and all distances. */
const totalCost = (board: Board): number =>
  board.items.reduce(
    (sum, _, index) => sum + distanceCost(board, index, entry(board.start, index)),
    shapeCost(board),
  );

/** One search may end in a poor corner; the best of so many does not. */
const SEARCHES = 4;

const bestBoard = (task: LayoutTask): Board => {
  const { grid, seed, steps = STEPS } = task;
  let best: { readonly board: Board; readonly cost: number } | undefined;
  for (let search = 1; search <= SEARCHES; search += 1) {
    const board = firstBoard(task);
    improve(board, steps * grid.rows * grid.cols, randomFor(seed, `tiles-${search}`));
    const cost = totalCost(board);
    if (best === undefined || cost < best.cost) best = { board, cost };
  }
  return best?.board ?? firstBoard(task);
};

/**
 * Puts every unit into a cell of its own near its true place, areas in one piece where that can be,
 * each with a run of cells for its name. The same task gives the same map.
 *
 * @throws RangeError where the grid has too few cells, or a name stands for an area without units
 */
export const layOutTiles = (task: LayoutTask): TileLayout => {
  const { places, names, grid } = task;
  const board = bestBoard(task);
  const cellOf = (index: number): Cell => {
    const cell = entry(board.start, index);
    return { row: Math.floor(cell / grid.cols), col: cell % grid.cols };
  };
  return {
    units: new Map(places.map(({ id }, index) => [id, cellOf(index)])),
    names: new Map(names.map(({ area }, index) => [area, cellOf(places.length + index)])),
  };
};
