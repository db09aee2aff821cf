import type { Problem } from '../../../dataset/problems/problem.ts';

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

/** Words a problem of one check from the facts that the check gave. */
export type ProblemWording = (problem: Problem) => ProblemWords;

/** How the problems of several checks are worded, by the id of the check. */
export type ProblemWordings = Readonly<Record<string, ProblemWording>>;

/** A fact as text; empty where the check gave none. */
export const fact = ({ facts }: Problem, name: string): string => String(facts[name] ?? '');

/**
 * "ghi 04104": the remedy of a problem whose cell has a definite replacement; other words where it has
 * none, so that a guess is never given as what to write.
 * @param text how the replacement is shown; as it is where nothing else is said
 */
export const write = (
  { proposal }: Problem,
  otherwise: string,
  text: (replacement: string) => string = (replacement) => replacement,
): string => (proposal?.kind === 'cell' ? `ghi ${text(proposal.text)}` : otherwise);

/** The column a problem is about, in quotes; "cột này" where it names none. */
export const columnName = ({ column }: Problem): string =>
  column === undefined ? 'cột này' : `cột "${column}"`;
