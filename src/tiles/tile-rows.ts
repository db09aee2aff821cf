import { trustedCoordinates } from '../dataset/registry/coordinates.ts';
import type { Registry, Version } from '../dataset/registry/registry.ts';
import { isMissing } from '../schema/table.ts';
import type { UnitTileRow } from '../schema/unit-tiles.ts';
import type { Cell, Place } from './grid.ts';
import { gridFor } from './grid-for.ts';
import { layOutTiles } from './lay-out.ts';

/** A tile as a row of the data contract, but for its place in a file and the ledger's columns. */
export type NewTile = Pick<UnitTileRow, 'code' | 'valid_from' | 'row' | 'col' | 'cells'>;

/** What tiles are laid out for. */
export interface TilesTask {
  readonly registry: Registry;
  readonly territoryCode: string;
  /** Days on which the map must be complete, oldest first. */
  readonly dates: readonly string[];
  /** Tiles there are: they stay where they are. */
  readonly laid: readonly NewTile[];
  /** Cells that the name of an area needs. */
  readonly nameCells: (area: Version) => number;
  /** Same seed, same map. */
  readonly seed: number;
  /** Steps of the search for each cell; see `layOutTiles`. */
  readonly steps?: number;
}

const refOf = ({ code, valid_from }: NewTile): string => `${code}@${valid_from}`;

const communesOn = ({ registry, territoryCode }: TilesTask, date: string): Version[] =>
  registry.below(territoryCode, date).filter(({ level }) => level === 'xa');

/** The unit right above a commune; a commune without one stands for itself. */
export const areaOf = (commune: Version, registry: Registry): Version => {
  const { parent_code, valid_from } = commune.row;
  return (isMissing(parent_code) ? undefined : registry.on(parent_code, valid_from)) ?? commune;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Places of communes; one without coordinates, or with some that cannot be its own, lies in the middle
 * of its area, or of all.
 */
const placesOf = (communes: readonly Version[], registry: Registry): Place[] => {
  const trusted = trustedCoordinates(registry);
  const known = communes.flatMap((commune) => {
    const place = trusted.get(commune.ref);
    return place === undefined
      ? []
      : [{ id: commune.ref, area: areaOf(commune, registry).ref, ...place }];
  });
  if (known.length === 0) throw new RangeError('no commune has coordinates');
  const byId = new Map(known.map((place) => [place.id, place]));
  const byArea = Map.groupBy(known, ({ area }) => area);
  return communes.map((commune) => {
    const own = byId.get(commune.ref);
    if (own !== undefined) return own;
    const area = areaOf(commune, registry).ref;
    const near = byArea.get(area) ?? known;
    return {
      id: commune.ref,
      area,
      latitude: mean(near.map(({ latitude }) => latitude)),
      longitude: mean(near.map(({ longitude }) => longitude)),
    };
  });
};

const tileAt = ({ row }: Version, cell: Cell, cells: number): NewTile => ({
  code: row.code,
  valid_from: row.valid_from,
  row: cell.row + 1,
  col: cell.col + 1,
  cells,
});

/** All tiles of the first register, laid out anew. */
const firstTiles = (task: TilesTask, date: string): NewTile[] => {
  const { registry, seed, steps } = task;
  const communes = communesOn(task, date);
  const areas = new Map(
    communes.map((commune) => areaOf(commune, registry)).map((area) => [area.ref, area]),
  );
  const named = [...areas.values()].filter(({ level }) => level !== 'xa');
  const names = named.map((area) => ({ area: area.ref, cells: task.nameCells(area) }));
  const lengths = names.map(({ cells }) => cells);
  const layout = layOutTiles({
    places: placesOf(communes, registry),
    names,
    grid: gridFor(
      lengths.reduce((sum, cells) => sum + cells, communes.length),
      Math.max(1, ...lengths),
    ),
    seed,
    steps,
  });
  const tile = (version: Version, cell: Cell | undefined, cells: number): NewTile[] =>
    cell === undefined ? [] : [tileAt(version, cell, cells)];
  return [
    ...named.flatMap((area, i) => tile(area, layout.names.get(area.ref), lengths[i] ?? 1)),
    ...communes.flatMap((commune) => tile(commune, layout.units.get(commune.ref), 1)),
  ];
};

/** The tile a new version takes over: that of its predecessor of the same code, else of any. */
const inherited = (
  version: Version,
  tiles: ReadonlyMap<string, NewTile>,
  registry: Registry,
): NewTile | undefined => {
  const before = version.arrivals.flatMap((change) => {
    const old = registry.ofCode(change.old_code).find((one) => one.departures.includes(change));
    const tile = old && tiles.get(old.ref);
    return tile === undefined ? [] : [tile];
  });
  return before.find(({ code }) => code === version.row.code) ?? before[0];
};

/** Cells of the map that a tile covers, as `row/col`. */
const cellsOf = ({ row, col, cells }: NewTile): string[] =>
  Array.from({ length: cells }, (_, i) => `${row}/${col + i}`);

/** The free cell nearest to the other communes of an area: for a unit that came from a split. */
const freeCell = (
  commune: Version,
  tiles: ReadonlyMap<string, NewTile>,
  registry: Registry,
): Cell => {
  const taken = new Set([...tiles.values()].flatMap(cellsOf));
  const area = areaOf(commune, registry).row.code;
  const own = [...tiles.values()].flatMap((tile) => {
    const version = registry.startingOn(tile.code, tile.valid_from);
    return version?.level === 'xa' && areaOf(version, registry).row.code === area ? [tile] : [];
  });
  const distance = (row: number, col: number): number =>
    Math.min(...own.map((tile) => Math.abs(tile.row - row) + Math.abs(tile.col - col)), 1_000);
  let best: { readonly cell: Cell; readonly distance: number } | undefined;
  // One row more than there are, so that there is always room, but no column: phones are narrow.
  const rows = 1 + Math.max(...[...tiles.values()].map(({ row }) => row));
  const cols = Math.max(...[...tiles.values()].map(({ col, cells }) => col + cells - 1));
  for (let row = 1; row <= rows; row += 1) {
    for (let col = 1; col <= cols; col += 1) {
      if (taken.has(`${row}/${col}`)) continue;
      const far = distance(row, col);
      if (best === undefined || far < best.distance) {
        best = { cell: { row: row - 1, col: col - 1 }, distance: far };
      }
    }
  }
  if (best === undefined) throw new RangeError('there are no tiles yet');
  return best.cell;
};

/**
 * The tiles that are missing: all of them where there are none yet, else those of units that came
 * later. A unit takes over the cell of a predecessor; the cell of a unit that ended stays free. No
 * tiles where the map is drawn on no day.
 *
 * @throws RangeError where no commune has coordinates or the grid is too small
 */
export const missingTiles = (task: TilesTask): NewTile[] => {
  const [first] = task.dates;
  if (first === undefined) return [];
  const added = task.laid.length === 0 ? firstTiles(task, first) : [];
  const tiles = new Map([...task.laid, ...added].map((tile) => [refOf(tile), tile]));
  for (const date of task.dates) {
    for (const commune of communesOn(task, date)) {
      if (tiles.has(commune.ref)) continue;
      const old = inherited(commune, tiles, task.registry);
      const cell =
        old === undefined
          ? freeCell(commune, tiles, task.registry)
          : { row: old.row - 1, col: old.col - 1 };
      const tile = tileAt(commune, cell, 1);
      tiles.set(commune.ref, tile);
      added.push(tile);
    }
  }
  return added;
};
