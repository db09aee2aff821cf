import { join } from 'node:path';
import { ID } from '../src/dataset/cells/read-cell.ts';
import {
  lastCutOff,
  type NewRelease,
  type SealedRelease,
  sealRelease,
} from '../src/dataset/seal/seal.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { isDate } from '../src/schema/dates.ts';
import type { Tables } from '../src/schema/index.ts';
import { present } from '../src/schema/present.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import type { Command, OptionValues } from './command-line.ts';
import { gatedSet } from './gated-set.ts';
import { runCommand } from './run-command.ts';
import {
  CONTENT_OPTION,
  DATA_OPTION,
  DRY_RUN_OPTION,
  ONE_SET_OPTION,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run release --',
  summary: `Chốt một bản số liệu: niêm phong bằng mã băm mọi dòng đang có trong kho, ghi đến ngày chốt số liệu và chưa
thuộc bản nào. Dòng đã niêm phong không sửa được nữa; muốn đính chính thì thêm dòng mới có lý do.

Mã thoát: 0 đã chốt, 1 số liệu có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: ONE_SET_OPTION,
    release: { value: 'MÃ', description: 'Mã của bản mới (mặc định: ngày chốt số liệu).' },
    'cut-off': {
      value: 'NGÀY',
      description: 'Ngày chốt số liệu, YYYY-MM-DD (mặc định: hôm nay).',
    },
    title: { value: 'TÊN', description: 'Tên ngắn của bản. Bắt buộc.' },
    note: { value: 'GHI_CHÚ', description: 'Bản này có gì mới.' },
    'dry-run': DRY_RUN_OPTION,
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

type Values = OptionValues<keyof (typeof COMMAND)['options']>;

const newRelease = (values: Values, today: string): NewRelease => {
  const [cutOff = today] = values['cut-off'];
  const [release = cutOff] = values.release;
  const [title] = values.title;
  if (title === undefined) throw new UserError('Thiếu tùy chọn --title.');
  if (!ID.test(release)) {
    throw new UserError(
      `Mã bản "${release}" không đúng dạng: chữ thường không dấu và chữ số, nối bằng "-".`,
    );
  }
  if (!isDate(cutOff))
    throw new UserError(`Ngày chốt số liệu "${cutOff}" không phải là ngày dạng YYYY-MM-DD.`);
  return { release, cutOff, title, note: values.note[0] ?? '' };
};

/** What was sealed, what was left, and what comes next. */
const outcome = (next: NewRelease, set: string, sealed: SealedRelease): string =>
  [
    `Bản ${next.release} của bộ ${set}, ngày chốt ${next.cutOff}: ${sealed.newRows} dòng mới, tất cả ${sealed.rows} dòng.\n`,
    sealed.lateRows === 0
      ? ''
      : `Trong đó ${sealed.lateRows} dòng ghi trước ngày chốt của bản trước nhưng gộp sau khi bản ấy đã niêm phong.\n`,
    sealed.laterRows === 0
      ? ''
      : `Để lại ${sealed.laterRows} dòng ghi sau ngày chốt; các dòng ấy thuộc bản sau.\n`,
    'Dòng gộp vào kho từ nay thuộc bản tiếp theo, dù ngày ghi là ngày nào.\n',
    'Việc tiếp theo: npm run editions để phát hành báo cáo từ bản này, rồi gộp thay đổi. Nếu lúc đó đã có bản khác được chốt, git báo xung đột ở releases.csv: bỏ bản này, lấy bản kia về rồi chạy lại lệnh.\n',
  ].join('');

/** A release is new, later than the last one, and not ahead of today. */
const refuseUnfit = ({ releases }: Tables, { release, cutOff }: NewRelease, today: string) => {
  if (releases.some((row) => row.release === release)) {
    throw new UserError(`Đã có bản ${release}; bản đã chốt không làm lại được.`);
  }
  const last = lastCutOff(releases);
  if (cutOff <= last) {
    throw new UserError(
      `Ngày chốt số liệu ${cutOff} phải sau ngày chốt số liệu ${last} của bản gần nhất.`,
    );
  }
  if (cutOff > today)
    throw new UserError(`Ngày chốt số liệu ${cutOff} ở tương lai (hôm nay ${today}).`);
};

await runCommand(COMMAND, async (values) => {
  const today = todayOption(values.today);
  const next = newRelease(values, today);
  const { folder, files, set, tables, gate } = await gatedSet(values, today);
  if (tables === null) {
    process.stdout.write(formatProblems(gate(files).problems, 'text'));
    return EXIT_CODES.data;
  }
  refuseUnfit(tables, next, today);
  const sealed = sealRelease(tables, set, next, files);
  if (sealed.newRows === 0) {
    throw new UserError(`Không có dòng nào mới đến ngày ${next.cutOff}; không cần bản mới.`);
  }
  // The title and note come from the command line and must stand up to the checks like any cell.
  const after = gate(new Map([...files, ...sealed.files]));
  if (after.tables === null) {
    process.stdout.write(formatProblems(after.problems, 'text'));
    return EXIT_CODES.usage;
  }
  // Sealed rows stay for ever: what cannot be evaluated is not sealed.
  evaluate(present(after.tables.get(set)), { set, asOf: next.cutOff });
  if (values['dry-run'].length > 0) {
    process.stdout.write(`Chạy thử, chưa ghi gì.\n${outcome(next, set, sealed)}`);
    return EXIT_CODES.ok;
  }
  writeWhole({
    write: new Map([...sealed.files].map(([path, bytes]) => [join(folder, path), bytes])),
  });
  process.stdout.write(`Đã chốt. ${outcome(next, set, sealed)}SHA-256 ${sealed.sha256}\n`);
  return EXIT_CODES.ok;
});
