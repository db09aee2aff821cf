import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { workbookParts } from '../src/dataset/import/grid/unzip.ts';
import { type ImportResult, importTable } from '../src/dataset/import/import-table.ts';
import { problemInTable } from '../src/dataset/import/in-table.ts';
import type { Problem } from '../src/dataset/problems/problem.ts';
import { impactOf } from '../src/site/impact/impact.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { onPathNow } from '../src/site/model/world-trouble.ts';
import { PASTED } from '../src/text/contribute/trial-words.ts';
import { importReport } from '../src/text/import/import-report.ts';
import { effectText, nextSteps, writtenText } from '../src/text/import/outcome-words.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import { IMPORT_OPTIONS, importOptions } from './add-options.ts';
import type { Command, OptionValues } from './command-line.ts';
import { type GatedSet, gatedSet } from './gated-set.ts';
import { runCommand } from './run-command.ts';
import {
  CONTENT_OPTION,
  DATA_OPTION,
  DRY_RUN_OPTION,
  ONE_SET_OPTION,
  pathOption,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run add --',
  operand: { option: 'file', value: 'TỆP' },
  summary: `Đưa một bảng dán hay lưu từ bảng tính vào kho thành một đóng góp: nói sẽ viết lại chỗ nào và vì sao, chỉ hỏi điều
không thể tự biết, kiểm tra số liệu như sẽ có, rồi ghi tệp riêng vào thư mục của từng bảng và nói kết quả nào đổi theo. Dòng đã có trong kho thì bỏ ra;
dòng nói khác thì phải nêu lý do đính chính.

Ví dụ: npm run add -- bang.csv --indicator vu-pham-toi --period 2024 --source bao-cao-2024 --dry-run

Mã thoát: 0 đã ghi hoặc không có gì mới, 1 còn điều phải trả lời hoặc số liệu có lỗi (không ghi gì), 2 dòng lệnh sai hoặc
không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    ...IMPORT_OPTIONS,
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: ONE_SET_OPTION,
    'dry-run': DRY_RUN_OPTION,
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

type Values = OptionValues<keyof (typeof COMMAND)['options']>;

/** A table to be imported: its bytes, and what messages call it. */
interface GivenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All of standard input; read by its stream, as a pipe may have nothing to give yet. */
const standardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
};

const givenTable = async ([file]: readonly string[]): Promise<GivenTable> => {
  if (file === undefined) {
    throw new UserError(
      'Thiếu tệp của bảng. Ví dụ: npm run add -- bang.csv --dry-run; "-" là đọc từ đầu vào chuẩn.',
    );
  }
  if (file === '-') return { name: PASTED, bytes: await standardInput() };
  const path = pathOption(file);
  return { name: basename(path), bytes: onPathNow(path, () => readFileSync(path)) };
};

/** What the check says of the new rows, and every error; other warnings were there before. */
const checkText = (
  problems: readonly Problem[],
  result: ImportResult,
  table: GivenTable,
  data: string,
): string => {
  const own = problems.filter(({ file }) => result.files.has(file));
  const others = problems.filter(({ file, level }) => !result.files.has(file) && level === 'error');
  const ofTable = own.map((problem) => problemInTable(problem, result, table.name));
  return [
    own.length === 0 ? '' : formatProblems(ofTable, 'text', { data: '' }),
    others.length === 0 ? '' : formatProblems(others, 'text', { data }),
  ].join('');
};

/** The data folder as the person can name it, with `/` at its end. */
const folderName = (folder: string): string => {
  const name = relative('.', folder);
  return `${name.startsWith('..') ? folder : name}/`.replaceAll('\\', '/');
};

/** Checks the contribution as it will be, and writes it where nothing is wrong with it. */
const write = (
  { folder, files, around, gate }: GatedSet,
  result: ImportResult,
  table: GivenTable,
  isDry: boolean,
): number => {
  const data = folderName(folder);
  const all = new Map([...files, ...result.files]);
  const { tables, problems } = gate(all);
  process.stdout.write(checkText(problems, result, table, data));
  if (tables === null) {
    process.stdout.write('Chưa ghi gì: ghi như vậy thì số liệu có các lỗi nêu trên.\n');
    return EXIT_CODES.data;
  }
  const joined = { base: files, files: all, here: all, isMerged: false, apart: [] };
  const effect = effectText(impactOf({ ...around, ...joined }));
  if (!isDry) {
    writeWhole({
      write: new Map([...result.files].map(([path, bytes]) => [join(folder, path), bytes])),
    });
  }
  process.stdout.write(`${writtenText(result, data, isDry)}${effect}`);
  if (!isDry) process.stdout.write(nextSteps(result, data));
  return EXIT_CODES.ok;
};

const add = (gated: GatedSet, table: GivenTable, values: Values, today: string): number => {
  const { set, tables, files, gate } = gated;
  if (tables === null) {
    const { problems } = gate(files);
    process.stdout.write(formatProblems(problems, 'text', { data: folderName(gated.folder) }));
    process.stdout.write('Chưa ghi gì: số liệu trong kho đang có lỗi, hãy sửa trước.\n');
    return EXIT_CODES.data;
  }
  const { bytes } = table;
  const options = importOptions(values);
  const result = importTable({ bytes, parts: workbookParts(bytes), options, set, tables, today });
  process.stdout.write(importReport(result));
  if (result.questions.length > 0) {
    process.stdout.write('Chưa ghi gì.\n');
    return EXIT_CODES.data;
  }
  if (result.files.size === 0) {
    process.stdout.write('Không có gì mới: mọi dòng của bảng đã có trong kho. Chưa ghi gì.\n');
    return EXIT_CODES.ok;
  }
  return write(gated, result, table, values['dry-run'].length > 0);
};

await runCommand(COMMAND, async (values) => {
  const today = todayOption(values.today);
  importOptions(values);
  const table = await givenTable(values.file);
  return add(await gatedSet(values, today), table, values, today);
});
