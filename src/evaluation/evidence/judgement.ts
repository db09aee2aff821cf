import type { Version } from '../../dataset/registry/registry.ts';
import { later } from '../../schema/dates.ts';
import type { InferenceRow } from '../../schema/inferences.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import type {
  Conflict,
  EvidenceKind,
  UnitJudgement,
  UnitState,
  UnknownReason,
} from '../record/evaluation.ts';
import { distinctRefs, refOf } from '../record/row-ref.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { Observations } from './observations.ts';
import { disagreements } from './unit-conflicts.ts';
import { answersIn, type Window } from './window.ts';

const latestDate = (rows: readonly ValueRow[]): string =>
  rows.reduce((latest, row) => later(latest, row.period_end), '');

const isMet = (row: ValueRow): boolean => row.value.kind === 'pass' && row.value.met;

const unknownState = (
  version: Version,
  reason: UnknownReason,
  rows: readonly ValueRow[] = [],
): UnitState => ({
  unit: version.ref,
  judgement: 'unknown',
  reason,
  evidence: null,
  inference: null,
  date: rows.length > 0 ? latestDate(rows) : null,
  rows: distinctRefs(rows.map(refOf)),
  quantity: null,
});

const settled = (
  version: Version,
  judgement: UnitJudgement,
  rows: readonly ValueRow[],
  by: { evidence: EvidenceKind; inference: string | null },
): UnitState => ({
  unit: version.ref,
  judgement,
  reason: null,
  evidence: by.evidence,
  inference: by.inference,
  date: latestDate(rows),
  rows: distinctRefs(rows.map(refOf)),
  quantity: null,
});

/** The judgements of the newest date among rows. */
const newestJudged = (rows: readonly ValueRow[]): ValueRow[] => {
  const judged = rows.filter((row) => row.value.kind === 'pass');
  const date = latestDate(judged);
  return judged.filter((row) => row.period_end === date);
};

/**
 * Opposite results that lie within the period of the newest one: when it came about within that
 * period is not known, so neither is which of the two came last.
 */
const withinPeriod = (newest: readonly ValueRow[], rows: readonly ValueRow[]): ValueRow[] => {
  const [first] = newest;
  if (first === undefined) return [];
  return rows.filter(
    (row) =>
      row.value.kind === 'pass' &&
      row.period_end < first.period_end &&
      newest.some((one) => one.period_start <= row.period_end && isMet(one) !== isMet(row)),
  );
};

/** What the unit's own rows say: the newest figure in the window. Undefined if there is none. */
const judgeDirectly = (version: Version, rows: readonly ValueRow[]): UnitState | undefined => {
  const figures = rows.filter((row) => row.value.kind === 'pass' || isNotApplicable(row));
  if (figures.length === 0) return undefined;
  const date = latestDate(figures);
  const newest = figures.filter((row) => row.period_end === date);
  if (newest.every(isNotApplicable)) {
    return settled(version, 'not-applicable', newest, { evidence: 'unit', inference: null });
  }
  const judged = newest.filter((row) => row.value.kind === 'pass');
  const met = judged.filter(isMet);
  const open = withinPeriod(newest, figures);
  if ((met.length > 0 && met.length < judged.length) || open.length > 0)
    return unknownState(version, 'conflict', [...judged, ...open]);
  return settled(version, met.length > 0 ? 'met' : 'not-met', judged, {
    evidence: 'unit',
    inference: null,
  });
};

const isNotApplicable = (row: ValueRow): boolean =>
  row.value.kind === 'missing' && row.value.missing === 'z';

/** Results in force of an indicator that lasts: those after the last revocation. */
const standing = (rows: readonly ValueRow[]): ValueRow[] => {
  const revoked = rows
    .filter((row) => row.value.kind === 'pass' && !row.value.met)
    .reduce((latest, row) => later(latest, row.period_end), '');
  return rows.filter((row) => isMet(row) && row.period_start > revoked);
};

/** Rows that carry one inference rule for a unit, newest first; empty if it does not apply. */
const rowsForRule = (
  rule: InferenceRow,
  version: Version,
  window: Window,
  observations: Observations,
): ValueRow[] => {
  const indicator = observations.indicator(rule.from_indicator);
  const fromDate = known(rule.from_date) ?? '';
  const inWindow = observations
    .ofUnit(rule.from_indicator, version)
    .filter((row) => answersIn(window, row, indicator));
  const direct = judgeDirectly(version, inWindow);
  if (direct?.judgement !== 'met') return [];
  return standing(inWindow).filter((row) => row.period_start >= fromDate);
};

/** The inference with the newest row that says "met"; rules of equal date in order of their id. */
const inferMet = (
  indicator: string,
  version: Version,
  window: Window,
  observations: Observations,
): { rule: string; rows: ValueRow[] } | undefined => {
  let best: { rule: string; rows: ValueRow[] } | undefined;
  for (const rule of observations.inferencesTo(indicator)) {
    const rows = rowsForRule(rule, version, window, observations);
    if (rows.length > 0 && (!best || latestDate(rows) > latestDate(best.rows))) {
      best = { rule: rule.inference, rows };
    }
  }
  return best;
};

const reasonForSilence = (
  indicator: string,
  version: Version,
  window: Window,
  observations: Observations,
): UnitState => {
  const row = observations.indicator(indicator);
  const silent = observations
    .ofUnit(indicator, version)
    .filter((value) => answersIn(window, value, row) && value.value.kind === 'missing');
  const withheld = silent.filter(
    (value) => value.value.kind === 'missing' && value.value.missing === 'c',
  );
  if (withheld.length > 0) return unknownState(version, 'withheld', withheld);
  if (silent.length > 0) return unknownState(version, 'not-available', silent);
  const lost = observations.continuity
    .origins(version)
    .flatMap((origin) => observations.continuity.history(origin))
    .flatMap((origin) => rowsAboutPredecessor(indicator, origin, window, observations));
  return unknownState(version, lost.length > 0 ? 'merged' : 'not-published', lost);
};

/** Figures a predecessor had that would have counted, had it not been merged or split. */
const rowsAboutPredecessor = (
  indicator: string,
  origin: Version,
  window: Window,
  observations: Observations,
): ValueRow[] => {
  const own = observations.indicator(indicator);
  const direct = observations
    .ofVersion(indicator, origin)
    .filter((row) => answersIn(window, row, own) && row.value.kind === 'pass');
  const inferred = observations
    .inferencesTo(indicator)
    .flatMap((rule) => rowsForRule(rule, origin, window, observations));
  return [...direct, ...inferred];
};

/** An inference that says "met" although the unit's own row says that it does not. */
const inferenceAgainst = (
  state: UnitState,
  rows: readonly ValueRow[],
  indicator: string,
): Conflict => ({
  indicator,
  unit: state.unit,
  date: state.date ?? '',
  figures: [
    { value: 0, total: null, rows: state.rows },
    { value: 1, total: null, rows: distinctRefs(rows.map(refOf)) },
  ],
  difference: 1,
});

/**
 * Whether one unit meets a pass/fail indicator in a window. Its own rows come first, then
 * inference, which can only say "met". A unit without either is unknown, with the reason.
 */
export const judgePass = (
  indicator: string,
  version: Version,
  window: Window,
  observations: Observations,
): JudgedUnit => {
  const row = observations.indicator(indicator);
  const own = observations
    .ofUnit(indicator, version)
    .filter((value) => answersIn(window, value, row));
  const direct = judgeDirectly(version, own);
  const inferred = inferMet(indicator, version, window, observations);
  // An inference from a newer result replaces the unit's own "not met": things changed since then.
  const later = inferred !== undefined && latestDate(inferred.rows) > (direct?.date ?? '');
  if (direct && !(direct.judgement === 'not-met' && later)) {
    const conflicts =
      direct.reason === 'conflict' ? disagreements(newestJudged(own), version.ref, indicator) : [];
    const contradicted =
      direct.judgement === 'not-met' && inferred
        ? [inferenceAgainst(direct, inferred.rows, indicator)]
        : [];
    return { version, state: direct, conflicts: [...conflicts, ...contradicted] };
  }
  const state = inferred
    ? settled(version, 'met', inferred.rows, { evidence: 'inference', inference: inferred.rule })
    : reasonForSilence(indicator, version, window, observations);
  return { version, state, conflicts: [] };
};
