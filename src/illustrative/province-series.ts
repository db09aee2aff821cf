import type { ValueRow } from '../schema/values.ts';
import { counted, type NewRow, withoutValue } from './new-row.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting.ts';
import { PROVINCE_SERIES, type ProvinceSeries } from './story.ts';
import { BASELINE_YEAR, FLOW_YEARS, type YearCell, yearlyFlow } from './yearly-flow.ts';

const cellsOf = (series: ProvinceSeries, random: Random): YearCell[] => {
  let count = series.in2019;
  return FLOW_YEARS.map((year): YearCell => {
    if (year > BASELINE_YEAR) {
      count += random.between(...(series.changes[year - BASELINE_YEAR - 1] ?? [0, 0]));
    }
    return year === series.missingYear
      ? { year, value: withoutValue('x'), note: 'Minh họa: báo cáo năm này không có số.' }
      : { year, value: counted(count) };
  });
};

/** Yearly counts of the whole province. */
export const provinceSeries = (setting: Setting): NewRow<ValueRow>[] =>
  Object.entries(PROVINCE_SERIES).flatMap(([indicator, series]) =>
    yearlyFlow(
      setting,
      { indicator, unitCode: setting.province },
      cellsOf(series, setting.randomFor(indicator)),
    ),
  );
