import { join } from 'node:path';
import { inFormOf } from '../src/dataset/edit/file-text.ts';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { baseFiles } from '../src/illustrative/base-files.ts';
import { ILLUSTRATIVE, illustrativeFiles } from '../src/illustrative/illustrative-files.ts';
import { type IllustrativeSet, illustrativeSet } from '../src/illustrative/illustrative-set.ts';
import { SEED } from '../src/illustrative/story.ts';
import type { Tables } from '../src/schema/index.ts';
import { readDataFolder } from '../src/site/build/data-folder.ts';
import { DataError, UserError } from '../src/site/model/user-error.ts';
import { formatCount } from '../src/text/format/format.ts';
import { formatProblems } from '../src/text/problems/problem-report.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { DATA_OPTION, folderOption, TODAY_OPTION, todayOption } from './shared-options.ts';
import { writeWhole } from './write-whole.ts';

const COMMAND = {
  usage: 'npm run illustrate --',
  summary:
    'Tạo lại bộ số liệu minh họa (không phải số liệu thật) từ sổ đơn vị hành chính và kế hoạch. Cùng số hạt giống thì cho cùng kết quả.',
  options: {
    data: DATA_OPTION,
    seed: {
      value: 'SỐ',
      description: `Hạt giống, số nguyên không âm (mặc định: ${SEED}).`,
    },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

/** Values are kept by year: a file of another year, or of all years, would add to them. */
const VALUES = new RegExp(`^observations/${ILLUSTRATIVE}/values(/.*)?\\.csv$`);

const seedOption = (given: readonly string[]): number => {
  const seed = Number(given[0] ?? SEED);
  if (!/^\d+$/.test(given[0] ?? '0') || !Number.isSafeInteger(seed)) {
    throw new UserError(`Tùy chọn --seed: "${given[0]}" không phải là số nguyên không âm.`);
  }
  return seed;
};

const make = (tables: Tables, seed: number): IllustrativeSet => {
  try {
    return illustrativeSet(tables, seed);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(
      'Không tạo được bộ minh họa: kịch bản chỉ viết cho Kế hoạch 272 và 9 đơn vị cấp huyện của tỉnh Yên Bái.',
      { cause: error },
    );
  }
};

await runCommand(COMMAND, async (values) => {
  const folder = folderOption(values.data, 'data');
  const today = todayOption(values.today);
  const files = await readDataFolder(folder);
  const base = baseFiles(files);
  const { tables, problems } = readDataset(base, { set: ILLUSTRATIVE, today });
  if (tables === null)
    throw new DataError(formatProblems(problems, 'text', { data: join(folder, '/') }));
  const set = make(tables, seedOption(values.seed));
  const made = illustrativeFiles(set);
  writeWhole({
    write: new Map(
      [...made].map(([path, text]) => [join(folder, path), inFormOf(files.get(path), text)]),
    ),
    remove: [...files.keys()]
      .filter((path) => VALUES.test(path) && !made.has(path))
      .map((path) => join(folder, path)),
  });
  const place = join(folder, 'observations', ILLUSTRATIVE);
  const rows = Object.values(set).reduce((sum, table) => sum + table.length, 0);
  process.stdout.write(`Đã tạo ${formatCount(rows)} dòng minh họa trong ${place}\n`);
});
