import type { Problem } from '../../dataset/problems/problem.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { formatProblems, problemSummary } from '../problems/problem-report.ts';

/** Letters of problems that are shown. */
const MOST_CHARACTERS = 30_000;

const RUNS_OF_BACKTICKS = /`+/g;

/** A fence that nothing in the text can close. */
const fenceFor = (text: string): string => {
  const longest = Math.max(2, ...(text.match(RUNS_OF_BACKTICKS) ?? []).map(({ length }) => length));
  return '`'.repeat(longest + 1);
};

/** The lines at the beginning that fit; the rest is told to be in the log of the check. */
const shownOf = (text: string): string => {
  if (text.length <= MOST_CHARACTERS) return text.trimEnd();
  const end = text.lastIndexOf('\n', MOST_CHARACTERS);
  return `${text.slice(0, end)}\n… còn nữa: xem phần kiểm tra của pull request này, hoặc chạy npm run check -- --base origin/main.`;
};

const oldWarnings = (count: number): string =>
  `${nbsp(formatCount(count), 'cảnh báo')} nhánh chính đã có sẵn, không nêu lại ở đây.`;

/**
 * What the check of a contribution found, in Markdown: how many, and each in the words of `npm run check`.
 * @param problems with their files below the data folder of the repository
 * @param known how many warnings more there are that have been there before
 */
export const checkText = (problems: readonly Problem[], known: number): string => {
  const before = known === 0 ? '' : ` ${oldWarnings(known)}`;
  const head = `**Kiểm tra:** ${problemSummary(problems)}${before}`;
  if (problems.length === 0) return head;
  const text = shownOf(formatProblems(problems, 'text'));
  const fence = fenceFor(text);
  return `${head}\n\n${fence}text\n${text}\n${fence}`;
};
