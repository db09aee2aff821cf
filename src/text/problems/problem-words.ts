import type { Problem } from '../../dataset/problems/problem.ts';

/** What a person is told about a problem. */
export interface ProblemWords {
  /** Name of the fault, for headings and annotations. */
  readonly title: string;
  /** What stands there, as a clause; left out where quoting the value says it. */
  readonly found?: string;
  /** What belongs there; read after "cần". */
  readonly expected: string;
  /** What to do; read after "hãy". */
  readonly remedy: string;
}

/** Makes the words of one check from the facts of a problem. */
export type ProblemPhrase = (problem: Problem) => ProblemWords;

/** Phrases by the id of their check. */
export type Phrases = Readonly<Record<string, ProblemPhrase>>;

/** A fact as text; empty where the check gave none. */
export const fact = ({ facts }: Problem, name: string): string => String(facts[name] ?? '');

/** The column a problem is about, in quotes; "cột này" where it names none. */
export const columnName = ({ column }: Problem): string =>
  column === undefined ? 'cột này' : `cột "${column}"`;
