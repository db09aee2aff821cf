import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { absenceFacts } from '../units/unit-at-date.ts';

/** The plan's territory does not exist when the plan begins. */
export const planTerritory: AcrossCheck = {
  id: 'plan-territory',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current.plan
      .filter(
        (row) =>
          registry.ofCode(row.territory_code).length > 0 &&
          registry.on(row.territory_code, row.period_start) === undefined,
      )
      .map((row) => ({
        ...cellPlace('plan', row, 'territory_code'),
        facts: absenceFacts(row.territory_code, row.period_start, registry),
      })),
};
