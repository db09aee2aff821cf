import { type ProblemGroup, problemGroups } from '../../text/contribute/problem-groups.ts';
import { LEVEL_WORDS, moreOf, PROBLEM_PARTS } from '../../text/contribute/result-words.ts';
import type { ProblemView } from '../../text/contribute/trial-page.ts';
import { element } from '../dom/element.ts';

/** So many places of one kind of problem are shown. */
const MOST_PLACES = 6;

const part = (label: string, text: string): HTMLElement[] =>
  text === '' ? [] : [element('dt', '', [label]), element('dd', '', [text])];

const placeLine = ({ place, found, remedy }: ProblemView, isCommon: boolean): HTMLElement => {
  const own = isCommon || remedy === '' ? '' : ` ${PROBLEM_PARTS.remedy}: ${remedy}`;
  const where = place === '' ? '' : `${place}: `;
  return element('li', '', [`${where}${found}.${own}`.replace(/\.\.+(?=\s|$)/, '.')]);
};

const groupView = ({
  level,
  check,
  title,
  expected,
  remedy,
  problems,
}: ProblemGroup): HTMLElement => {
  const shown = problems.slice(0, MOST_PLACES);
  const left = problems.length - shown.length;
  return element('section', 'problem', [
    element('p', '', [element('strong', '', [`${LEVEL_WORDS[level]}: ${title}`])]),
    element('ul', '', [
      ...shown.map((problem) => placeLine(problem, remedy !== '')),
      ...(left > 0 ? [element('li', '', [moreOf(left)])] : []),
    ]),
    element('dl', 'facts', [
      ...part(PROBLEM_PARTS.expected, expected),
      ...part(PROBLEM_PARTS.remedy, remedy),
      ...part(PROBLEM_PARTS.check, check),
    ]),
  ]);
};

/** Problems by kind: where, what was found, what is expected, how to mend it. */
export const problemViews = (problems: readonly ProblemView[]): HTMLElement[] =>
  problemGroups(problems).map(groupView);
