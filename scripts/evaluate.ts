import { recordedBy } from '../src/dataset/ledger/ledger.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { evaluate } from '../src/evaluation/evaluate.ts';
import { evaluationJson } from '../src/evaluation/record/evaluation-json.ts';
import { PUBLISHED } from '../src/schema/sets.ts';
import { readDataFolder, setsIn } from '../src/site/build/data-folder.ts';
import { DataError, UserError } from '../src/site/model/user-error.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import type { Command } from './command-line.ts';
import { refuseUnfitFile } from './evaluation-place.ts';
import { runCommand } from './run-command.ts';
import {
  DATA_OPTION,
  dateOption,
  folderOption,
  pathOption,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run evaluate --',
  summary: 'In toàn bộ kết quả đánh giá của một bộ số liệu, dạng JSON.',
  options: {
    data: DATA_OPTION,
    set: { value: 'BỘ', description: 'Bộ số liệu (mặc định: published).' },
    'as-of': {
      value: 'NGÀY',
      description: 'Chỉ dùng những gì đã ghi đến ngày này, YYYY-MM-DD (mặc định: tất cả).',
    },
    out: { value: 'TỆP', description: 'Ghi vào tệp này thay vì in ra.' },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

await runCommand(COMMAND, async (values) => {
  const folder = folderOption(values.data, 'data');
  const out = values.out[0] === undefined ? undefined : pathOption(values.out[0]);
  if (out !== undefined) refuseUnfitFile(out, folder);
  const files = await readDataFolder(folder);
  const set = values.set[0] ?? PUBLISHED;
  const found = setsIn(files);
  if (!found.includes(set)) {
    throw new UserError(
      `Không có bộ số liệu "${set}" trong ${folder}. Các bộ: ${found.join(', ')}.`,
    );
  }
  const today = todayOption(values.today);
  const { tables, problems } = readDataset(files, { set, today });
  if (tables === null) throw new DataError(formatProblems(problems, 'text'));
  const asOf = dateOption(values['as-of'], 'as-of');
  if (asOf !== undefined && recordedBy(tables, asOf).plan.length === 0) {
    throw new UserError(`Ngày ${asOf} chưa có gì được ghi vào kho số liệu.`);
  }
  const json = evaluationJson(evaluate(tables, { set, asOf }));
  if (out === undefined) process.stdout.write(json);
  else writeWhole({ write: new Map([[out, json]]) });
});
