import { join } from 'node:path';
import { ID } from '../src/dataset/cells/read-cell.ts';
import { lastCutOff, type NewRelease, sealRelease } from '../src/dataset/seal/seal.ts';
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
  ONE_SET_OPTION,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run release --',
  summary: `Chốt một bản số liệu: niêm phong bằng mã băm mọi dòng đã ghi đến ngày chốt số liệu. Dòng đã niêm phong
không sửa được nữa; muốn đính chính thì thêm dòng mới.

Mã thoát: 0 đã chốt, 1 số liệu có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: ONE_SET_OPTION,
    release: { value: 'MÃ', description: 'Mã của bản mới, ví dụ 2026-11-22. Bắt buộc.' },
    'cut-off': { value: 'NGÀY', description: 'Ngày chốt số liệu, YYYY-MM-DD. Bắt buộc.' },
    title: { value: 'TÊN', description: 'Tên ngắn của bản. Bắt buộc.' },
    note: { value: 'GHI_CHÚ', description: 'Bản này có gì mới.' },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

type Values = OptionValues<keyof (typeof COMMAND)['options']>;

const needed = (values: Values, name: 'release' | 'cut-off' | 'title'): string => {
  const [value] = values[name];
  if (value === undefined) throw new UserError(`Thiếu tùy chọn --${name}.`);
  return value;
};

const newRelease = (values: Values): NewRelease => {
  const release = needed(values, 'release');
  const cutOff = needed(values, 'cut-off');
  if (!ID.test(release)) {
    throw new UserError(
      `Mã bản "${release}" không đúng dạng: chữ thường không dấu và chữ số, nối bằng "-".`,
    );
  }
  if (!isDate(cutOff))
    throw new UserError(`Ngày chốt số liệu "${cutOff}" không phải là ngày dạng YYYY-MM-DD.`);
  return { release, cutOff, title: needed(values, 'title'), note: values.note[0] ?? '' };
};

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
  const next = newRelease(values);
  const today = todayOption(values.today);
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
  writeWhole({
    write: new Map([...sealed.files].map(([path, bytes]) => [join(folder, path), bytes])),
  });
  process.stdout.write(
    `Đã chốt bản ${next.release} của bộ ${set}: ${sealed.newRows} dòng mới, tất cả ${sealed.rows} dòng.\nSHA-256 ${sealed.sha256}\n`,
  );
  return EXIT_CODES.ok;
});
