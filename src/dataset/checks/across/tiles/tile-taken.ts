import { byCode } from '../../../../schema/code-order.ts';
import type { UnitTileRow } from '../../../../schema/unit-tiles.ts';
import type { Version } from '../../../registry/registry.ts';
import { cellPlace, rowText } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';

/** A tile with the version of the unit it stands for. */
interface VersionTile {
  readonly tile: UnitTileRow;
  readonly version: Version;
}

/** Tiles of known versions by each cell they cover, `row/col`. */
const tilesByCell = ({ current, registry }: DatasetContext): Map<string, VersionTile[]> => {
  const cells = new Map<string, VersionTile[]>();
  for (const tile of current['unit-tiles']) {
    const version = registry.startingOn(tile.code, tile.valid_from);
    if (version === undefined) continue;
    for (let i = 0; i < tile.cells; i += 1) {
      const cell = `${tile.row}/${tile.col + i}`;
      const laid = cells.get(cell);
      if (laid) laid.push({ tile, version });
      else cells.set(cell, [{ tile, version }]);
    }
  }
  return cells;
};

const startsBeforeEnd = ({ row }: Version, other: Version): boolean =>
  other.validTo === null || row.valid_from <= other.validTo;

const outlasts = (one: Version, other: Version): boolean =>
  other.validTo !== null && (one.validTo === null || one.validTo > other.validTo);

/** Tiles of one cell that begin while another lasts, each with the one that lasts longest of them. */
const metIn = (laid: readonly VersionTile[]): { tile: VersionTile; other: VersionTile }[] => {
  const byStart = laid.toSorted((a, b) =>
    byCode(a.version.row.valid_from, b.version.row.valid_from),
  );
  let lasting: VersionTile | undefined;
  return byStart.flatMap((tile) => {
    const other = lasting;
    if (other === undefined || outlasts(tile.version, other.version)) lasting = tile;
    return other !== undefined && startsBeforeEnd(tile.version, other.version)
      ? [{ tile, other }]
      : [];
  });
};

/** Two units that exist at one time in one cell. Each tile is named once. */
export const tileTaken: AcrossCheck = {
  id: 'tile-taken',
  stage: 'across',
  level: 'error',
  unless: ['tile-size'],
  run: (context) => {
    const named = new Set<UnitTileRow>();
    return [...tilesByCell(context)].flatMap(([cell, laid]) =>
      metIn(laid).flatMap(({ tile: { tile, version }, other }) => {
        if (named.has(tile)) return [];
        named.add(tile);
        return [
          {
            ...cellPlace('unit-tiles', tile, 'col'),
            facts: {
              cell,
              unit: `${tile.code} ${version.row.name}`,
              other: `${other.tile.code} ${other.version.row.name}`,
              row: rowText(other.tile),
            },
          },
        ];
      }),
    );
  },
};
