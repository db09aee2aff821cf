import { cellPlace } from '../cell-place.ts';
import type { AcrossCheck } from '../check.ts';

/** A unit begins after the register's opening day, and no change says from what it came. */
export const unitWithoutArrival: AcrossCheck = {
  id: 'unit-without-arrival',
  stage: 'across',
  level: 'error',
  unless: ['unit-overlap'],
  run: ({ registry }) => {
    const opening = registry.versions.reduce(
      (first, { row }) => (first === '' || row.valid_from < first ? row.valid_from : first),
      '',
    );
    return registry.versions
      .filter(({ row, arrivals }) => row.valid_from > opening && arrivals.length === 0)
      .map(({ row }) => ({
        ...cellPlace('units', row, 'valid_from'),
        facts: { code: row.code, name: row.name, opening },
      }));
  },
};
