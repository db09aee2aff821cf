import { parentText } from '../across/units/unit-at-date.ts';
import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** Two units under one parent, or two aliases of one unit, that differ only in the tone's place. */
export const unitNearDuplicate: PlausibilityCheck = {
  id: 'unit-near-duplicate',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current }) => {
    const units = nearDuplicates(
      current.units,
      ({ name }) => name,
      ({ type, parent_code: parent }) => `${type} ${parentText(parent)}`,
    ).map(({ item, first, firstName }) => ({
      ...cellPlace('units', item, 'name'),
      facts: { other: rowText(first), otherName: firstName },
    }));
    const aliases = nearDuplicates(
      current['unit-aliases'],
      ({ alias }) => alias,
      ({ code }) => code,
    ).map(({ item, first, firstName }) => ({
      ...cellPlace('unit-aliases', item, 'alias'),
      facts: { other: rowText(first), otherName: firstName },
    }));
    return [...units, ...aliases];
  },
};
