import { keyCells, parseIdentity } from '../dataset/ledger/row-identity.ts';
import { TABLES, type TableName } from '../schema/index.ts';
import { coverageOf, summaryOf } from './record/coverage.ts';
import type {
  AreaEvaluation,
  Evaluation,
  Figure,
  RequestInfo,
  RowRef,
  SourceInfo,
  TargetEvaluation,
  UnitRef,
  UnitVersion,
} from './record/evaluation.ts';

/** Whether a unit lies in the area of a view. */
type UnitPredicate = (ref: UnitRef) => boolean;

/** Tells of a unit whether it is the area with this code or lies below it, however deep. */
const withinOf = ({ units }: Evaluation, code: string): UnitPredicate => {
  const byRef = new Map<UnitRef, UnitVersion>(units.map((unit) => [unit.ref, unit]));
  return (ref) => {
    let unit = byRef.get(ref);
    while (unit !== undefined && unit.code !== code) {
      unit = unit.parent === null ? undefined : byRef.get(unit.parent);
    }
    return unit !== undefined;
  };
};

/**
 * The mode in the view of an area. A target in mode `each` counts how many units reach it; in the
 * view of one such unit there is nothing to count, and its own quantity is judged as a total is.
 */
const modeOf = ({ mode }: TargetEvaluation, isOwn: boolean): TargetEvaluation['mode'] =>
  isOwn && mode === 'each' ? 'total' : mode;

/** A target with the results of one area in place of the territory's; null where it has none. */
const targetOf = (
  target: TargetEvaluation,
  code: string,
  within: UnitPredicate,
): TargetEvaluation | null => {
  const find = (areas: readonly AreaEvaluation[]) => areas.find((one) => one.code === code);
  const own = find(target.own);
  const area = own ?? find(target.areas);
  // An area abolished before the closing date has no result at closing: take its last year.
  const final = area?.final ?? area?.years.at(-1);
  if (area === undefined || final === undefined) return null;
  return {
    ...target,
    mode: modeOf(target, own !== undefined),
    years: area.years,
    final,
    milestones: target.milestones.map((one) => ({ ...one, result: null, earlySince: null })),
    areas: [],
    own: [],
    readings: [],
    unitStates: target.unitStates.map((one) => ({
      ...one,
      states: one.states.filter(({ unit }) => within(unit)),
    })),
  };
};

const rowsOf = (targets: readonly TargetEvaluation[]): Set<RowRef> =>
  new Set(
    targets.flatMap(({ years, final }) =>
      [...years, final].flatMap(({ rows, lastKnown }) => [...rows, ...(lastKnown?.rows ?? [])]),
    ),
  );

/**
 * Sources of the figures left in the view and of all tasks: no task is assigned to an area, so a
 * view keeps them all. Counted are the rows that the view holds: those of others are no matter of it.
 */
const sourcesOf = (
  { sources, measures }: Evaluation,
  figures: readonly Figure[],
  requests: readonly RequestInfo[],
): SourceInfo[] => {
  const ofTasks = measures.flatMap(({ progress, dueDates }) => [...progress, ...dueDates]);
  const named = new Set([...figures, ...ofTasks, ...requests].map(({ source }) => source));
  const inForce = figures.filter(({ supersededBy }) => supersededBy === null);
  const rows = Map.groupBy([...inForce, ...ofTasks, ...requests], ({ source }) => source);
  return sources
    .filter(({ id }) => named.has(id))
    .map((source) => ({ ...source, rows: rows.get(source.id)?.length ?? 0 }));
};

/** Where the codes of units stand in keys. */
const UNIT_CODES: Readonly<Record<string, readonly number[]>> = {
  values: [1],
  aggregates: [1],
  requests: [2],
  units: [0],
  'unit-aliases': [0],
  'unit-tiles': [0],
  'unit-changes': [1, 2],
};

/** Whether the key of a row names units, and none of those in the view. */
const isOfOthers = (
  { table, key }: { readonly table: string; readonly key: string },
  { units }: Evaluation,
  within: UnitPredicate,
): boolean => {
  const places = UNIT_CODES[table];
  if (places === undefined) return false;
  const cells = keyCells(TABLES[table as TableName], key);
  const codes = new Set(places.map((place) => cells[place]));
  return units.every(({ code, ref }) => !codes.has(code) || !within(ref));
};

/**
 * The evaluation reduced to one area below the plan's territory. Targets without a result for the
 * area are left out; the others have the area's results where the territory's stood. Figures stay
 * that are about a unit of the area, or that a result of the area rests on: a statement about the
 * whole territory can be one of these. No verdict is worked out anew; only the numbers of targets
 * in `coverage` and `summary` are counted again. For the territory's own code the evaluation is
 * returned as it is.
 */
export const areaView = (evaluation: Evaluation, code: string): Evaluation => {
  if (code === evaluation.plan.territoryCode) return evaluation;
  const within = withinOf(evaluation, code);
  const targets = evaluation.targets.flatMap((target) => targetOf(target, code, within) ?? []);
  const used = rowsOf(targets);
  const requests = evaluation.requests.filter(
    ({ area }) => within(area) || area.startsWith(`${evaluation.plan.territoryCode}@`),
  );
  const figures = evaluation.figures.filter(({ unit, row }) => within(unit) || used.has(row));
  const kept = new Set(figures.map(({ row }) => row));
  const foreign = new Set(evaluation.figures.flatMap(({ row }) => (kept.has(row) ? [] : [row])));
  return {
    ...evaluation,
    plan: { ...evaluation.plan, territoryCode: code },
    figures,
    targets,
    sources: sourcesOf(evaluation, figures, requests),
    requests,
    // Corrections of figures that are left out go, and those of other units; the plan's concern all areas.
    corrections: evaluation.corrections.filter(
      ({ newRow }) =>
        kept.has(newRow) ||
        !(foreign.has(newRow) || isOfOthers(parseIdentity(newRow), evaluation, within)),
    ),
    contradictions: evaluation.contradictions.filter(({ rows }) =>
      rows.some(({ row }) => !isOfOthers(parseIdentity(row), evaluation, within)),
    ),
    // A key that names a person says nothing of units.
    withdrawals: evaluation.withdrawals.filter(
      ({ table, key }) => key === null || !isOfOthers({ table, key }, evaluation, within),
    ),
    conflicts: evaluation.conflicts.filter(({ unit }) => within(unit)),
    coverage: coverageOf(targets),
    summary: summaryOf(targets),
  };
};
