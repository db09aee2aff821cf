import { type ProblemGroup, problemGroups } from '../../text/contribute/problem-groups.ts';
import type { ProblemView } from '../../text/contribute/trial-page.ts';
import { formatCount } from '../../text/format/format.ts';
import { element } from '../dom/element.ts';
import { say } from './say.ts';

/** So many places of one kind of problem are shown. */
const MOST_PLACES = 6;

const part = (label: string, text: string): HTMLElement[] =>
  text === '' ? [] : [element('dt', '', [label]), element('dd', '', [text])];

const placeLine = ({ place, found, remedy }: ProblemView, isCommon: boolean): HTMLElement => {
  const own = isCommon || remedy === '' ? '' : ` ${say('remedy')}: ${remedy}`;
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
    element('p', '', [element('strong', '', [`${say(level)}: ${title}`])]),
    element('ul', '', [
      ...shown.map((problem) => placeLine(problem, remedy !== '')),
      ...(left > 0 ? [element('li', '', [say('morePlaces', { count: formatCount(left) })])] : []),
    ]),
    element('dl', 'facts', [
      ...part(say('expected'), expected),
      ...part(say('remedy'), remedy),
      ...part(say('check'), check),
    ]),
  ]);
};

/** Problems by kind: where, what was found, what is expected, how to mend it. */
export const problemViews = (problems: readonly ProblemView[]): HTMLElement[] =>
  problemGroups(problems).map(groupView);
