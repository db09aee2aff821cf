import { addDays } from '../../../../schema/dates.ts';
import { known } from '../../../../schema/table.ts';
import type { Registry, Version } from '../../../registry/registry.ts';
import { countUpTo } from '../../../registry/sorted.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Days on which a unit is gone that was there the day before, oldest first. */
const lastDaysOver = (code: string, registry: Registry): string[] =>
  registry
    .ofCode(code)
    .flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]))
    .filter((day) => registry.on(code, day) === undefined);

/** The first of these days in the life of a unit, its first day aside; undefined if there is none. */
const orphanedOn = ({ row, validTo }: Version, days: readonly string[]): string | undefined => {
  const day = days[countUpTo(days, row.valid_from)];
  return day !== undefined && (validTo === null || day <= validTo) ? day : undefined;
};

/** The unit above ended, and no change moved the unit elsewhere. */
export const unitOutlivesParent: AcrossCheck = {
  id: 'unit-outlives-parent',
  stage: 'across',
  level: 'error',
  run: ({ registry }) => {
    const byParent = Map.groupBy(registry.versions, ({ row }) => known(row.parent_code));
    const daysOver = new Map(
      [...byParent.keys()].map((parent) => [
        parent,
        parent === undefined ? [] : lastDaysOver(parent, registry),
      ]),
    );
    return registry.versions.flatMap((version) => {
      const { row } = version;
      const date = orphanedOn(version, daysOver.get(known(row.parent_code)) ?? []);
      return date === undefined
        ? []
        : [{ ...cellPlace('units', row, 'parent_code'), facts: { date, code: row.code } }];
    });
  },
};
