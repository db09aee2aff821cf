/** The words of the checks that a page brings to its reader; the entry `#problem-words` of package.json chooses. */
export { OBSERVATION_WORDS as PROBLEM_WORDS } from './observations/observation-words.ts';
