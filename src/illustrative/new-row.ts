import type { Missing } from '../schema/table.ts';
import type { ValueRow } from '../schema/values.ts';
import { BATCHES } from './story.ts';

/** A row that does not stand in a file yet. */
export type NewRow<R extends { readonly at: unknown }> = Omit<R, 'at'>;

/** What has none: no flag. */
const NONE: Missing = { missing: 'z' };

/** The ledger's columns of a row of the first batch that corrects nothing. */
export const FIRST_RECORD = { recorded_on: BATCHES.first, reason: '', note: '', n: 1 } as const;

/** From one day to another, both included; a state at a date begins and ends on it. */
export interface Period {
  readonly start: string;
  readonly end: string;
}

/** The period of a state at a date. */
export const onDay = (date: string): Period => ({ start: date, end: date });

/** A value as the first batch records it. */
export const newValue = (
  row: Pick<ValueRow, 'indicator' | 'unit_code' | 'value' | 'source'> & {
    readonly period: Period;
    readonly note?: string;
    readonly flag?: ValueRow['flag'];
  },
): NewRow<ValueRow> => ({
  indicator: row.indicator,
  unit_code: row.unit_code,
  period_start: row.period.start,
  period_end: row.period.end,
  value: row.value,
  flag: row.flag ?? NONE,
  source: row.source,
  ...FIRST_RECORD,
  note: row.note ?? '',
});

/** A judgement as a cell. */
export const passed = (met: boolean): ValueRow['value'] => ({ kind: 'pass', met });

/** A count as a cell. */
export const counted = (count: number): ValueRow['value'] => ({ kind: 'count', count });

/** A cell whose value exists but is not available (`x`) or withheld (`c`). */
export const withoutValue = (missing: 'x' | 'c'): ValueRow['value'] => ({
  kind: 'missing',
  missing,
});
