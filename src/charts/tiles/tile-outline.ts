import { cellKey } from '../../views/map-tiles.ts';
import { coordinate } from '../draw/svg.ts';

/** Where the cells of a map lie in a drawing. */
export interface TileFrame {
  /** First row and column drawn, and how many. */
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
  /** Size of a cell in pixels. */
  readonly cell: { readonly width: number; readonly height: number };
  /** Space around the cells, for half of the outline. */
  readonly margin: number;
}

/** Left top corner of a cell in pixels. */
export const cornerOf = (frame: TileFrame, row: number, col: number): readonly [number, number] => [
  frame.margin + (col - frame.col) * frame.cell.width,
  frame.margin + (row - frame.row) * frame.cell.height,
];

/** Runs of numbers that follow each other, as first and last. */
const runsOf = (numbers: readonly number[]): (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
};

const span = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => from + i);

/**
 * The sides between areas, and between areas and the outside, as the data of one path: straight
 * strokes as long as they run.
 */
export const outlinePath = (land: ReadonlyMap<string, string>, frame: TileFrame): string => {
  const areaAt = (row: number, col: number): string | undefined => land.get(cellKey(row, col));
  const { row: top, col: left, rows, cols } = frame;
  const strokes: string[] = [];
  for (const row of span(top, rows + 1)) {
    const broken = span(left, cols).filter((col) => areaAt(row - 1, col) !== areaAt(row, col));
    for (const [from, to] of runsOf(broken)) {
      const [x, y] = cornerOf(frame, row, from);
      strokes.push(
        `M${coordinate(x)} ${coordinate(y)}H${coordinate(cornerOf(frame, row, to + 1)[0])}`,
      );
    }
  }
  for (const col of span(left, cols + 1)) {
    const broken = span(top, rows).filter((row) => areaAt(row, col - 1) !== areaAt(row, col));
    for (const [from, to] of runsOf(broken)) {
      const [x, y] = cornerOf(frame, from, col);
      strokes.push(
        `M${coordinate(x)} ${coordinate(y)}V${coordinate(cornerOf(frame, to + 1, col)[1])}`,
      );
    }
  }
  return strokes.join('');
};
