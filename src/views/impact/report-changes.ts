import type { Evaluation, TargetEvaluation, UnitRef } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../evaluation-index.ts';
import { contentReasons } from '../reports/content/content-reasons.ts';
import { type ContentBasis, ownContent } from '../reports/content/own-content.ts';
import { issuingBodyOn } from '../reports/issuing-body.ts';
import { reportSubjects } from '../reports/report-area.ts';
import type { ReportChange } from './impact.ts';
import type { Known } from './known.ts';

/** Tables of figures: each is of one unit. */
const FIGURES: ReadonlySet<string> = new Set(['values', 'aggregates']);

/** What stands in the reports of every area, whatever it is about. */
const common = ({ evaluation, tables }: Known): string => {
  const { plan, targets, inferences, indicators, measures, units } = evaluation;
  const promises = targets.map(
    ({ years: _, final: __, areas: ___, own: ____, unitStates: _____, readings, ...promise }) => ({
      ...promise,
      readings: readings.map(({ result: ______, ...reading }) => reading),
      milestones: promise.milestones.map(({ result: _______, ...milestone }) => milestone),
    }),
  );
  const body = issuingBodyOn(tables, evaluation.asOf);
  const corrections = evaluation.corrections.filter(({ table }) => !FIGURES.has(table));
  const { contradictions } = evaluation;
  const requests = evaluation.requests.map(({ rows: _, state: __, ...request }) => request);
  return JSON.stringify([
    ...[plan, promises, inferences, indicators, measures, units],
    ...[corrections, contradictions, requests, body],
  ]);
};

/** Sources that both know and that say something else of themselves. */
const hasChangedSource = (before: Evaluation, after: Evaluation): boolean => {
  const said = ({ rows: _, ...source }: Evaluation['sources'][number]): string =>
    JSON.stringify(source);
  const known = new Map(before.sources.map((source) => [source.id, said(source)]));
  return after.sources.some((source) => (known.get(source.id) ?? said(source)) !== said(source));
};

type Keyed = ReadonlyMap<string, string>;

/** Keys under which the two do not say the same, or only one says anything. */
const differing = (before: Keyed, after: Keyed): readonly string[] => [
  ...[...after].flatMap(([key, said]) => (before.get(key) === said ? [] : [key])),
  ...[...before.keys()].filter((key) => !after.has(key)),
];

const areaResults = ({ targets }: Evaluation): Keyed => {
  const said = new Map<string, unknown[]>();
  for (const { areas, own } of targets) {
    for (const one of [...areas, ...own]) said.set(one.code, [...(said.get(one.code) ?? []), one]);
  }
  return new Map([...said].map(([code, all]) => [code, JSON.stringify(all)]));
};

const statesIn = ({ id, unitStates }: TargetEvaluation): readonly (readonly [string, string])[] =>
  unitStates.flatMap(({ states, year }) =>
    states.map((state) => [`${state.unit} ${id} ${year}`, JSON.stringify(state)] as const),
  );

const unitsOf = (keys: readonly string[]): readonly UnitRef[] =>
  keys.map((key) => key.slice(0, key.indexOf(' ')));

/** Units with a figure that one of the two alone has, or that is replaced in one of them alone. */
const unitsOfFigures = (before: Evaluation, after: Evaluation): readonly UnitRef[] => {
  const left = new Map(before.figures.map((figure) => [figure.row, figure]));
  const units: UnitRef[] = [];
  for (const { row, unit, supersededBy } of after.figures) {
    if (left.get(row)?.supersededBy !== supersededBy) units.push(unit);
    left.delete(row);
  }
  return [...units, ...[...left.values()].map(({ unit }) => unit)];
};

/** Units of which a figure, a state or a contradiction is not what it was. */
const changedUnits = (before: Evaluation, after: Evaluation): ReadonlySet<UnitRef> => {
  const states = ({ targets }: Evaluation): Keyed => new Map(targets.flatMap(statesIn));
  const conflicts = ({ conflicts: all }: Evaluation): Keyed =>
    new Map(all.map((one, i) => [`${one.unit} ${i}`, JSON.stringify(one)]));
  return new Set([
    ...unitsOfFigures(before, after),
    ...[states, conflicts].flatMap((of) => unitsOf(differing(of(before), of(after)))),
  ]);
};

/** Codes of units above a unit, its own first. */
const codesAbove = (ref: UnitRef, evaluation: Evaluation): readonly string[] => {
  const codes: string[] = [];
  const index = indexOf(evaluation);
  let unit = index.unit(ref);
  while (unit !== undefined) {
    codes.push(unit.code);
    unit = unit.parent === null ? undefined : index.unit(unit.parent);
  }
  return codes;
};

/**
 * Tells of an area whether its reports may say something else of their own. To compare all that all reports say
 * would take long where there are many; where nothing that it is made from differs, nothing of it does.
 */
const mayDiffer = (before: Known, after: Known): ((area: string) => boolean) => {
  const [then, now] = [before.evaluation, after.evaluation];
  if (common(before) !== common(after) || hasChangedSource(then, now)) return () => true;
  const codes = new Set([
    now.plan.territoryCode,
    ...differing(areaResults(then), areaResults(now)),
    ...[...changedUnits(then, now)].flatMap((unit) => codesAbove(unit, now)),
  ]);
  return (area) => codes.has(area);
};

const basisOf = ({ tables, evaluation }: Known): ContentBasis => ({
  evaluation,
  issuingBody: issuingBodyOn(tables, evaluation.asOf),
});

/** Reports that say something else of their own after than before, and why; those of new areas are none. */
export const reportChanges = (before: Known, after: Known): readonly ReportChange[] => {
  const [then, now] = [basisOf(before), basisOf(after)];
  const known = new Set(then.evaluation.units.map(({ code }) => code));
  const isCandidate = mayDiffer(before, after);
  return reportSubjects(now.evaluation)
    .filter(({ area }) => known.has(area) && isCandidate(area))
    .map((subject) => ({
      subject,
      reasons: contentReasons(ownContent(then, subject), ownContent(now, subject)),
    }))
    .filter(({ reasons }) => reasons.length > 0);
};
