import { askedWords, foundCount } from '../../text/contribute/result-lines.ts';
import type {
  BarChange,
  ProblemView,
  QuestionView,
  RepairGroup,
  TrialPage,
} from '../../text/contribute/trial-page.ts';
import { formatCount } from '../../text/format/format.ts';
import { element } from '../dom/element.ts';
import { barView } from './bar-view.ts';
import { impactLead, impactSections } from './impact-view.ts';
import { problemViews } from './problem-view.ts';
import { say } from './say.ts';

/** A part of a result below its heading; nothing where it holds nothing. */
const part = (heading: string, children: readonly (Node | string)[]): HTMLElement[] =>
  children.length === 0
    ? []
    : [element('section', '', [element('h4', '', [heading]), ...children])];

const list = (lines: readonly string[]): HTMLElement[] =>
  lines.length === 0
    ? []
    : [
        element(
          'ul',
          '',
          lines.map((line) => element('li', '', [line])),
        ),
      ];

const folded = (summary: string, children: readonly (Node | string)[]): HTMLElement[] =>
  children.length === 0
    ? []
    : [element('details', '', [element('summary', '', [summary]), ...children])];

/** What the check says of a table as it was given. */
export const asGivenView = (problems: readonly ProblemView[]): HTMLElement[] =>
  part(
    problems.length === 0 ? say('asGiven') : `${say('asGiven')}: ${foundCount(say, problems)}`,
    problems.length === 0 ? [element('p', '', [say('nothingFound')])] : problemViews(problems),
  );

/** So many repairs of one kind are shown at first. */
const FIRST_REPAIRS = 8;

/** Repairs, each kind with its reason; of many the others are folded away. */
export const repairViews = (repairs: readonly RepairGroup[]): HTMLElement[] =>
  repairs.flatMap(({ reason, lines }) => [
    element('p', '', [`${reason}:`]),
    ...list(lines.slice(0, FIRST_REPAIRS)),
    ...folded(
      say('morePlaces', { count: formatCount(lines.length - FIRST_REPAIRS) }),
      list(lines.slice(FIRST_REPAIRS)),
    ),
  ]);

const fileViews = ({ files, written }: TrialPage): HTMLElement[] =>
  folded(
    written === '' ? say('files') : `${say('files')}: ${written}`,
    files.flatMap(({ path, text }) => [
      element('p', '', [element('code', '', [path])]),
      element('pre', 'contributed-file', [text]),
    ]),
  );

/** More results than these that keep their verdict are folded away. */
const FIRST_NUMBERS = 2;

const barViews = (bars: readonly BarChange[]): HTMLElement[] => {
  const verdicts = bars.filter(({ isVerdict }) => isVerdict).map(barView);
  const numbers = bars.filter(({ isVerdict }) => !isVerdict).map(barView);
  return [
    ...part(say('verdicts'), verdicts),
    ...(numbers.length > FIRST_NUMBERS
      ? folded(say('manyNumbers', { count: formatCount(numbers.length) }), numbers)
      : part(say('numbers'), numbers)),
  ];
};

const effectViews = ({ impact, bars }: TrialPage): HTMLElement[] =>
  impact === null
    ? []
    : [
        ...impactLead(impact),
        ...barViews(bars),
        ...folded(say('everything'), [
          ...impactSections(impact),
          element('p', 'note', [say('linksNote')]),
        ]),
      ];

/** So many questions are shown at a time: of a long table there may be one for each row. */
const MOST_QUESTIONS = 20;

const questionViews = ({ questions, question }: TrialParts): HTMLElement[] => {
  const left = questions.length - MOST_QUESTIONS;
  return [
    ...questions.slice(0, MOST_QUESTIONS).map(question),
    ...(left > 0 ? [element('p', '', [say('moreQuestions', { count: formatCount(left) })])] : []),
  ];
};

/** What is shown of a trial besides what its job puts at its own place. */
export interface TrialParts {
  /** Before everything else. */
  readonly before: readonly HTMLElement[];
  readonly questions: readonly QuestionView[];
  /** A question with the ways to answer it. */
  readonly question: (question: QuestionView) => HTMLElement;
  /** What comes after the files, where the contribution may be sent. */
  readonly ending: (files: TrialPage['files']) => HTMLElement;
}

/** The result of a trial: how far it came, what is wrong or asked, what it changes, the files. */
export const trialView = (trial: TrialPage, parts: TrialParts): HTMLElement[] => [
  element('p', 'trial-outcome', [trial.outcome]),
  ...parts.before,
  ...part(say('questions'), questionViews(parts)),
  ...part(say('problems'), problemViews(trial.problems)),
  ...part(say('corrections'), list(trial.corrections)),
  ...effectViews(trial),
  ...folded(
    say('repairsDone', { count: formatCount(trial.repairCount) }),
    repairViews(trial.repairs),
  ),
  ...folded(say('leftOut'), list(trial.leftOut)),
  ...fileViews(trial),
  ...(trial.state === 'ready' && trial.files.length > 0 ? [parts.ending(trial.files)] : []),
];

/** What is read aloud of a trial: how far it came, and what it changes, each in a sentence. */
export const spokenOf = ({ outcome, impact }: TrialPage): string =>
  [outcome, ...(impact?.lead.slice(0, 1) ?? [])].join(' ');

/** A question that is answered where the figure is typed. */
export const plainQuestion = (question: QuestionView): HTMLElement =>
  element('div', 'trial-question', [
    element('p', '', [askedWords(say, question)]),
    ...list(question.answers.map(({ words }) => words)),
  ]);
