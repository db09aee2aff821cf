import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { livesOf } from '../units/unit-at-date.ts';

/** A tile of a version that the register does not have; a code it never had is for unit-unknown. */
export const tileVersion: AcrossCheck = {
  id: 'tile-version',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-tiles'].flatMap((tile) => {
      const versions = registry.ofCode(tile.code);
      if (versions.length === 0) return [];
      if (registry.startingOn(tile.code, tile.valid_from) !== undefined) return [];
      return [
        {
          ...cellPlace('unit-tiles', tile, 'valid_from'),
          facts: { code: tile.code, lives: livesOf(versions) },
        },
      ];
    }),
};
