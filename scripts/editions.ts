import { join } from 'node:path';
import { fileForNewRows } from '../src/dataset/csv/data-files.ts';
import { appendRows } from '../src/dataset/edit/append-rows.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../src/evaluation/past-evaluations.ts';
import type { Tables } from '../src/schema/index.ts';
import { reportsTable, WHOLE_PERIOD } from '../src/schema/reports.ts';
import { siteSettings } from '../src/site/model/site-settings.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { subjectOf } from '../src/site/reports/listed-editions.ts';
import {
  type NewEditions,
  type NewReportRow,
  newEditions,
} from '../src/site/reports/new-editions.ts';
import { periodInline } from '../src/text/names/plan-period.ts';
import { unitTitle } from '../src/text/names/unit-names.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import { reportArea } from '../src/views/reports/report-area.ts';
import type { ReportSubject } from '../src/views/reports/report-subject.ts';
import type { Command } from './command-line.ts';
import { gatedSet } from './gated-set.ts';
import { runCommand } from './run-command.ts';
import {
  CONTENT_OPTION,
  DATA_OPTION,
  dateOption,
  ONE_SET_OPTION,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run editions --',
  summary: `Ghi vào reports.csv một lần phát hành mới của mỗi báo cáo chưa có lần nào, hoặc có nội dung khác với lần
gần nhất. Báo cáo không đổi thì không ghi; lần đã ghi giữ nguyên. Chạy lại thì không ghi thêm gì.

Mã thoát: 0 đã xong, 1 số liệu có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: ONE_SET_OPTION,
    release: {
      value: 'MÃ',
      description: 'Bản số liệu đã chốt để lập báo cáo (mặc định: bản mới nhất).',
    },
    'issued-on': { value: 'NGÀY', description: 'Ngày phát hành, YYYY-MM-DD (mặc định: hôm nay).' },
    period: {
      value: 'KỲ',
      description: `Chỉ báo cáo của kỳ này: một năm, hoặc ${WHOLE_PERIOD}; ghi nhiều lần được.`,
      multiple: true,
    },
    area: {
      value: 'MÃ',
      description: 'Chỉ báo cáo của địa bàn có mã này; ghi nhiều lần được.',
      multiple: true,
    },
    note: { value: 'GHI_CHÚ', description: 'Vì sao có các lần phát hành này.' },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

const releaseOption = ([given]: readonly string[], { releases }: Tables): string => {
  const ids = releases.map(({ release }) => release);
  const release = given ?? ids.at(-1);
  if (release === undefined) {
    throw new UserError('Chưa có bản số liệu nào được chốt: chạy npm run release trước.');
  }
  if (ids.includes(release)) return release;
  throw new UserError(`Không có bản "${release}". Các bản: ${ids.join(', ')}.`);
};

/** Reports of the periods and areas asked for; all of them where none was. */
const wantedBy =
  (periods: readonly string[], areas: readonly string[]) =>
  ({ area, year }: ReportSubject): boolean =>
    (periods.length === 0 || periods.includes(String(year ?? WHOLE_PERIOD))) &&
    (areas.length === 0 || areas.includes(area));

/** What was done, one line a report. */
const outcome = (
  { rows, unchanged, upToDate, notOver }: NewEditions,
  file: string,
  nameOf: (row: NewReportRow) => string,
): string => {
  const rest = `Nội dung không đổi: ${unchanged} báo cáo. Đã phát hành từ bản này hoặc bản mới hơn: ${upToDate} báo cáo.${notOver === 0 ? '' : ` Kỳ chưa hết nên chưa phát hành: ${notOver} báo cáo.`}\n`;
  if (rows.length === 0) return `Không có lần phát hành mới; ${file} giữ nguyên. ${rest}`;
  const lines = rows.map((row) => `  ${nameOf(row)}: lần ${row.edition}\n`);
  return `Đã ghi ${rows.length} lần phát hành mới vào ${file}, từ bản ${rows[0]?.release}:\n${lines.join('')}${rest}`;
};

await runCommand(COMMAND, async (values) => {
  const today = todayOption(values.today);
  const issuedOn = dateOption(values['issued-on'], 'issued-on') ?? today;
  const { folder, files, set, tables, gate } = await gatedSet(values, today);
  if (tables === null) {
    process.stdout.write(formatProblems(gate(files).problems, 'text'));
    return EXIT_CODES.data;
  }
  const latest = evaluate(tables, { set });
  const found = newEditions(tables, pastEvaluations(tables, latest), {
    release: releaseOption(values.release, tables),
    issuedOn,
    note: values.note[0] ?? '',
    siteAddress: siteSettings(tables).address,
    wanted: wantedBy(values.period, values.area),
  });
  if (found.rows.length + found.unchanged + found.upToDate + found.notOver === 0) {
    throw new UserError('Không có báo cáo nào của kỳ và địa bàn đã chọn.');
  }
  const file = fileForNewRows(files, reportsTable, set);
  const bytes = appendRows(reportsTable, files.get(file), found.rows);
  if (found.rows.length > 0) {
    // The dates and the note come from the command line and must stand up to the checks like any cell.
    const after = gate(new Map([...files, [file, bytes]]));
    if (after.tables === null) {
      process.stdout.write(formatProblems(after.problems, 'text'));
      return EXIT_CODES.usage;
    }
    writeWhole({ write: new Map([[join(folder, file), bytes]]) });
  }
  const nameOf = (row: NewReportRow): string => {
    const { area, year } = subjectOf(row);
    return `${unitTitle(reportArea(latest, area))}, ${periodInline(year, latest.plan)}`;
  };
  process.stdout.write(outcome(found, file, nameOf));
  return EXIT_CODES.ok;
});
