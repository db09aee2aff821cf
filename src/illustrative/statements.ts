import type { AggregateRow } from '../schema/aggregates.ts';
import { statisticalYear, yearOf } from '../schema/dates.ts';
import type { ValueRow } from '../schema/values.ts';
import { counted, FIRST_RECORD, type NewRow, newValue } from './new-row.ts';
import type { Setting } from './setting.ts';
import { recognitionListId, reportId, supplementId } from './source-ids.ts';
import { BATCHES, COMMUNES_RECOGNISED, LATE_REPORT } from './story.ts';

type Values = readonly NewRow<ValueRow>[];

/** Which indicator a statement sums up, for which year, and by how much it is wrong. */
interface Statement {
  readonly indicator: string;
  readonly year: number;
  readonly error?: number;
  readonly note?: string;
}

/** Sums of the province's reports. One does not agree with the districts' own rows. */
const STATEMENTS: readonly Statement[] = [
  { indicator: 'xa-dat-19.2', year: 2021 },
  { indicator: 'xa-dat-19.2', year: 2023 },
  {
    indicator: 'xa-nang-cao-dat-19.2',
    year: 2022,
    error: 3,
    note: 'Minh họa: báo cáo tỉnh không khớp với số từng xã.',
  },
  { indicator: 'huyen-dat-9.4', year: 2023 },
];

/** Communes that meet 19.2 but not the military half of criterion 19, by year. */
const ONLY_ORDER: Readonly<Record<number, number>> = { 2020: 4, 2021: 3, 2022: 3, 2023: 1 };

/** Communes that meet all 19 criteria of the set issued in 2022. */
const ALL_CRITERIA: Readonly<Record<number, number>> = { 2022: 31, 2023: 58, 2024: 79, 2025: 92 };

/** Communes recognised before the story opens, out of the register of that day. */
const OPENING = { date: '2019-12-31', met: 64 } as const;

const isMet = (row: NewRow<ValueRow>): boolean => row.value.kind === 'pass' && row.value.met;

const stockDate = (setting: Setting, year: number): string =>
  setting.stockDates.find((date) => yearOf(date) === year) ?? '';

const totalOf = (setting: Setting, indicator: string, date: string): number =>
  setting.indicator(indicator).level === 'huyen'
    ? setting.districtsOn(date).length
    : setting.communesOn(date).length;

const metOn = (values: Values, indicator: string, date: string): number =>
  values.filter((row) => row.indicator === indicator && row.period_end === date && isMet(row))
    .length;

const statement = (
  setting: Setting,
  row: Pick<AggregateRow, 'indicator' | 'met' | 'source'> & {
    readonly date: string;
    readonly note?: string;
  },
): NewRow<AggregateRow> => ({
  indicator: row.indicator,
  area_code: setting.province,
  period_start: row.date,
  period_end: row.date,
  met: row.met,
  total: totalOf(setting, row.indicator, row.date),
  qualifier: 'exact',
  source: row.source,
  ...FIRST_RECORD,
  note: row.note ?? '',
});

const sums = (setting: Setting, values: Values): NewRow<AggregateRow>[] =>
  STATEMENTS.map(({ indicator, year, error = 0, note = '' }) => {
    const date = stockDate(setting, year);
    const met = metOn(values, indicator, date) + error;
    const source = reportId(setting.province, year);
    return statement(setting, { indicator, date, met, source, note });
  });

/** Once the late report is in, the province sums up that year too. */
const supplement = (setting: Setting, values: Values): NewRow<AggregateRow> => {
  const indicator = 'xa-dat-19.2';
  const date = stockDate(setting, LATE_REPORT.year);
  const met = metOn(values, indicator, date);
  const source = supplementId(setting.province, LATE_REPORT.year);
  const note = 'Minh họa: tổng hợp lại sau khi đủ báo cáo các huyện.';
  const row = statement(setting, { indicator, date, met, source, note });
  return { ...row, recorded_on: BATCHES.second };
};

const wholeCriterion = (setting: Setting, values: Values): NewRow<AggregateRow>[] =>
  Object.entries(ONLY_ORDER).map(([year, fewer]) => {
    const date = stockDate(setting, Number(year));
    const met = metOn(values, 'xa-dat-19.2', date) - fewer;
    const source = reportId(setting.province, Number(year));
    return statement(setting, { indicator: 'xa-dat-19', date, met, source });
  });

const allCriteria = (setting: Setting): NewRow<AggregateRow>[] =>
  Object.entries(ALL_CRITERIA).map(([year, met]) => {
    const date = stockDate(setting, Number(year));
    const source = reportId(setting.province, Number(year));
    return statement(setting, { indicator: 'xa-dat-19-tieu-chi', date, met, source });
  });

const recognised = (setting: Setting): NewRow<AggregateRow>[] =>
  Object.entries(COMMUNES_RECOGNISED).flatMap(([indicator, quotas]) =>
    setting.stockDates.map((date) => {
      const source = recognitionListId(setting.province, yearOf(date));
      return statement(setting, { indicator, date, met: quotas[yearOf(date)] ?? 0, source });
    }),
  );

const opening = (setting: Setting): NewRow<AggregateRow> =>
  statement(setting, {
    indicator: 'xa-duoc-cong-nhan-ntm',
    date: OPENING.date,
    met: OPENING.met,
    source: recognitionListId(setting.province, yearOf(OPENING.date)),
  });

/** Statements of the form "99 of 150" about the whole province. */
export const statements = (setting: Setting, values: Values): NewRow<AggregateRow>[] => [
  opening(setting),
  ...recognised(setting),
  ...wholeCriterion(setting, values),
  ...allCriteria(setting),
  ...sums(setting, values),
  supplement(setting, values),
];

/** Communes newly recognised in each complete year after the first list. */
export const newlyRecognised = (setting: Setting, values: Values): NewRow<ValueRow>[] => {
  const decided = values.filter((row) => row.indicator === 'xa-duoc-cong-nhan-ntm' && isMet(row));
  return setting.stockDates.slice(1, -1).map((date) => {
    const year = yearOf(date);
    const count = decided.filter((row) => yearOf(row.period_end) === year).length;
    return newValue({
      indicator: 'xa-moi-duoc-cong-nhan-ntm',
      unit_code: setting.province,
      period: statisticalYear(year, '01-01'),
      value: counted(count),
      source: recognitionListId(setting.province, year),
    });
  });
};
