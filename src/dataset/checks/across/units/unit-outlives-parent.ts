import { addDays } from '../../../../schema/dates.ts';
import { isMissing } from '../../../../schema/table.ts';
import type { Registry, Version } from '../../../registry/registry.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The first day on which the parent is gone while the unit remains; null if there is none. */
const orphanedOn = (version: Version, registry: Registry): string | null => {
  const { parent_code: parent, valid_from: from } = version.row;
  if (isMissing(parent)) return null;
  const ends = registry.ofCode(parent).flatMap(({ validTo }) => validTo ?? []);
  const first = ends
    .map((end) => addDays(end, 1))
    .find(
      (day) =>
        day > from &&
        (version.validTo === null || day <= version.validTo) &&
        registry.on(parent, day) === undefined,
    );
  return first ?? null;
};

/** The unit above ended, and no change moved the unit elsewhere. */
export const unitOutlivesParent: AcrossCheck = {
  id: 'unit-outlives-parent',
  stage: 'across',
  level: 'error',
  run: ({ registry }) =>
    registry.versions.flatMap((version) => {
      const date = orphanedOn(version, registry);
      return date === null
        ? []
        : [
            {
              ...cellPlace('units', version.row, 'parent_code'),
              facts: { date, code: version.row.code },
            },
          ];
    }),
};
