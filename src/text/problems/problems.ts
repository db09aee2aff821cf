import { PROBLEM_WORDS } from '#problem-words';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { ProblemWords } from './wording/problem-words.ts';
import { quoteValue } from './wording/quote-value.ts';

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

/** Whether there are words for the problems of a check. */
export const hasWords = (check: string): boolean => Object.hasOwn(PROBLEM_WORDS, check);
