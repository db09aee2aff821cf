import { describe, expect, it } from 'vitest';
import type { Cell, Place } from '../../src/tiles/grid.ts';
import { gridFor } from '../../src/tiles/grid-for.ts';
import { type LayoutTask, layOutTiles } from '../../src/tiles/lay-out.ts';
import { countPieces } from '../../src/tiles/pieces.ts';
import { wantedPlaces } from '../../src/tiles/wanted-places.ts';

/** Three areas side by side, the middle one dense as a town, a village of the first far inside. */
const PLACES: readonly Place[] = [
  ...Array.from({ length: 9 }, (_, i) => ({
    id: `a${i}`,
    area: 'a',
    latitude: 22 - 0.1 * Math.floor(i / 3),
    longitude: 104 + 0.1 * (i % 3),
  })),
  ...Array.from({ length: 8 }, (_, i) => ({
    id: `b${i}`,
    area: 'b',
    latitude: 21.9 - 0.01 * Math.floor(i / 3),
    longitude: 104.5 + 0.01 * (i % 3),
  })),
  ...Array.from({ length: 9 }, (_, i) => ({
    id: `c${i}`,
    area: 'c',
    latitude: 22 - 0.1 * Math.floor(i / 3),
    longitude: 104.8 + 0.1 * (i % 3),
  })),
  { id: 'a-far', area: 'a', latitude: 21.9, longitude: 104.45 },
];

const TASK: LayoutTask = {
  places: PLACES,
  names: [
    { area: 'a', cells: 3 },
    { area: 'b', cells: 2 },
  ],
  grid: { rows: 6, cols: 7 },
  seed: 1,
  steps: 300,
};

const layout = layOutTiles(TASK);

const cellsOf = (area: string): Cell[] =>
  PLACES.filter((place) => place.area === area).map(({ id }) => layout.units.get(id) as Cell);

const nameCells = TASK.names.flatMap(({ area, cells }) => {
  const { row, col } = layout.names.get(area) as Cell;
  return Array.from({ length: cells }, (_, i) => ({ area, row, col: col + i }));
});

const mean = (cells: readonly Cell[]): number =>
  cells.reduce((sum, { col }) => sum + col, 0) / cells.length;

describe('a layout', () => {
  it('gives every unit and every name cells of their own, all on the grid', () => {
    const all = [...layout.units.values(), ...nameCells];
    expect(layout.units.size).toBe(PLACES.length);
    expect(new Set(all.map(({ row, col }) => `${row}/${col}`)).size).toBe(PLACES.length + 5);
    for (const { row, col } of all) {
      expect(row >= 0 && row < 6 && col >= 0 && col < 7).toBe(true);
    }
  });

  it('keeps each area in one piece, with its name joined to it', () => {
    for (const area of ['a', 'b', 'c']) {
      expect(countPieces(cellsOf(area)), area).toBe(1);
      const name = nameCells.filter((cell) => cell.area === area);
      expect(countPieces([...cellsOf(area), ...name]), area).toBe(1);
    }
  });

  it('keeps west to the west', () => {
    expect(mean(cellsOf('a'))).toBeLessThan(mean(cellsOf('b')));
    expect(mean(cellsOf('b'))).toBeLessThan(mean(cellsOf('c')));
  });

  it('is the same for the same seed', () => {
    expect([...layOutTiles(TASK).units]).toEqual([...layout.units]);
  });

  it('refuses a grid that is too small, and a name without an area', () => {
    expect(() => layOutTiles({ ...TASK, grid: { rows: 4, cols: 5 } })).toThrow(RangeError);
    expect(() => layOutTiles({ ...TASK, names: [{ area: 'd', cells: 1 }] })).toThrow(RangeError);
  });
});

describe('pieces', () => {
  it('are joined over sides, not over corners', () => {
    expect(countPieces([])).toBe(0);
    expect(
      countPieces([
        { row: 0, col: 0 },
        { row: 1, col: 1 },
      ]),
    ).toBe(2);
    expect(
      countPieces([
        { row: 0, col: 0 },
        { row: 1, col: 1 },
        { row: 1, col: 0 },
      ]),
    ).toBe(1);
    expect(
      countPieces([
        { row: 0, col: 0 },
        { row: 0, col: 0 },
      ]),
    ).toBe(1);
  });
});

describe('the grid', () => {
  it('has room for every cell and is never wider than a phone shows', () => {
    for (const cells of [1, 8, 40, 205, 600]) {
      const { rows, cols } = gridFor(cells, 5);
      expect(rows * cols).toBeGreaterThanOrEqual(cells);
      expect(cols).toBeLessThanOrEqual(15);
    }
  });

  it('is as wide as the longest name', () => {
    expect(gridFor(2, 6).cols).toBe(6);
  });
});

describe('wanted places', () => {
  it('put north on top and west on the left, over the whole grid', () => {
    const [north, south] = wantedPlaces(
      [
        { id: 'n', area: 'a', latitude: 22, longitude: 105 },
        { id: 's', area: 'a', latitude: 21, longitude: 104 },
      ],
      { rows: 5, cols: 3 },
    );
    expect(north).toEqual({ row: 0, col: 2 });
    expect(south).toEqual({ row: 4, col: 0 });
  });

  it('open up what is dense: near neighbours lie further apart than distance alone would have it', () => {
    const places = [0, 0.01, 0.02, 1].map((longitude, i) => ({
      id: String(i),
      area: 'a',
      latitude: 21,
      longitude,
    }));
    const cols = wantedPlaces(places, { rows: 1, cols: 101 }).map(({ col }) => col);
    expect((cols[1] ?? 0) - (cols[0] ?? 0)).toBeGreaterThan(15);
  });

  it('of the others hardly change when one place is far off the map', () => {
    const grid = { rows: 12, cols: 12 };
    const places = Array.from({ length: 60 }, (_, i) => ({
      id: `p${i}`,
      area: 'a',
      latitude: 21 + ((i * 7) % 13) / 13,
      longitude: 104 + ((i * 11) % 17) / 17,
    }));
    const right = wantedPlaces(places, grid);
    for (const slip of [
      { latitude: 104.5, longitude: 21.5 },
      { latitude: -80 },
      { longitude: 14.5 },
    ]) {
      const wrong = wantedPlaces(
        [...places.slice(0, -1), { ...places[59], ...slip }] as Place[],
        grid,
      );
      const moved = right
        .slice(0, -1)
        .map(({ row, col }, i) =>
          Math.hypot(row - (wrong[i]?.row ?? 0), col - (wrong[i]?.col ?? 0)),
        );
      expect(Math.max(...moved)).toBeLessThan(0.5);
      for (const { row, col } of wrong) {
        expect(row >= 0 && row <= 11 && col >= 0 && col <= 11).toBe(true);
      }
    }
  });
});
