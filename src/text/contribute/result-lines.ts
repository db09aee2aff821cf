import { formatCount } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import type { Say } from './phrases.ts';
import type { ProblemView, QuestionView } from './trial-page.ts';

/** How much the check found. */
export const foundCount = (say: Say, problems: readonly ProblemView[]): string => {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return [
    ...(errors > 0 ? [say('errors', { count: formatCount(errors) })] : []),
    ...(warnings > 0 ? [say('warnings', { count: formatCount(warnings) })] : []),
  ].join(', ');
};

/** A question by the field that it is about: what is the matter, and what to do. */
export const askedWords = (
  say: Say,
  { says, remedy }: Pick<QuestionView, 'says' | 'remedy'>,
): string =>
  remedy === '' ? `${upperFirst(says)}.` : say('asked', { says: upperFirst(says), remedy });
