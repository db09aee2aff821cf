import type { Evaluation, Tile, UnitVersion } from '../evaluation/record/evaluation.ts';
import { indexOf } from './evaluation-index.ts';
import { parentOf } from './within-area.ts';

/** A unit on the tile map of a day. */
export interface MapTile {
  readonly tile: Tile;
  readonly unit: UnitVersion;
  /** Code of the area (district) it belongs to; for a district its own. */
  readonly area: string;
}

/** The tile map of one day. */
export interface TileMap {
  readonly communes: readonly MapTile[];
  /** Areas that have room for their name. */
  readonly areas: readonly MapTile[];
  /**
   * Code of the area by cell, `row/col`. A cell whose unit was merged into another stays with its
   * area, so that outlines are the same on every day.
   */
  readonly land: ReadonlyMap<string, string>;
  /** `land` without cells at the edge that only hold an area's name, for maps without names. */
  readonly bareLand: ReadonlyMap<string, string>;
  /** Size of the map in cells, the same on every day. */
  readonly rows: number;
  readonly cols: number;
}

/** A cell as the key of {@link TileMap.land}. */
export const cellKey = (row: number, col: number): string => `${row}/${col}`;

const isOn = (unit: UnitVersion, date: string): boolean =>
  unit.validFrom <= date && (unit.validTo === null || date <= unit.validTo);

const place = (evaluation: Evaluation): MapTile[] =>
  evaluation.tiles.flatMap((tile) => {
    const unit = indexOf(evaluation).unit(tile.unit);
    if (unit === undefined) return [];
    const area = unit.level === 'xa' ? (parentOf(evaluation, unit)?.code ?? '') : unit.code;
    return [{ tile, unit, area }];
  });

/**
 * Maps of an evaluation, kept once made: nearly every page has one, but of only a few days in all.
 */
interface MapsOfEvaluation {
  readonly placed: readonly MapTile[];
  readonly maps: Map<string, TileMap | null>;
}

const drawnUp = new WeakMap<Evaluation, MapsOfEvaluation>();

const drawnUpFor = (evaluation: Evaluation): MapsOfEvaluation => {
  const known = drawnUp.get(evaluation);
  if (known !== undefined) return known;
  const made = { placed: place(evaluation), maps: new Map() };
  drawnUp.set(evaluation, made);
  return made;
};

const landOf = (tiles: readonly MapTile[]): [string, string][] =>
  tiles.flatMap(({ tile, area }) =>
    Array.from({ length: tile.cells }, (_, i): [string, string] => [
      cellKey(tile.row, tile.col + i),
      area,
    ]),
  );

/** The land without those cells of names that can be reached from outside the map. */
const withoutOuterNames = (
  land: ReadonlyMap<string, string>,
  areas: readonly MapTile[],
  { rows, cols }: Pick<TileMap, 'rows' | 'cols'>,
): Map<string, string> => {
  const names = new Set(landOf(areas).map(([cell]) => cell));
  const left = new Map(land);
  const seen = new Set<string>();
  // From a corner of the ring of cells around the map, over cells that are empty or hold a name.
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    const [row, col] = cell;
    const key = cellKey(row, col);
    const isBlank = !land.has(key) || names.has(key);
    if (seen.has(key) || !isBlank || row < 0 || col < 0 || row > rows + 1 || col > cols + 1)
      continue;
    seen.add(key);
    left.delete(key);
    open.push([row - 1, col], [row + 1, col], [row, col - 1], [row, col + 1]);
  }
  return left;
};

const drawUp = (all: readonly MapTile[], date: string): TileMap | null => {
  const today = all.filter(({ unit }) => isOn(unit, date));
  const communes = today.filter(({ unit }) => unit.level === 'xa');
  if (communes.length === 0) return null;
  const areas = today.filter(({ unit }) => unit.level !== 'xa');
  const land = new Map([...landOf(all), ...landOf(today)]);
  const size = {
    rows: Math.max(...all.map(({ tile }) => tile.row)),
    cols: Math.max(...all.map(({ tile }) => tile.col + tile.cells - 1)),
  };
  return { communes, areas, land, bareLand: withoutOuterNames(land, areas, size), ...size };
};

/** The tile map as it is on a day; null where the plan has none, or none for that day. */
export const tileMapOn = (evaluation: Evaluation, date: string): TileMap | null => {
  const { placed, maps } = drawnUpFor(evaluation);
  const known = maps.get(date);
  if (known !== undefined) return known;
  const map = drawUp(placed, date);
  maps.set(date, map);
  return map;
};

/** A commune with those around it on the tile map. */
export interface Surroundings {
  /** The day of the map. */
  readonly date: string;
  readonly map: TileMap;
  readonly centre: MapTile;
  /** Communes on the up to eight cells around it, row by row from the north-west. */
  readonly around: readonly MapTile[];
}

/**
 * The surroundings of a commune on the last day on which the map has a tile for its code; null
 * where it never had one.
 */
export const surroundingsOf = (code: string, evaluation: Evaluation): Surroundings | null => {
  const newest = drawnUpFor(evaluation)
    .placed.filter(({ unit }) => unit.code === code && unit.level === 'xa')
    .sort((a, b) => (a.unit.validFrom < b.unit.validFrom ? -1 : 1))
    .at(-1);
  if (newest === undefined) return null;
  const date = newest.unit.validTo ?? evaluation.asOf;
  const map = tileMapOn(evaluation, date);
  if (map === null) return null;
  const { row, col } = newest.tile;
  const around = map.communes
    .filter(
      ({ tile, unit }) =>
        unit.code !== code && Math.abs(tile.row - row) <= 1 && Math.abs(tile.col - col) <= 1,
    )
    .sort((a, b) => a.tile.row - b.tile.row || a.tile.col - b.tile.col);
  return { date, map, centre: newest, around };
};
