import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { absenceFacts } from '../units/unit-at-date.ts';

/** A request about a unit that did not exist when the period asked for began. */
export const requestArea: AcrossCheck = {
  id: 'request-area',
  stage: 'across',
  level: 'error',
  unless: ['unit-unknown'],
  run: ({ current, registry }) =>
    current.requests
      .filter(({ area_code, period_start }) => registry.on(area_code, period_start) === undefined)
      .map((row) => ({
        ...cellPlace('requests', row, 'area_code'),
        facts: absenceFacts(row.area_code, row.period_start, registry),
      })),
};
