import type { ListedEditions } from '../src/site/build/list-editions.ts';
import type { NewReportRow } from '../src/site/reports/new-editions.ts';
import { reasonWords } from '../src/text/report/edition-words.ts';
import type { ReportSubject } from '../src/views/reports/report-subject.ts';
import { reportKey, subjectOf } from '../src/views/reports/report-subject.ts';

/** How readers call what reports are about. */
export interface ReportNames {
  readonly area: (code: string) => string;
  readonly period: (year: number | null) => string;
}

interface OutcomeOptions {
  readonly names: ReportNames;
  /** Whether nothing was written. */
  readonly isDryRun: boolean;
  readonly isPublic: boolean;
}

type Listed = Pick<NewReportRow, 'area_code' | 'period' | 'edition' | 'reasons'>;

/** "  Huyện Lục Yên, năm 2024: lần 2, vì có số liệu mới". */
const lineOf = (row: Listed, names: ReportNames): string => {
  const { area, year } = subjectOf(row);
  const why = row.reasons.length === 0 ? '' : `; lý do: ${reasonWords(row.reasons)}`;
  return `  ${names.area(area)}, ${names.period(year)}: lần ${row.edition}${why}\n`;
};

/** "  Huyện Lục Yên: năm 2023, năm 2024", a line an area, below what is said of all of them. */
const group = (title: string, subjects: readonly ReportSubject[], names: ReportNames): string => {
  if (subjects.length === 0) return '';
  const areas = [...Map.groupBy(subjects, ({ area }) => area)].map(
    ([area, own]) =>
      `  ${names.area(area)}: ${own.map(({ year }) => names.period(year)).join(', ')}\n`,
  );
  return `${title}: ${subjects.length} báo cáo.\n${areas.join('')}`;
};

const next = (
  { found, relisted, gone, file }: ListedEditions,
  { isDryRun, isPublic }: OutcomeOptions,
): string => {
  const changes = found.rows.length + relisted.length;
  if (isDryRun) {
    return changes === 0
      ? 'Tiếp theo: không phải làm gì.\n'
      : 'Chưa ghi gì. Tiếp theo: chạy lại không có --dry-run để ghi và vẽ.\n';
  }
  const keep =
    gone.length === 0
      ? ''
      : ` Còn giữ tệp PDF cũ của các lần không dựng lại được thì đặt vào thư mục editions/ bên cạnh ${file}.`;
  if (changes === 0) return `Tiếp theo: không phải làm gì.${keep}\n`;
  const check = 'xem lại reports.csv, ghi vào kho (commit), rồi npm run build';
  return `Tiếp theo: ${check}.${isPublic ? keep : ''}\n`;
};

/** What was done with each report, what was left alone and what comes next. */
export const editionsOutcome = (listed: ListedEditions, options: OutcomeOptions): string => {
  const { found, relisted, gone, file } = listed;
  const { names, isDryRun } = options;
  const { rows, unchanged, upToDate, notOver } = found;
  const done = isDryRun ? 'Sẽ ghi' : 'Đã ghi';
  const again = new Set(relisted.map(({ row }) => row));
  const relistedReports = new Set(relisted.map(({ row }) => reportKey(subjectOf(row))));
  const asTheyWere = (subjects: readonly ReportSubject[]): readonly ReportSubject[] =>
    subjects.filter((subject) => !relistedReports.has(reportKey(subject)));
  const isLeft = ({ row }: (typeof gone)[number]): boolean => !again.has(row);
  return [
    rows.length === 0
      ? `Không có lần phát hành mới trong ${file}.\n`
      : `${done} ${rows.length} lần phát hành mới vào ${file}:\n${rows.map((row) => lineOf(row, names)).join('')}`,
    relisted.length === 0
      ? ''
      : `${done} lại mã băm của ${relisted.length} lần đã có, giữ nguyên số lần:\n${relisted
          .map(({ row, cells }) => lineOf({ ...row, ...cells }, names))
          .join('')}`,
    group('Nội dung riêng không đổi nên không phát hành lại', asTheyWere(unchanged), names),
    group('Đã phát hành từ bản này hoặc bản mới hơn', asTheyWere(upToDate), names),
    group('Kỳ chưa hết nên chưa phát hành', notOver, names),
    gone.some(isLeft)
      ? `Không còn dựng lại được như đã phát hành, mã băm cũ giữ nguyên trong danh sách:\n${gone
          .filter(isLeft)
          .map(({ row }) => lineOf(row, names))
          .join('')}`
      : '',
    next(listed, options),
  ].join('');
};
