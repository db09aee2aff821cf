import type { ReadingRow } from '../../../../schema/readings.ts';
import { isMissing } from '../../../../schema/table.ts';
import type { TargetKind } from '../../../../schema/targets.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import { TARGET_RULES } from '../targets/target-rules.ts';

/** Columns of a reading that mean nothing for a kind of target. */
const idleColumns = (kind: TargetKind): ('threshold' | 'mode' | 'rounding')[] => {
  const { threshold, mode } = TARGET_RULES[kind];
  return [
    ...(threshold === null ? (['threshold'] as const) : []),
    ...(mode === 'none' ? (['mode'] as const) : []),
    ...(threshold === 'percent' ? [] : (['rounding'] as const)),
  ];
};

const findIn = (row: ReadingRow, kind: TargetKind): Finding[] =>
  idleColumns(kind)
    .filter((column) => !isMissing(row[column]))
    .map((column) => ({ ...cellPlace('readings', row, column), facts: { kind } }));

/** Another reading changes something its kind of target does not have. */
export const readingOverride: AcrossCheck = {
  id: 'reading-override',
  stage: 'across',
  level: 'error',
  run: ({ current, targets }) =>
    current.readings.flatMap((row) => {
      const kind = targets.get(row.target)?.kind;
      return kind === undefined ? [] : findIn(row, kind);
    }),
};
