import { type Board, EMPTY, entry } from './board.ts';

/**
 * What is weighed against each other, in squared cells of distance from the true place. Found by
 * looking at maps: with less, areas fray; with more, the province becomes a box.
 */
const COSTS = {
  /** A side between two areas: draws each area together. */
  border: 3,
  /** A side between an area and the outside: keeps holes out and the coast smooth. */
  coast: 2,
  /** A piece of an area beyond the first: so much that nothing can pay for it. */
  piece: 80,
  /** The same for its units without its name: a name must not part its area. */
  pieceOfUnits: 80,
} as const;

/** Squared distance of an item from its wanted place, weighted. */
export const distanceCost = ({ items, grid }: Board, index: number, cell: number): number => {
  const { wanted, weight, width } = entry(items, index);
  const row = Math.floor(cell / grid.cols) - wanted.row;
  const col = (cell % grid.cols) + (width - 1) / 2 - wanted.col;
  return weight * (row * row + col * col);
};

const sideCost = (a: number, b: number): number => {
  if (a === b) return 0;
  return a === EMPTY || b === EMPTY ? COSTS.coast : COSTS.border;
};

/** Cost of all sides between areas, and between areas and the outside. */
const sidesCost = ({ area, neighbours }: Board): number => {
  let cost = 0;
  for (let cell = 0; cell < area.length; cell += 1) {
    const own = entry(area, cell);
    for (let side = 0; side < 4; side += 1) {
      const next = entry(neighbours, 4 * cell + side);
      // Sides within the grid are met from both of their cells, and counted from the first.
      if (next === EMPTY) cost += sideCost(own, EMPTY);
      else if (next > cell) cost += sideCost(own, entry(area, next));
    }
  }
  return cost;
};

/** Pieces into which areas fall, all areas together. */
const piecesOf = (area: Int16Array, neighbours: Int16Array): number => {
  const seen = new Uint8Array(area.length);
  const open: number[] = [];
  let pieces = 0;
  for (let first = 0; first < area.length; first += 1) {
    if (seen[first] === 1 || area[first] === EMPTY) continue;
    pieces += 1;
    seen[first] = 1;
    open.push(first);
    for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
      for (let side = 4 * cell; side < 4 * cell + 4; side += 1) {
        const next = entry(neighbours, side);
        if (next === EMPTY || seen[next] === 1 || area[next] !== area[first]) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
  }
  return pieces;
};

/** What the shape of the areas costs, the distances of items apart. */
export const shapeCost = (board: Board): number =>
  sidesCost(board) +
  COSTS.piece * (piecesOf(board.area, board.neighbours) - board.areas) +
  COSTS.pieceOfUnits * (piecesOf(board.bareArea, board.neighbours) - board.areas);
