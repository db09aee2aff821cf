import type { AggregateRow } from '../schema/aggregates.ts';
import type { ValueRow } from '../schema/values.ts';
import { counted, type NewRow } from './new-row.ts';
import { BATCHES } from './story.ts';

/** A figure that was first recorded wrongly. */
interface Mistake {
  readonly indicator: string;
  readonly unitCode: string;
  readonly year: string;
  /** How many more (or, if negative, fewer) were recorded at first. */
  readonly error: number;
  readonly reason: string;
}

/**
 * The first makes the small increase of 2022 look like a decrease: the verdict of that year and of
 * the whole period turns round. The second makes a decrease in one district look like an increase.
 */
const VALUE_MISTAKES: readonly Mistake[] = [
  {
    indicator: 'tong-toi-pham',
    unitCode: '15',
    year: '2022',
    error: -15,
    reason: 'Minh họa: lần đầu bỏ sót số vụ của tháng cuối kỳ.',
  },
  {
    indicator: 'pham-toi-trat-tu-xa-hoi',
    unitCode: '141',
    year: '2021',
    error: 6,
    reason: 'Minh họa: lần đầu tính cả các vụ được chuyển sang nhóm tội phạm khác.',
  },
];

const STATEMENT_MISTAKES: readonly Mistake[] = [
  {
    indicator: 'xa-duoc-cong-nhan-ntm',
    unitCode: '15',
    year: '2022',
    error: -1,
    reason: 'Minh họa: lần đầu ghi nhầm số xã.',
  },
];

const mistakeIn = (
  mistakes: readonly Mistake[],
  row: { readonly indicator: string; readonly period_end: string },
  unitCode: string,
): Mistake | undefined =>
  mistakes.find(
    (mistake) =>
      mistake.indicator === row.indicator &&
      mistake.unitCode === unitCode &&
      row.period_end.startsWith(mistake.year),
  );

const correction = ({ reason }: Mistake) => ({ recorded_on: BATCHES.second, reason });

/** Puts the wrong figure into the first batch and the right one, with the reason, into the second. */
export const withCorrectedValues = (rows: readonly NewRow<ValueRow>[]): NewRow<ValueRow>[] =>
  rows.flatMap((row) => {
    const mistake = mistakeIn(VALUE_MISTAKES, row, row.unit_code);
    if (!mistake || row.value.kind !== 'count') return [row];
    const wrong = { ...row, value: counted(row.value.count + mistake.error) };
    return [wrong, { ...row, ...correction(mistake) }];
  });

/** The same for statements. */
export const withCorrectedStatements = (
  rows: readonly NewRow<AggregateRow>[],
): NewRow<AggregateRow>[] =>
  rows.flatMap((row) => {
    const mistake = mistakeIn(STATEMENT_MISTAKES, row, row.area_code);
    if (!mistake) return [row];
    return [
      { ...row, met: row.met + mistake.error },
      { ...row, ...correction(mistake) },
    ];
  });
