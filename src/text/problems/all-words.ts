import { CONTRIBUTION_PROBLEMS } from './contribution-problems.ts';
import { FOLDER_PROBLEMS } from './folder-problems.ts';
import { OBSERVATION_WORDS } from './observation-words.ts';
import { PLAN_CELL_PROBLEMS } from './plan-cell-problems.ts';
import { PLAN_PROBLEMS } from './plan-problems.ts';
import type { ProblemWordings } from './problem-words.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';
import { REPORT_PROBLEMS } from './report-problems.ts';
import { SEAL_PROBLEMS } from './seal-problems.ts';
import { SETTING_PROBLEMS } from './setting-problems.ts';
import { TEXT_PROBLEMS } from './text-problems.ts';
import { TILE_PROBLEMS } from './tile-problems.ts';
import { WITHDRAWAL_PROBLEMS } from './withdrawal-problems.ts';

/** How the problems of every check are worded, by the id of the check. */
export const PROBLEM_WORDS: ProblemWordings = {
  ...OBSERVATION_WORDS,
  ...CONTRIBUTION_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...PLAN_CELL_PROBLEMS,
  ...WITHDRAWAL_PROBLEMS,
  ...FOLDER_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...SEAL_PROBLEMS,
  ...SETTING_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...TILE_PROBLEMS,
};
