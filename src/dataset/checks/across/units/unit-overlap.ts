import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { lifeOf } from './unit-at-date.ts';

/** A version of a code begins while no change has ended the one before. */
export const unitOverlap: AcrossCheck = {
  id: 'unit-overlap',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    registry.versions.flatMap((version, i) => {
      const before = registry.versions[i - 1];
      if (before?.row.code !== version.row.code || before.departures.length > 0) return [];
      return [
        {
          ...cellPlace('units', version.row, 'valid_from'),
          facts: { code: version.row.code, before: lifeOf({ ...before, validTo: null }) },
        },
      ];
    }),
};
