import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../../text/format/dates.ts';
import { cell, type TableCell } from '../../text/format/table.ts';
import { EVIDENCE_WORDS } from '../../text/names/evidence.ts';
import { scopeNoun } from '../../text/names/scope-words.ts';
import { unitTitle, unitTitleOf } from '../../text/names/unit-names.ts';
import {
  annexColumns,
  annexTableCaption,
  COPY,
  stateWords,
} from '../../text/report/report-copy.ts';
import { judgementWords } from '../../text/tables/unit-states-table.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { levelTargets, type ReportScope } from '../../views/reports/report-scope.ts';
import { statesAt } from '../../views/result-of.ts';
import { liesWithin } from '../../views/within-area.ts';
import { heading, paragraph } from '../document/blocks.ts';
import type { Block, TableBlock } from '../document/report-document.ts';

/** A target with the state of each unit in the year, by unit. */
interface Column {
  readonly target: TargetEvaluation;
  readonly states: ReadonlyMap<string, UnitState>;
}

const columnsOf = (scope: ReportScope): readonly Column[] =>
  levelTargets(scope)
    .filter(({ target }) => target.scopeLevel === 'xa')
    .map(({ target }) => ({
      target,
      states: new Map(
        (statesAt(target, scope.year)?.states ?? []).map((state) => [state.unit, state]),
      ),
    }));

/**
 * What is known of a unit: the judgement, and in brackets of which day and, unless it is a figure of
 * the unit itself, what it rests on.
 */
const stateCell = (
  state: UnitState | undefined,
  target: TargetEvaluation,
  evaluation: Evaluation,
): TableCell => {
  if (state === undefined) return cell(COPY.outOfScope);
  const evidence =
    state.evidence === null || state.evidence === 'unit' ? null : EVIDENCE_WORDS[state.evidence];
  const date = state.date === null ? null : formatDate(state.date);
  return cell(stateWords(judgementWords(state, target, evaluation), [evidence, date]));
};

const byName = new Intl.Collator('vi').compare;

/** What the cells of a column are about: the indicator, not how many of the units are to meet it. */
const indicatorName = (target: TargetEvaluation, evaluation: Evaluation): string =>
  indexOf(evaluation).indicator(target.indicator)?.name ?? target.shortName;

const tableOf = (
  caption: string,
  refs: readonly string[],
  columns: readonly Column[],
  evaluation: Evaluation,
): TableBlock => {
  const named = refs.map((ref) => {
    const unit = indexOf(evaluation).unit(ref);
    return { ref, code: unit?.code ?? ref, name: unitTitleOf(evaluation, ref) };
  });
  named.sort((a, b) => byName(a.name, b.name) || (a.code < b.code ? -1 : 1));
  return {
    kind: 'table',
    caption,
    size: 'small',
    columns: annexColumns(columns.map(({ target }) => indicatorName(target, evaluation))),
    rows: named.map(({ ref, code, name }) => [
      cell(name),
      cell(code),
      ...columns.map(({ target, states }) => stateCell(states.get(ref), target, evaluation)),
    ]),
  };
};

/**
 * Annex: every commune in the register on the reference date, by district, with what is known of it
 * for each target that counts communes. A commune below no district stands in a last table.
 */
export const communesAnnex = (scope: ReportScope): readonly Block[] => {
  const { evaluation } = scope;
  const columns = columnsOf(scope);
  const [first] = columns;
  if (!first) return [];
  const refs = [...new Set(columns.flatMap(({ states }) => [...states.keys()]))];
  const noun = scopeNoun(first.target.scopeTypes);
  const date = statesAt(first.target, scope.year)?.referenceDate ?? evaluation.asOf;
  const districts = first.target.areas.flatMap(({ code }) => {
    const unit = indexOf(evaluation).unitOn(code, date);
    const own = refs.filter((ref) => liesWithin(evaluation, ref, code));
    return unit && own.length > 0 ? [{ unit, own }] : [];
  });
  const placed = new Set(districts.flatMap(({ own }) => own));
  const rest = refs.filter((ref) => !placed.has(ref));
  if (refs.length === 0) {
    return [heading(1, COPY.annexCommunes, { newPage: true }), paragraph(COPY.noCommunes)];
  }
  const widthsOf = tableOf('', refs, columns, evaluation);
  return [
    heading(1, COPY.annexCommunes, { newPage: true }),
    paragraph(COPY.communesIntro),
    ...[...districts, ...(rest.length === 0 ? [] : [{ unit: scope.area, own: rest }])].map(
      ({ unit, own }) => ({
        ...tableOf(
          annexTableCaption(unitTitle(unit), own.length, noun, date),
          own,
          columns,
          evaluation,
        ),
        widthsOf,
      }),
    ),
  ];
};
