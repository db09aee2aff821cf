import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type {
  EvaluationChanges,
  FigureChange,
  ResultChange,
} from '../../evaluation/release-changes.ts';
import { yearOf } from '../../schema/dates.ts';
import { formatPeriod } from '../../text/format/dates.ts';
import { formatCount } from '../../text/format/format.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import type { TableCell, TableColumn } from '../../text/format/table.ts';
import { cell } from '../../text/format/table.ts';
import { indicatorTitle } from '../../text/names/evidence.ts';
import { unitTitleOf } from '../../text/names/unit-names.ts';
import { changedKind, changedYear, resultState } from '../../text/releases/release-words.ts';
import { CAUSE_WORDS, changeCause } from '../../text/releases/result-changes.ts';
import { changesWords } from '../../text/report/brief-words.ts';
import { editionIntro, NO_VERDICT_CHANGED } from '../../text/report/edition-words.ts';
import {
  COPY,
  CORRECTED_COLUMNS,
  NEW_COLUMNS,
  VERDICT_COLUMNS,
} from '../../text/report/report-copy.ts';
import { figureWords } from '../../text/verdict/figure-words.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import type { ReportScope } from '../../views/reports/report-scope.ts';
import { paragraph } from '../document/blocks.ts';
import type { Block } from '../document/report-document.ts';

/** A table, or no block at all where it has no rows. */
const table = (
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', caption, size: 'small', columns, rows }];

/** Why a figure was corrected; a chain of corrections gives the last reason. */
const reasonOf = ({ figure }: FigureChange, { corrections }: Evaluation): string =>
  corrections.find(({ newRow }) => newRow === figure.row)?.reason ?? '';

const correctedRows = (figures: readonly FigureChange[], evaluation: Evaluation) =>
  figures.flatMap((change) => {
    const { figure, replaces } = change;
    if (replaces === null) return [];
    return [
      [
        indicatorTitle(evaluation, figure.indicator),
        unitTitleOf(evaluation, figure.unit),
        formatPeriod(figure.periodStart, figure.periodEnd),
        figureWords(replaces, evaluation),
        figureWords(figure, evaluation),
        reasonOf(change, evaluation),
      ].map((text) => cell(text)),
    ];
  });

/** New figures by indicator and year; each of them is in the file that goes with the report. */
const newRows = (figures: readonly FigureChange[], evaluation: Evaluation) => {
  const added = figures.filter(({ replaces }) => replaces === null).map(({ figure }) => figure);
  const groups = Map.groupBy(
    added,
    ({ indicator, periodEnd }) => `${indicator} ${yearOf(periodEnd)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      [
        indicatorTitle(evaluation, first.indicator),
        String(yearOf(first.periodEnd)),
        formatCount(group.length),
      ].map((text) => cell(text)),
    ];
  });
};

/** Whether a report tells of the results of a time: its own year, and with the last year the end. */
const isTold = (
  { year: told, evaluation }: ReportScope,
  { year, milestone }: ResultChange,
): boolean => {
  if (told === null) return true;
  if (milestone !== null) return yearOf(milestone) === told;
  return year === told || (year === null && told === evaluation.plan.lastYear);
};

/** Why a verdict changed, with the reasons given for the corrections it rests on. */
const causeWords = (
  change: ResultChange,
  changes: EvaluationChanges,
  evaluation: Evaluation,
): string => {
  const rows = new Set(change.after?.rows ?? []);
  const reasons = changes.figures
    .filter(({ figure, replaces }) => replaces !== null && rows.has(figure.row))
    .map((figure) => reasonOf(figure, evaluation))
    .filter((reason) => reason !== '');
  const cause = upperFirst(CAUSE_WORDS[changeCause(change, changes)]);
  return reasons.length === 0 ? cause : `${cause}. ${[...new Set(reasons)].join(' ')}`;
};

/** Verdicts of the area and the time of a report that changed since the edition before; none where there is none. */
const toldResults = (scope: ReportScope): readonly ResultChange[] => {
  const { territoryCode } = scope.evaluation.plan;
  return (scope.changes?.results ?? []).filter(
    (one) => one.verdict && one.area === territoryCode && isTold(scope, one),
  );
};

const verdictRows = (scope: ReportScope, changes: EvaluationChanges) => {
  const { evaluation } = scope;
  return toldResults(scope).flatMap((change) => {
    const target = indexOf(evaluation).target(change.target);
    if (target === undefined) return [];
    return [
      [
        cell(target.shortName),
        cell(upperFirst(changedYear(change))),
        resultState(target, change.before, evaluation, changedKind(change, target)),
        resultState(target, change.after, evaluation, changedKind(change, target)),
        cell(causeWords(change, changes, evaluation)),
      ],
    ];
  });
};

/** The same in one sentence. */
export const editionSentence = (scope: ReportScope): string =>
  changesWords(scope.options.edition, scope.changes, toldResults(scope), scope.evaluation);

/**
 * What changed since the edition before: figures that were corrected, figures that are new, and
 * verdicts that are others now. Nothing for a first edition, and where nothing changed: a sentence in the body has said so.
 */
export const sinceEdition = (scope: ReportScope): readonly Block[] => {
  const { evaluation, changes, options } = scope;
  if (changes === null || (changes.figures.length === 0 && changes.results.length === 0)) return [];
  const verdicts = table(COPY.changedVerdicts, VERDICT_COLUMNS, verdictRows(scope, changes));
  return [
    paragraph(editionIntro(options.edition)),
    ...table(COPY.correctedFigures, CORRECTED_COLUMNS, correctedRows(changes.figures, evaluation)),
    ...(verdicts.length === 0 ? [paragraph(NO_VERDICT_CHANGED)] : verdicts),
    ...table(COPY.newFigures, NEW_COLUMNS, newRows(changes.figures, evaluation)),
  ];
};
