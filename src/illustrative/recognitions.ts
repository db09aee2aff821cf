import type { Version } from '../dataset/registry/registry.ts';
import { addDays, daysBetween, later, yearOf } from '../schema/dates.ts';
import type { ValueRow } from '../schema/values.ts';
import { type NewRow, newValue, onDay, passed } from './new-row.ts';
import type { Ranking } from './ranking.ts';
import type { Setting } from './setting.ts';
import { recognitionListId } from './source-ids.ts';
import { COMMUNES_RECOGNISED, DISTRICTS_RECOGNISED, WITHDRAWN_ON } from './story.ts';

/** The recognition that is withdrawn once. */
const BASIC = 'xa-duoc-cong-nhan-ntm';

/** Decisions of a year are made from 1 April on and in time for the report. */
const FIRST_DECISION = '04-01';
const DAYS_BEFORE_REPORT = 10;

const decisionDay = (setting: Setting, commune: Version, stockDate: string): string => {
  const first = later(`${yearOf(stockDate)}-${FIRST_DECISION}`, commune.row.valid_from);
  const days = daysBetween(first, addDays(stockDate, -DAYS_BEFORE_REPORT));
  const random = setting.randomFor(`decision on ${commune.ref} in ${yearOf(stockDate)}`);
  return addDays(first, random.between(0, days));
};

const recognition = (
  setting: Setting,
  row: { readonly indicator: string; readonly code: string; readonly date: string },
  note = '',
): NewRow<ValueRow> =>
  newValue({
    indicator: row.indicator,
    unit_code: row.code,
    period: onDay(row.date),
    value: passed(true),
    source: recognitionListId(setting.province, yearOf(row.date)),
    note,
  });

const recognisedOn = (ranking: Ranking, indicator: string, date: string): readonly Version[] => {
  const withdrawn = indicator === BASIC && date > WITHDRAWN_ON;
  const quota = COMMUNES_RECOGNISED[indicator]?.[yearOf(date)] ?? 0;
  return ranking
    .on(date)
    .filter((commune) => !(withdrawn && commune === ranking.losing))
    .slice(0, quota);
};

/** Each commune once, in the year in which it comes in; a merged commune anew. */
const communeRows = (setting: Setting, ranking: Ranking, indicator: string): NewRow<ValueRow>[] => {
  const seen = new Set<Version>();
  const [opening] = setting.stockDates;
  return setting.stockDates.flatMap((date) => {
    const added = recognisedOn(ranking, indicator, date).filter((commune) => !seen.has(commune));
    return added.map((commune) => {
      seen.add(commune);
      const { code } = commune.row;
      return date === opening
        ? recognition(
            setting,
            { indicator, code, date },
            'Minh họa: đã được công nhận đến ngày này.',
          )
        : recognition(setting, { indicator, code, date: decisionDay(setting, commune, date) });
    });
  });
};

const withdrawal = (setting: Setting, { losing }: Ranking): NewRow<ValueRow> => ({
  ...recognition(
    setting,
    { indicator: BASIC, code: losing.row.code, date: WITHDRAWN_ON },
    'Minh họa: quyết định công nhận bị thu hồi.',
  ),
  value: passed(false),
});

const districtRows = (setting: Setting): NewRow<ValueRow>[] =>
  Object.entries(DISTRICTS_RECOGNISED).flatMap(([indicator, days]) =>
    Object.entries(days).map(([code, date]) => recognition(setting, { indicator, code, date })),
  );

/** Recognitions of communes and districts, and the one that is withdrawn. */
export const recognitions = (setting: Setting, ranking: Ranking): NewRow<ValueRow>[] => [
  ...Object.keys(COMMUNES_RECOGNISED).flatMap((indicator) =>
    communeRows(setting, ranking, indicator),
  ),
  withdrawal(setting, ranking),
  ...districtRows(setting),
];
