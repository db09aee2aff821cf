import type { ReadingRow } from '../../../../schema/readings.ts';
import { isMissing } from '../../../../schema/table.ts';
import type { TargetRow } from '../../../../schema/targets.ts';
import { cellText } from '../../../ledger/ledger.ts';
import { at } from '../../../problems/problem.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const OVERRIDES = ['scope_types', 'threshold', 'mode', 'closing_date'] as const;

const changesNothing = (reading: ReadingRow, target: TargetRow): boolean =>
  isMissing(reading.rounding) &&
  OVERRIDES.every(
    (column) =>
      isMissing(reading[column]) || cellText(reading[column]) === cellText(target[column]),
  );

/** Another reading that reads everything as the target does. */
export const readingSame: AcrossCheck = {
  id: 'reading-same',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    current.readings.flatMap((row) => {
      const target = targets.get(row.target);
      return target !== undefined && changesNothing(row, target)
        ? [{ ...at(row.at), value: row.reading, facts: { target: row.target } }]
        : [];
    }),
};
