import type { ReadingRow } from '../../schema/readings.ts';
import { known } from '../../schema/table.ts';
import type { TargetRow } from '../../schema/targets.ts';
import type { UnitType } from '../../schema/unit-type.ts';
import type { Rounding } from '../record/evaluation.ts';

/**
 * A target as it is put to the engine: the row of the plan, or one of its other readings. Everything
 * that decides a verdict is here, so that a reading is only another question.
 */
export interface Question {
  readonly target: TargetRow;
  readonly scopeTypes: readonly UnitType[];
  /** Percent, count, minimum or maximum; 0 for trend and hold, which have none. */
  readonly threshold: number;
  readonly mode: 'each' | 'total';
  readonly rounding: Rounding;
  readonly closingDate: string;
  /** Id of the reading, null for the site's own. */
  readonly reading: string | null;
}

/** The question as the site reads the clause. */
export const questionOf = (target: TargetRow): Question => ({
  target,
  scopeTypes: target.scope_types,
  threshold: known(target.threshold) ?? 0,
  mode: known(target.mode) ?? 'each',
  rounding: target.kind === 'share' ? 'ceiling' : 'as-stated',
  closingDate: target.closing_date,
  reading: null,
});

/** The same question under another reading; `z` leaves a part as it is. */
export const questionUnder = (target: TargetRow, reading: ReadingRow): Question => {
  const own = questionOf(target);
  return {
    target,
    scopeTypes: known(reading.scope_types) ?? own.scopeTypes,
    threshold: known(reading.threshold) ?? own.threshold,
    mode: known(reading.mode) ?? own.mode,
    rounding: known(reading.rounding) ?? own.rounding,
    closingDate: known(reading.closing_date) ?? own.closingDate,
    reading: reading.reading,
  };
};
