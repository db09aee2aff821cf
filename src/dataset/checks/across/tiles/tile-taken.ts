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

const atOneTime = (a: Version, b: Version): boolean =>
  (a.validTo === null || b.row.valid_from <= a.validTo) &&
  (b.validTo === null || a.row.valid_from <= b.validTo);

/** Tiles of known versions by each cell they cover, `row/col`. */
const byCell = ({ current, registry }: DatasetContext): Map<string, VersionTile[]> => {
  const cells = new Map<string, VersionTile[]>();
  for (const tile of current['unit-tiles']) {
    const version = registry
      .ofCode(tile.code)
      .find(({ row }) => row.valid_from === tile.valid_from);
    if (version === undefined) continue;
    for (let i = 0; i < tile.cells; i += 1) {
      const cell = `${tile.row}/${tile.col + i}`;
      cells.set(cell, [...(cells.get(cell) ?? []), { tile, version }]);
    }
  }
  return cells;
};

/** Two units that exist at one time in one cell. Each tile is named once, with the first it meets. */
export const tileTaken: AcrossCheck = {
  id: 'tile-taken',
  stage: 'across',
  level: 'error',
  run: (context) => {
    const named = new Set<UnitTileRow>();
    return [...byCell(context)].flatMap(([cell, laid]) =>
      laid.flatMap(({ tile, version }, i) => {
        const other = laid.slice(0, i).find((one) => atOneTime(one.version, version));
        if (other === undefined || named.has(tile)) return [];
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
