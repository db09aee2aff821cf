import { ADDRESS_PROBLEMS } from './base/address-problems.ts';
import { CONTRIBUTION_PROBLEMS } from './base/contribution-problems.ts';
import { FOLDER_PROBLEMS } from './base/folder-problems.ts';
import { PLAN_CELL_PROBLEMS } from './base/plan-cell-problems.ts';
import { PLAN_PROBLEMS } from './base/plan-problems.ts';
import { REGISTER_PROBLEMS } from './base/register-problems.ts';
import { REPORT_PROBLEMS } from './base/report-problems.ts';
import { REQUEST_PROBLEMS } from './base/request-problems.ts';
import { SEAL_PROBLEMS } from './base/seal-problems.ts';
import { SETTING_PROBLEMS } from './base/setting-problems.ts';
import { TASK_PROBLEMS } from './base/task-problems.ts';
import { TEXT_PROBLEMS } from './base/text-problems.ts';
import { TILE_PROBLEMS } from './base/tile-problems.ts';
import { TRACE_PROBLEMS } from './base/trace-problems.ts';
import { WITHDRAWAL_PROBLEMS } from './base/withdrawal-problems.ts';
import { OBSERVATION_WORDS } from './observations/observation-words.ts';
import type { ProblemWordings } from './wording/problem-words.ts';

/** How the problems of every check are worded, by the id of the check. */
export const PROBLEM_WORDS: ProblemWordings = {
  ...OBSERVATION_WORDS,
  ...ADDRESS_PROBLEMS,
  ...CONTRIBUTION_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...PLAN_CELL_PROBLEMS,
  ...WITHDRAWAL_PROBLEMS,
  ...TRACE_PROBLEMS,
  ...FOLDER_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...REQUEST_PROBLEMS,
  ...SEAL_PROBLEMS,
  ...SETTING_PROBLEMS,
  ...TASK_PROBLEMS,
  ...TEXT_PROBLEMS,
  ...TILE_PROBLEMS,
};
