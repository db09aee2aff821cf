import type { Problem } from '../../dataset/problems/problem.ts';
import { CELL_PROBLEMS } from './cell-problems.ts';
import { CONTRIBUTION_PROBLEMS } from './contribution-problems.ts';
import { DATE_PROBLEMS } from './date-problems.ts';
import { FIGURE_PROBLEMS } from './figure-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FOLDER_PROBLEMS } from './folder-problems.ts';
import { HEADER_PROBLEMS } from './header-problems.ts';
import { KEY_PROBLEMS } from './key-problems.ts';
import { NAME_PROBLEMS } from './name-problems.ts';
import { NUMBER_PROBLEMS } from './number-problems.ts';
import { PLAN_PROBLEMS } from './plan-problems.ts';
import type { ProblemWordings, ProblemWords } from './problem-words.ts';
import { quoteValue } from './quote-value.ts';
import { REPORT_PROBLEMS } from './report-problems.ts';
import { SEAL_PROBLEMS } from './seal-problems.ts';
import { SETTING_PROBLEMS } from './setting-problems.ts';
import { TEXT_PROBLEMS } from './text-problems.ts';
import { TILE_PROBLEMS } from './tile-problems.ts';
import { UNIT_PROBLEMS } from './unit-problems.ts';
import { WITHDRAWAL_PROBLEMS } from './withdrawal-problems.ts';

/** How the problems of every check are worded, by the id of the check. */
export const PROBLEM_WORDS: ProblemWordings = {
  ...FOLDER_PROBLEMS,
  ...FILE_PROBLEMS,
  ...HEADER_PROBLEMS,
  ...CELL_PROBLEMS,
  ...NUMBER_PROBLEMS,
  ...DATE_PROBLEMS,
  ...KEY_PROBLEMS,
  ...UNIT_PROBLEMS,
  ...NAME_PROBLEMS,
  ...TILE_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...SEAL_PROBLEMS,
  ...WITHDRAWAL_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...SETTING_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...CONTRIBUTION_PROBLEMS,
};

/**
 * What to tell a person about a problem. Where the check says nothing of what was found, the value
 * of the cell is quoted.
 * @throws Error for a check without words, which is a bug
 */
export const problemWords = (problem: Problem): Required<ProblemWords> => {
  const wording = PROBLEM_WORDS[problem.check];
  if (wording === undefined) throw new Error(`the check ${problem.check} has no words`);
  const { title, found, expected, remedy } = wording(problem);
  return { title, found: found ?? `tìm thấy ${quoteValue(problem.value ?? '')}`, expected, remedy };
};
