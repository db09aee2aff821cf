import { relative } from 'node:path';
import { PUBLISHED } from '../src/schema/sets.ts';
import { scanDataFolder, setsIn } from '../src/site/build/data-folder.ts';
import { checkSite } from '../src/site/gate/check-site.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { scanTexts } from '../src/site/texts/text-files.ts';
import {
  formatProblems,
  PROBLEM_FORMATS,
  type ProblemFormat,
} from '../src/text/problems/problem-report.ts';
import type { Command } from './command-line.ts';
import { runCommand } from './run-command.ts';
import {
  belongTogether,
  CONTENT_OPTION,
  DATA_OPTION,
  folderOption,
  TODAY_OPTION,
  todayOption,
} from './shared-options.ts';

const COMMAND = {
  usage: 'npm run check --',
  summary: `Kiểm tra số liệu và bài viết, in mọi lỗi cùng chỗ của nó; không có lỗi thì dựng được trang.

Mã thoát: 0 không có lỗi (có thể có cảnh báo), 1 số liệu hoặc bài viết có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    set: { value: 'BỘ', description: 'Chỉ kiểm tra bộ số liệu này (mặc định: mọi bộ).' },
    format: {
      value: 'DẠNG',
      description: 'text cho người đọc, json cho chương trình, github cho pull request.',
    },
    today: TODAY_OPTION,
  },
} satisfies Command<string>;

const formatOption = ([given]: readonly string[]): ProblemFormat => {
  const format = PROBLEM_FORMATS.find((known) => known === (given ?? 'text'));
  if (format === undefined) {
    throw new UserError(
      `Tùy chọn --format: không có dạng "${given}". Các dạng: ${PROBLEM_FORMATS.join(', ')}.`,
    );
  }
  return format;
};

const setsOption = ([given]: readonly string[], found: readonly string[]): readonly string[] => {
  if (given === undefined) return found.length === 0 ? [PUBLISHED] : found;
  if (found.includes(given)) return [given];
  throw new UserError(`Không có bộ số liệu "${given}". Các bộ: ${found.join(', ')}.`);
};

/** The data folder as messages name it, with `/` at its end: short where it lies below this one. */
const folderName = (folder: string): string => {
  const name = relative('.', folder);
  return name === '' ? '' : `${name.startsWith('..') ? folder : name}/`.replaceAll('\\', '/');
};

await runCommand(COMMAND, async (values) => {
  const format = formatOption(values.format);
  const today = todayOption(values.today);
  const folder = folderOption(values.data, 'data');
  const { files, refused } = await scanDataFolder(folder);
  const content = folderOption(values.content, 'content');
  const texts = await scanTexts(content);
  // What was not read would only be missed by the checks of the rest.
  const unread = [...refused, ...texts.refused];
  const problems =
    unread.length > 0
      ? unread
      : checkSite({
          files,
          texts: texts.files,
          belongTogether: belongTogether(values.data, values.content),
          sets: setsOption(values.set, setsIn(files)),
          today,
        }).problems;
  const folders = { data: folderName(folder), texts: folderName(content) };
  process.stdout.write(formatProblems(problems, format, folders));
  return problems.some(({ level }) => level === 'error') ? EXIT_CODES.data : EXIT_CODES.ok;
});
