import type { Problem } from '../../dataset/problems/problem.ts';
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

/**
 * Why nothing is told of a contribution, in Markdown: what of it is not read, each in the words of
 * `npm run check`.
 * @param problems one at least, with their files below the data folder of the repository
 */
export const unreadText = (problems: readonly Problem[]): string => {
  const text = shownOf(formatProblems(problems, 'text'));
  const fence = fenceFor(text);
  return `Chưa tính được ảnh hưởng. ${problemSummary(problems)}\n\n${fence}text\n${text}\n${fence}`;
};
