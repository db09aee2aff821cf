import { describe, expect, it } from 'vitest';
import { buildRegistry } from '../../src/dataset/registry/registry.ts';
import { areaPieces } from '../../src/tiles/area-pieces.ts';
import { missingTiles, type NewTile, type TilesTask } from '../../src/tiles/tile-rows.ts';
import { change, smallWorld, unit, type World } from '../evaluation/world.ts';

/** A world in which communes lie on a line from west to east. */
const world = (): World => {
  const made = smallWorld({ communes: 8 });
  made.units = made.units.map((row, index) =>
    row.code.length < 5
      ? row
      : { ...row, latitude: 21 + 0.01 * (index % 3), longitude: 104 + index },
  );
  return made;
};

const task = (made: World, more: Partial<TilesTask> = {}): TilesTask => ({
  registry: buildRegistry(made.units, made['unit-changes']),
  territoryCode: '15',
  dates: ['2020-12-31', '2024-12-31'],
  laid: [],
  nameCells: () => 2,
  seed: 1,
  steps: 200,
  ...more,
});

const find = (tiles: readonly NewTile[], code: string, from?: string): NewTile | undefined =>
  tiles.find((tile) => tile.code === code && (from === undefined || tile.valid_from === from));

const placeOf = (tile: NewTile | undefined) => tile && { row: tile.row, col: tile.col };

describe('tiles of a register', () => {
  const tiles = missingTiles(task(world()));

  it('are one for each commune and one with room for the name of each district', () => {
    expect(tiles.filter(({ code }) => code.length === 5).map(({ cells }) => cells)).toEqual(
      Array(8).fill(1),
    );
    expect(tiles.filter(({ code }) => code.length === 3).map(({ cells }) => cells)).toEqual([2, 2]);
  });

  it('count rows and columns from 1', () => {
    expect(Math.min(...tiles.map(({ row }) => row))).toBeGreaterThanOrEqual(1);
    expect(Math.min(...tiles.map(({ col }) => col))).toBeGreaterThanOrEqual(1);
  });

  it('say into how many pieces each district falls', () => {
    expect(areaPieces(tiles, task(world()).registry)).toEqual([
      { code: '101', pieces: 1 },
      { code: '102', pieces: 1 },
    ]);
  });

  it('are none where no map is drawn, and cannot be made without any coordinates', () => {
    expect(missingTiles(task(world(), { dates: [] }))).toEqual([]);
    expect(() => missingTiles(task(smallWorld({ communes: 3 })))).toThrow(RangeError);
  });
});

describe('a coordinate that cannot be right', () => {
  const clean = missingTiles(task(world()));
  const slipped = (cells: Partial<World['units'][number]>): NewTile[] => {
    const made = world();
    made.units = made.units.map((row) => (row.code === '10004' ? { ...row, ...cells } : row));
    return missingTiles(task(made));
  };

  it('moves no tile where latitude and longitude are only exchanged', () => {
    const { latitude, longitude } = world().units.find(({ code }) => code === '10004') as never;
    expect(slipped({ latitude: longitude, longitude: latitude })).toEqual(clean);
  });

  it('puts the unit into the middle of its district, as one without coordinates', () => {
    const unknown = slipped({ latitude: { missing: 'x' }, longitude: { missing: 'x' } });
    expect(slipped({ latitude: -21 })).toEqual(unknown);
    expect(slipped({ longitude: 14 })).toEqual(unknown);
  });
});

describe('a later register', () => {
  const before = missingTiles(task(world()));

  it('leaves every unit that continues where it is', () => {
    expect(missingTiles(task(world(), { laid: before }))).toEqual([]);
  });

  it('puts a merged unit on the cell of the predecessor with its code', () => {
    const made = world();
    unit(made, '10002', { type: 'xa', parent: '102', from: '2024-12-01' });
    change(made, '2024-12-01', ['10002', '10002'], ['merged']);
    change(made, '2024-12-01', ['10004', '10002'], ['merged']);
    const added = missingTiles(task(made, { laid: before }));
    expect(added).toHaveLength(1);
    expect(placeOf(find(added, '10002', '2024-12-01'))).toEqual(placeOf(find(before, '10002')));
  });

  it('puts a unit under a new code on the cell of a predecessor', () => {
    const made = world();
    unit(made, '10099', { type: 'xa', parent: '102', from: '2024-12-01' });
    change(made, '2024-12-01', ['10004', '10099'], ['merged']);
    change(made, '2024-12-01', ['10006', '10099'], ['merged']);
    const [added] = missingTiles(task(made, { laid: before }));
    expect(placeOf(added)).toEqual(placeOf(find(before, '10004')));
  });

  it('finds a free cell beside its district for a unit that came from nowhere on the map', () => {
    const made = world();
    unit(made, '10099', { type: 'xa', parent: '101', from: '2024-12-01' });
    const [added] = missingTiles(task(made, { laid: before }));
    const taken = before.flatMap(({ row, col, cells }) =>
      Array.from({ length: cells }, (_, i) => `${row}/${col + i}`),
    );
    expect(taken).not.toContain(`${added?.row}/${added?.col}`);
    expect(areaPieces([...before, ...(added ? [added] : [])], task(made).registry)[0]?.pieces).toBe(
      1,
    );
  });
});
