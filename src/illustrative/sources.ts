import { addDays, yearOf } from '../schema/dates.ts';
import type { SourceRow } from '../schema/sources.ts';
import { unitInline } from '../text/names/unit-names.ts';
import { FIRST_RECORD, type NewRow } from './new-row.ts';
import type { Setting } from './setting.ts';
import { recognitionListId, reportId, supplementId, verificationId } from './source-ids.ts';
import { BATCHES, LATE_REPORT } from './story.ts';
import { BASELINE_YEAR } from './yearly-flow.ts';

const PUBLISHER = 'Trang theo dõi (số liệu minh họa)';

/** Reports come out this many days after the end of what they report on. */
const DAYS_UNTIL_REPORT = [12, 40] as const;

interface Document {
  readonly id: string;
  readonly title: string;
  /** The last day it speaks of. */
  readonly upTo: string;
  readonly publishedOn?: string;
}

/** What a year is called in a title: of the last one only the first half is reported on. */
const yearWords = (date: string): string =>
  date.endsWith('-12-31') ? `năm ${yearOf(date)}` : `6 tháng đầu năm ${yearOf(date)}`;

const documentsOf = (setting: Setting, upTo: string): Document[] => {
  const year = yearOf(upTo);
  const province = setting.registry.on(setting.province, upTo);
  if (!province) return [];
  const inProvince = `của ${unitInline(province.row)} (chương trình tạo ra)`;
  const ofProvince = (id: string, what: string): Document => ({
    id,
    title: `${what} ${yearWords(upTo)} ${inProvince}`,
    upTo,
  });
  const reports = [province, ...setting.districtsOn(upTo)].map(
    ({ row }): Document => ({
      id: reportId(row.code, year),
      title: `Báo cáo minh họa ${yearWords(upTo)} của ${unitInline(row)} (chương trình tạo ra)`,
      upTo,
      ...(row.code === LATE_REPORT.district && year === LATE_REPORT.year
        ? { publishedOn: LATE_REPORT.publishedOn }
        : {}),
    }),
  );
  return [
    ...reports,
    {
      ...ofProvince(supplementId(setting.province, year), 'Báo cáo bổ sung minh họa'),
      publishedOn: addDays(LATE_REPORT.publishedOn, DAYS_UNTIL_REPORT[0]),
    },
    ofProvince(verificationId(setting.province, year), 'Kết quả thẩm định minh họa'),
    ofProvince(recognitionListId(setting.province, year), 'Danh sách công nhận minh họa'),
  ];
};

/**
 * The made-up documents, those that are used. A source is recorded with the first row that names it.
 * @param uses source and day of recording of every row
 */
export const sources = (
  setting: Setting,
  uses: readonly { readonly source: string; readonly recorded_on: string }[],
): NewRow<SourceRow>[] => {
  const used = new Set(uses.map(({ source }) => source));
  const early = new Set(
    uses.filter((use) => use.recorded_on === BATCHES.first).map(({ source }) => source),
  );
  return [`${BASELINE_YEAR}-12-31`, ...setting.stockDates]
    .flatMap((date) => documentsOf(setting, date))
    .filter(({ id }) => used.has(id))
    .map(({ id, title, upTo, publishedOn }) => ({
      source: id,
      title,
      publisher: PUBLISHER,
      published_on:
        publishedOn ??
        addDays(upTo, setting.randomFor(`days until ${id}`).between(...DAYS_UNTIL_REPORT)),
      kind: 'synthetic',
      address: '',
      ...FIRST_RECORD,
      recorded_on: early.has(id) ? BATCHES.first : BATCHES.second,
    }));
};
