import type { Registry } from '../dataset/registry/registry.ts';
import { byCode } from '../schema/code-order.ts';
import { countPieces } from './pieces.ts';
import { areaOf, type NewTile } from './tile-rows.ts';

/** Into how many pieces the communes of an area fall on the map; its name is not counted. */
export interface AreaPieces {
  readonly code: string;
  readonly pieces: number;
}

/**
 * The pieces of each area over all registers that the map serves together, by code: a cell stays
 * with its area when its unit is merged into another.
 */
export const areaPieces = (tiles: readonly NewTile[], registry: Registry): AreaPieces[] => {
  const byArea = new Map<string, NewTile[]>();
  for (const tile of tiles) {
    const version = registry.startingOn(tile.code, tile.valid_from);
    if (version?.level !== 'xa') continue;
    const { code } = areaOf(version, registry).row;
    const own = byArea.get(code);
    if (own) own.push(tile);
    else byArea.set(code, [tile]);
  }
  return [...byArea]
    .sort(([a], [b]) => byCode(a, b))
    .map(([code, own]) => ({ code, pieces: countPieces(own) }));
};
