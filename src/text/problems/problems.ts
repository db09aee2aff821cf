import type { Problem } from '../../dataset/problems/problem.ts';
import { CELL_PHRASES } from './cell-phrases.ts';
import { DATE_PHRASES } from './date-phrases.ts';
import { FIGURE_PHRASES } from './figure-phrases.ts';
import { FILE_PHRASES } from './file-phrases.ts';
import { HEADER_PHRASES } from './header-phrases.ts';
import { KEY_PHRASES } from './key-phrases.ts';
import { NUMBER_PHRASES } from './number-phrases.ts';
import { PLAN_PHRASES } from './plan-phrases.ts';
import type { Phrases } from './problem-words.ts';
import { quoteValue } from './quote-value.ts';
import { REPORT_PHRASES } from './report-phrases.ts';
import { SEAL_PHRASES } from './seal-phrases.ts';
import { TILE_PHRASES } from './tile-phrases.ts';
import { UNIT_PHRASES } from './unit-phrases.ts';

/** What is said of a problem: four short parts, in Vietnamese. */
export interface ProblemText {
  readonly title: string;
  /** A whole clause: `tìm thấy "1.234"`. */
  readonly found: string;
  /** Read after "cần". */
  readonly expected: string;
  /** Read after "hãy". */
  readonly remedy: string;
}

/** Words for every check, by its id. */
export const PROBLEM_PHRASES: Phrases = {
  ...FILE_PHRASES,
  ...HEADER_PHRASES,
  ...CELL_PHRASES,
  ...NUMBER_PHRASES,
  ...DATE_PHRASES,
  ...KEY_PHRASES,
  ...UNIT_PHRASES,
  ...TILE_PHRASES,
  ...FIGURE_PHRASES,
  ...PLAN_PHRASES,
  ...SEAL_PHRASES,
  ...REPORT_PHRASES,
};

/** What to tell a person about a problem. Throws for a check without words, which is a bug. */
export const problemText = (problem: Problem): ProblemText => {
  const phrase = PROBLEM_PHRASES[problem.check];
  if (phrase === undefined) throw new Error(`the check ${problem.check} has no words`);
  const { title, found, expected, remedy } = phrase(problem);
  return { title, found: found ?? `tìm thấy ${quoteValue(problem.value ?? '')}`, expected, remedy };
};
