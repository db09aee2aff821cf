import {
  figureTable,
  sourceIdFor,
  type TypedFigure,
} from '../../dataset/import/figure/typed-figure.ts';
import { type GivenAnswer, optionsOf, SOURCE_OPTIONS } from '../../dataset/import/rows/answers.ts';
import { inForce } from '../../dataset/ledger/ledger.ts';
import { TABLES } from '../../schema/index.ts';
import type { SourceRow } from '../../schema/sources.ts';
import type { TrialPage } from '../../text/contribute/trial-page.ts';
import { PASTED, TYPED, trialPage } from '../../text/contribute/trial-words.ts';
import {
  type GivenTable,
  type Trial,
  type TrialBasis,
  tryTable,
} from '../../views/contribution/trial.ts';
import { changedBars } from './changed-bars.ts';

const sourcesOf = ({ base, set }: TrialBasis): ReadonlyMap<string, SourceRow> => {
  const rows = inForce(TABLES.sources, base.tables(set)?.sources ?? []);
  return new Map(rows.map((row) => [row.source, row]));
};

/** The id of a new source that is described without one; null where none is. */
const newSourceId = (basis: TrialBasis, answers: readonly GivenAnswer[]): string | null => {
  const said = (option: string): string =>
    answers.findLast((answer) => answer.option === option)?.value ?? '';
  const title = said(SOURCE_OPTIONS.title);
  if (title === '' || said('new-source') !== '') return null;
  return sourceIdFor({ title, publishedOn: said(SOURCE_OPTIONS.published_on) }, sourcesOf(basis));
};

/** The one source that a table names and nobody knows; undefined where there is none, or several. */
const unknownSource = ({ imported }: Trial): string | undefined => {
  const unknown = imported.questions.filter(({ asked }) => asked === 'source-unknown');
  const [found, other] = new Set(unknown.map((question) => question.found));
  return other === undefined ? found : undefined;
};

/**
 * A table tried as a contribution, in words and bars. A new source that is described without an id gets one; where
 * the table names one source that nobody knows, that is the one described.
 */
export const triedTable = (
  basis: TrialBasis,
  { name, ...table }: GivenTable,
  answers: readonly GivenAnswer[],
): TrialPage => {
  const called = name === '' ? PASTED : name;
  const tried = (given: readonly GivenAnswer[]): Trial =>
    tryTable(basis, { name: called, ...table }, optionsOf(given));
  const id = newSourceId(basis, answers);
  const withId = id === null ? answers : [...answers, { option: 'new-source', value: id }];
  const first = tried(withId);
  const unknown = id === null ? undefined : unknownSource(first);
  const trial =
    unknown === undefined
      ? first
      : tried([...withId, { option: 'read', value: `${unknown}=${id}` }]);
  return trialPage(trial, called, trial.impact === null ? [] : changedBars(trial.impact));
};

/** The same for one figure of the form. */
export const triedFigure = (basis: TrialBasis, figure: TypedFigure): TrialPage => {
  const { bytes, answers } = figureTable(figure, sourcesOf(basis));
  return { ...triedTable(basis, { name: TYPED, bytes }, answers), asGiven: null };
};
