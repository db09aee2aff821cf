import type { Version } from '../dataset/registry/registry.ts';
import { yearOf } from '../schema/dates.ts';
import { isMissing } from '../schema/table.ts';
import type { ValueRow } from '../schema/values.ts';
import { type NewRow, newValue, onDay, passed, withoutValue } from './new-row.ts';
import type { Ranking } from './ranking.ts';
import type { Setting } from './setting.ts';
import { reportId, verificationId } from './source-ids.ts';
import { COMMUNES_ADVANCED, COMMUNES_FAILING, LOST_YEARS, UNASSESSED_YEAR } from './story.ts';

const BASIC = 'xa-dat-19.2';
const ADVANCED = 'xa-nang-cao-dat-19.2';

/** The commune assessed too late for the year's report is the tenth from the end. */
const UNASSESSED_FROM_END = 10;

/** The commune on which two sources disagree at the closing date is the last but one. */
const DISPUTED_FROM_END = 2;

const districtOf = ({ row }: Version): string =>
  isMissing(row.parent_code) ? '' : row.parent_code;

const reported = (
  commune: Version,
  date: string,
  cell: Pick<ValueRow, 'indicator' | 'value'> & { readonly note?: string },
): NewRow<ValueRow> =>
  newValue({
    ...cell,
    unit_code: commune.row.code,
    period: onDay(date),
    source: reportId(districtOf(commune), yearOf(date)),
  });

const lossNote = (isLosing: boolean, met: boolean): string =>
  isLosing && !met ? 'Minh họa: xã từng đạt nay không còn đạt.' : '';

const basicRows = (ranking: Ranking, date: string): NewRow<ValueRow>[] => {
  const year = yearOf(date);
  const others = ranking.on(date).filter((commune) => commune !== ranking.losing);
  const failing = new Set(others.slice(others.length - (COMMUNES_FAILING[year] ?? 0)));
  if (LOST_YEARS.includes(year)) failing.add(ranking.losing);
  return ranking.on(date).map((commune) => {
    const met = !failing.has(commune);
    const note = lossNote(commune === ranking.losing, met);
    return reported(commune, date, { indicator: BASIC, value: passed(met), note });
  });
};

const advancedRows = (ranking: Ranking, date: string): NewRow<ValueRow>[] => {
  const ranked = ranking.on(date);
  const quota = COMMUNES_ADVANCED[yearOf(date)] ?? 0;
  const unassessed = yearOf(date) === UNASSESSED_YEAR ? ranked.at(-UNASSESSED_FROM_END) : undefined;
  return ranked.map((commune, place) =>
    reported(
      commune,
      date,
      commune === unassessed
        ? {
            indicator: ADVANCED,
            value: withoutValue('x'),
            note: 'Minh họa: chưa thẩm định xong khi lập báo cáo.',
          }
        : { indicator: ADVANCED, value: passed(place < quota) },
    ),
  );
};

/** At the closing date the province's check contradicts what one district reported. */
const disputedRow = (setting: Setting, ranking: Ranking): NewRow<ValueRow>[] => {
  const date = setting.stockDates.at(-1) ?? '';
  const commune = ranking.on(date).at(-DISPUTED_FROM_END);
  if (!commune) return [];
  return [
    newValue({
      indicator: BASIC,
      unit_code: commune.row.code,
      period: onDay(date),
      value: passed(false),
      source: verificationId(setting.province, yearOf(date)),
      note: 'Minh họa: kết quả thẩm định khác báo cáo của huyện.',
    }),
  ];
};

/** Whether each commune meets 19.2 of the basic and of the advanced set, at the end of each year. */
export const communeCriteria = (setting: Setting, ranking: Ranking): NewRow<ValueRow>[] => [
  ...setting.stockDates.flatMap((date) => [
    ...basicRows(ranking, date),
    ...advancedRows(ranking, date),
  ]),
  ...disputedRow(setting, ranking),
];
