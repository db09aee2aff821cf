import { yearOf } from '../schema/dates.ts';
import type { ValueRow } from '../schema/values.ts';
import { counted, type NewRow, newValue, onDay, passed, withoutValue } from './new-row.ts';
import type { Setting } from './setting.ts';
import { reportId } from './source-ids.ts';
import { DISTRICTS_MEETING, DISTRICTS_UNASSESSED, DRUG_USERS_2020 } from './story.ts';

const criterionCell = (
  indicator: string,
  code: string,
  year: number,
): Pick<ValueRow, 'value'> & { readonly note?: string } => {
  if (indicator === DISTRICTS_UNASSESSED.indicator && year === DISTRICTS_UNASSESSED.year) {
    return { value: withoutValue('x'), note: 'Minh họa: năm này chưa đánh giá chỉ tiêu này.' };
  }
  const from = DISTRICTS_MEETING[indicator]?.[Number(code)];
  return { value: passed(from !== undefined && year >= from) };
};

const criterionRows = (setting: Setting, indicator: string): NewRow<ValueRow>[] =>
  setting.stockDates.flatMap((date) =>
    setting.districtsOn(date).map(({ row: { code } }) =>
      newValue({
        indicator,
        unit_code: code,
        period: onDay(date),
        source: reportId(code, yearOf(date)),
        ...criterionCell(indicator, code, yearOf(date)),
      }),
    ),
  );

/** Drug users on file go down slowly and not everywhere. */
const drugUserRows = (setting: Setting): NewRow<ValueRow>[] =>
  Object.entries(DRUG_USERS_2020).flatMap(([code, first]) => {
    const random = setting.randomFor(`drug users of ${code}`);
    let count = first;
    return setting.stockDates.map((date) => {
      count += random.between(-8, 3);
      return newValue({
        indicator: 'nguoi-nghien-ma-tuy-co-ho-so',
        unit_code: code,
        period: onDay(date),
        value: counted(count),
        source: reportId(code, yearOf(date)),
      });
    });
  });

/** What the districts report of themselves at the end of each year. */
export const districtCriteria = (setting: Setting): NewRow<ValueRow>[] => [
  ...Object.keys(DISTRICTS_MEETING).flatMap((indicator) => criterionRows(setting, indicator)),
  ...drugUserRows(setting),
];
