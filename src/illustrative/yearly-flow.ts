import { addDays, statisticalYear } from '../schema/dates.ts';
import { known } from '../schema/table.ts';
import type { ValueRow } from '../schema/values.ts';
import { counted, type NewRow, newValue, type Period } from './new-row.ts';
import type { Setting } from './setting.ts';
import { reportId } from './source-ids.ts';

/** The first year of flows: what the plan compares with. */
export const BASELINE_YEAR = 2019;

/** Of the year in which the district level ended there are figures of half a year only. */
const BROKEN_YEAR = 2025;

/** Complete years of flows. */
export const FLOW_YEARS: readonly number[] = Array.from(
  { length: BROKEN_YEAR - BASELINE_YEAR },
  (_, index) => BASELINE_YEAR + index,
);

/** Cell of a complete year. */
export interface YearCell {
  readonly year: number;
  readonly value: ValueRow['value'];
  readonly note?: string;
}

/** The first six months of the broken year. */
const halfYear = (yearStart: string): Period => {
  const { start } = statisticalYear(BROKEN_YEAR, yearStart);
  const [month, day] = yearStart.split('-');
  const middle = String(((Number(month) + 5) % 12) + 1).padStart(2, '0');
  return { start, end: addDays(`${BROKEN_YEAR}-${middle}-${day}`, -1) };
};

const halfOf = (setting: Setting, part: string, count: number): number =>
  Math.floor((count * setting.randomFor(part).between(44, 52)) / 100);

/**
 * Rows of a yearly count: the complete years as given, then the half year before the closing date,
 * marked provisional, which says nothing about a year.
 */
export const yearlyFlow = (
  setting: Setting,
  flow: { readonly indicator: string; readonly unitCode: string },
  cells: readonly YearCell[],
): NewRow<ValueRow>[] => {
  const { indicator, unitCode } = flow;
  const yearStart = known(setting.indicator(indicator).year_start) ?? '01-01';
  const row = (year: number, period: Period, cell: Omit<YearCell, 'year'>) =>
    newValue({ indicator, unit_code: unitCode, period, source: reportId(unitCode, year), ...cell });
  const rows = cells.map(({ year, ...cell }) => row(year, statisticalYear(year, yearStart), cell));
  const last = cells.at(-1)?.value;
  if (last?.kind !== 'count') return rows;
  const half = halfOf(setting, `half year of ${indicator} in ${unitCode}`, last.count);
  const provisional = row(BROKEN_YEAR, halfYear(yearStart), {
    value: counted(half),
    note: 'Minh họa: số nửa năm, không dùng để đánh giá năm.',
  });
  return [...rows, { ...provisional, flag: 'p' }];
};
