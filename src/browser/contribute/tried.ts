import { figureTable, type TypedFigure } from '../../dataset/import/figure/typed-figure.ts';
import { type GivenAnswer, optionsOf } from '../../dataset/import/rows/answers.ts';
import { inForce } from '../../dataset/ledger/ledger.ts';
import { TABLES } from '../../schema/index.ts';
import type { SourceRow } from '../../schema/sources.ts';
import type { TrialPage } from '../../text/contribute/trial-page.ts';
import { PASTED, trialPage } from '../../text/contribute/trial-words.ts';
import { type GivenTable, type TrialBasis, tryTable } from '../../views/contribution/trial.ts';
import { changedBars } from './changed-bars.ts';

/** A table tried as a contribution, in words and bars. */
export const triedTable = (
  basis: TrialBasis,
  { name, bytes }: GivenTable,
  answers: readonly GivenAnswer[],
): TrialPage => {
  const called = name === '' ? PASTED : name;
  const trial = tryTable(basis, { name: called, bytes }, optionsOf(answers));
  return trialPage(trial, called, trial.impact === null ? [] : changedBars(trial.impact));
};

const sourcesOf = ({ base, set }: TrialBasis): ReadonlyMap<string, SourceRow> => {
  const rows = inForce(TABLES.sources, base.tables(set)?.sources ?? []);
  return new Map(rows.map((row) => [row.source, row]));
};

/** The same for one figure of the form. */
export const triedFigure = (basis: TrialBasis, figure: TypedFigure): TrialPage => {
  const { bytes, answers } = figureTable(figure, sourcesOf(basis));
  return { ...triedTable(basis, { name: '', bytes }, answers), asGiven: null };
};
