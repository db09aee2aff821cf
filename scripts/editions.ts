import { join } from 'node:path';
import { tablesInForce } from '../src/dataset/ledger/ledger.ts';
import { newNonce } from '../src/dataset/seal/nonce.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../src/evaluation/past-evaluations.ts';
import type { Evaluation } from '../src/evaluation/record/evaluation.ts';
import type { Tables } from '../src/schema/index.ts';
import { WHOLE_PERIOD } from '../src/schema/reports.ts';
import { listEditions } from '../src/site/build/list-editions.ts';
import { reportCache } from '../src/site/build/render-reports.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { withTaskPool } from '../src/site/threads/task-pool.ts';
import { periodInline } from '../src/text/names/plan-period.ts';
import { unitTitle } from '../src/text/names/unit-names.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import { siteSettings } from '../src/views/addresses/site-settings.ts';
import { reportArea } from '../src/views/reports/report-area.ts';
import type { ReportSubject } from '../src/views/reports/report-subject.ts';
import type { Command } from './command-line.ts';
import { editionsOutcome, type ReportNames } from './editions-outcome.ts';
import { gatedSet } from './gated-set.ts';
import { runCommand } from './run-command.ts';
import {
  CACHE_OPTION,
  CONTENT_OPTION,
  DATA_OPTION,
  dateOption,
  folderOption,
  ONE_SET_OPTION,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run editions --',
  summary: `Ghi vào reports.csv một lần phát hành mới của mỗi báo cáo chưa có lần nào, hoặc có số liệu, kết quả của
chính nó khác với lần gần nhất, kèm lý do và mã băm SHA-256 của tệp PDF. Số liệu nơi khác thay đổi thì không phát
hành lại. Khi thiết lập chưa nêu địa chỉ trang thì chưa có gì công khai: lần đã ghi mà nay vẽ ra khác được ghi
lại mã băm, giữ nguyên số lần; khi đã có địa chỉ thì là một lần phát hành mới. Chạy lại thì không ghi thêm gì.

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
    note: { value: 'GHI_CHÚ', description: 'Điều cần nói thêm về các lần phát hành này.' },
    'dry-run': { description: 'Chỉ cho biết sẽ làm gì; không ghi tệp nào.' },
    cache: CACHE_OPTION,
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

/** Names of reports for people who read what was done. */
const namesOf = (evaluation: Evaluation): ReportNames => ({
  area: (code) => unitTitle(reportArea(evaluation, code)),
  period: (year) => periodInline(year, evaluation.plan),
});

await runCommand(COMMAND, async (values) => {
  const today = todayOption(values.today);
  const issuedOn = dateOption(values['issued-on'], 'issued-on') ?? today;
  const { folder, files, set, tables, gate } = await gatedSet(values, today);
  if (tables === null) {
    process.stdout.write(formatProblems(gate(files).problems, 'text'));
    return EXIT_CODES.data;
  }
  const latest = evaluate(tables, { set });
  const { address, publisher } = siteSettings(tablesInForce(tables));
  const isDryRun = values['dry-run'].length > 0;
  const cache = reportCache(folderOption(values.cache, '.cache/reports'));
  const listed = await withTaskPool((pool) =>
    listEditions(
      { files, set, tables, evaluationOn: pastEvaluations(tables, latest), gate },
      {
        release: releaseOption(values.release, tables),
        issuedOn,
        note: values.note[0] ?? '',
        siteAddress: address,
        publisher,
        wanted: wantedBy(values.period, values.area),
        nonce: newNonce,
      },
      { pool, cache, isPublic: address !== '', draws: !isDryRun },
    ),
  );
  const { found, relisted, file, bytes, problems } = listed;
  const { rows, unchanged, upToDate, notOver } = found;
  if (rows.length + unchanged.length + upToDate.length + notOver.length + relisted.length === 0) {
    throw new UserError('Không có báo cáo nào của kỳ và địa bàn đã chọn.');
  }
  // The dates and the note come from the command line and must stand up to the checks like any cell.
  if (problems.some(({ level }) => level === 'error')) {
    process.stdout.write(formatProblems(problems, 'text'));
    return EXIT_CODES.usage;
  }
  if (bytes !== null) writeWhole({ write: new Map([[join(folder, file), bytes]]) });
  process.stdout.write(
    editionsOutcome(listed, { names: namesOf(latest), isDryRun, isPublic: address !== '' }),
  );
  return EXIT_CODES.ok;
});
