import { relative } from 'node:path';
import { placedHere } from '../src/dataset/contribution/placed-here.ts';
import type { Problem } from '../src/dataset/problems/problem.ts';
import { PUBLISHED } from '../src/schema/sets.ts';
import { scanDataFolder, setsIn } from '../src/site/build/data-folder.ts';
import { checkContribution } from '../src/site/gate/check-contribution.ts';
import { checkSite } from '../src/site/gate/check-site.ts';
import { joinedSets } from '../src/site/history/joined-sets.ts';
import type { SiteFolders } from '../src/site/history/joined-site.ts';
import { EXIT_CODES, UserError } from '../src/site/model/user-error.ts';
import { scanTexts } from '../src/site/texts/text-files.ts';
import {
  formatProblems,
  PROBLEM_FORMATS,
  type ProblemFormat,
} from '../src/text/problems/problem-report.ts';
import { BASE_OPTION, joinedSite } from './base-option.ts';
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
Với --base: kiểm tra số liệu như sẽ có sau khi gộp vào nhánh gốc, và mọi dòng, bản đã chốt, báo cáo của nhánh gốc còn nguyên.

Mã thoát: 0 không có lỗi (có thể có cảnh báo), 1 số liệu hoặc bài viết có lỗi, 2 dòng lệnh sai hoặc không đọc, ghi được tệp, 3 lỗi phần mềm.`,
  options: {
    data: DATA_OPTION,
    content: CONTENT_OPTION,
    base: BASE_OPTION,
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

/** What is asked for besides folders. */
interface Asked {
  readonly belongTogether: boolean;
  readonly set: readonly string[];
  readonly today: string;
}

const problemsAlone = async (folders: SiteFolders, asked: Asked): Promise<readonly Problem[]> => {
  const { files, refused } = await scanDataFolder(folders.data);
  const texts = await scanTexts(folders.content);
  // What was not read would only be missed by the checks of the rest.
  const unread = [...refused, ...texts.refused];
  if (unread.length > 0) return unread;
  const sets = setsOption(asked.set, setsIn(files));
  return checkSite({ ...asked, files, texts: texts.files, sets }).problems;
};

const problemsJoined = async (
  folders: SiteFolders,
  baseName: string,
  asked: Asked,
): Promise<readonly Problem[]> => {
  const { refused, apart, base, files, texts, here } = await joinedSite(folders, baseName);
  if (refused.length > 0) return refused;
  const sets = setsOption(asked.set, joinedSets(base, files));
  const problems = checkContribution(base, { ...asked, files, texts, sets });
  return [...apart, ...placedHere(problems, files, here, sets)];
};

await runCommand(COMMAND, async (values) => {
  const format = formatOption(values.format);
  const folders = {
    data: folderOption(values.data, 'data'),
    content: folderOption(values.content, 'content'),
  };
  const asked = {
    belongTogether: belongTogether(values.data, values.content),
    set: values.set,
    today: todayOption(values.today),
  };
  const [base] = values.base;
  const problems = await (base === undefined
    ? problemsAlone(folders, asked)
    : problemsJoined(folders, base, asked));
  const names = { data: folderName(folders.data), texts: folderName(folders.content) };
  process.stdout.write(formatProblems(problems, format, names));
  return problems.some(({ level }) => level === 'error') ? EXIT_CODES.data : EXIT_CODES.ok;
});
