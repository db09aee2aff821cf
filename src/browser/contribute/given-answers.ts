import type { GivenAnswer } from './messages.ts';

/** An answer that somebody gave, with the words it was given in. */
export interface Answered {
  readonly question: string;
  readonly words: string;
  readonly answer: GivenAnswer;
}

/** Options that are given once for each text of the table: `left=right`. */
const MANY: ReadonlySet<string> = new Set(['read', 'column']);

/** What an answer is about: answers to the same thing take each other's place. */
const aboutOf = ({ option, value }: GivenAnswer): string =>
  MANY.has(option) ? `${option} ${value.slice(0, value.lastIndexOf('='))}` : option;

/** The answers with one more; an earlier one to the same thing gives way. */
export const withAnswer = (answered: readonly Answered[], next: Answered): readonly Answered[] => [
  ...answered.filter(({ answer }) => aboutOf(answer) !== aboutOf(next.answer)),
  next,
];
