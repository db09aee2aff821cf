import type { UnitChangeRow } from '../../../../schema/unit-changes.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A unit that ended without a successor makes no new one. */
const isEnd = ({ change }: UnitChangeRow): boolean => change.includes('ended');

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
      .filter(({ row, arrivals }) => row.valid_from > opening && arrivals.every(isEnd))
      .map(({ row }) => ({
        ...cellPlace('units', row, 'valid_from'),
        facts: { code: row.code, name: row.name, opening },
      }));
  },
};
