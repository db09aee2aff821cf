import type { ProblemWordings } from '../wording/problem-words.ts';
import { ADDED_PROBLEMS } from './added-problems.ts';
import { CELL_PROBLEMS } from './cell-problems.ts';
import { DATE_PROBLEMS } from './date-problems.ts';
import { FIGURE_PROBLEMS } from './figure-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { HEADER_PROBLEMS } from './header-problems.ts';
import { KEY_PROBLEMS } from './key-problems.ts';
import { LATE_PROBLEMS } from './late-problems.ts';
import { NAME_PROBLEMS } from './name-problems.ts';
import { NUMBER_PROBLEMS } from './number-problems.ts';
import { UNIT_PROBLEMS } from './unit-problems.ts';
import { WITHDRAWN_PROBLEMS } from './withdrawn-problems.ts';

/** How the problems are worded that a contribution of figures and sources can be told, by the id of the check. */
export const OBSERVATION_WORDS: ProblemWordings = {
  ...CELL_PROBLEMS,
  ...ADDED_PROBLEMS,
  ...DATE_PROBLEMS,
  ...FIGURE_PROBLEMS,
  ...FILE_PROBLEMS,
  ...HEADER_PROBLEMS,
  ...KEY_PROBLEMS,
  ...NAME_PROBLEMS,
  ...NUMBER_PROBLEMS,
  ...UNIT_PROBLEMS,
  ...WITHDRAWN_PROBLEMS,
  ...LATE_PROBLEMS,
};
