import type { Version } from '../../dataset/registry/registry.ts';
import { later } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import type { ValueRow } from '../../schema/values.ts';
import type { Conflict, UnitState, UnknownReason } from '../record/evaluation.ts';
import { distinctRefs, valueRef } from '../record/row-ref.ts';
import { contradictingActs, isMet, possiblyLast } from './acts.ts';
import { type Claim, isCertain, rowsOfClaims } from './claim.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { Knowledge } from './knowledge.ts';
import type { Observations } from './observations.ts';
import type { PassEvidence } from './pass-evidence.ts';
import type { Question } from './question.ts';
import { settlingClaims } from './settling-claims.ts';
import { disagreements } from './unit-conflicts.ts';
import { answersIn, type Window } from './window.ts';

/** Everything a unit's state is read from. */
interface Reading {
  readonly question: Question;
  readonly window: Window;
  readonly observations: Observations;
  readonly evidence: PassEvidence;
}

const NOTHING: Omit<UnitState, 'unit' | 'judgement'> = {
  reason: null,
  evidence: null,
  inference: null,
  date: null,
  rows: [],
  quantity: null,
};

const latestOf = (dates: readonly string[]): string | null =>
  dates.length === 0 ? null : dates.reduce(later);

const dayOf = (rows: readonly ValueRow[]): string | null =>
  latestOf(rows.map(({ period_end }) => period_end));

/** Figures a predecessor had that would have counted, had it not been merged or split. */
const lostWithOrigins = (version: Version, { question, window, observations }: Reading) => {
  const { indicator } = question.target;
  const indicators = [
    indicator,
    ...observations.inferencesTo(indicator).map(({ from_indicator }) => from_indicator),
  ];
  const { continuity } = observations;
  return continuity
    .origins(version)
    .flatMap((origin) => continuity.history(origin))
    .flatMap((origin) =>
      indicators.flatMap((id) =>
        observations
          .ofVersion(id, origin)
          .filter(
            (row) =>
              row.value.kind === 'pass' && answersIn(window, row, observations.indicator(id)),
          ),
      ),
    );
};

/** Why nothing is known of a unit although nothing contradicts. */
const silence = (
  version: Version,
  reading: Reading,
): Pick<UnitState, 'reason' | 'date' | 'rows'> => {
  const { question, window, observations } = reading;
  const { indicator } = question.target;
  const of = observations.indicator(indicator);
  const because = (reason: UnknownReason, rows: readonly ValueRow[]) => ({
    reason,
    date: dayOf(rows),
    rows: distinctRefs(rows.map(valueRef)),
  });
  const missing = observations
    .ofUnit(indicator, version)
    .filter((row) => row.value.kind === 'missing' && answersIn(window, row, of));
  const withheld = missing.filter(({ value }) => value.kind === 'missing' && value.missing === 'c');
  if (withheld.length > 0) return because('withheld', withheld);
  if (missing.length > 0) return because('not-available', missing);
  const lost = lostWithOrigins(version, reading);
  return because(lost.length > 0 ? 'merged' : 'not-published', lost);
};

/** Of rows of the unit itself those that are, or may be, what was last said of it. */
const ownLastRows = (
  unit: string,
  rows: readonly ValueRow[],
  { evidence }: Reading,
): readonly ValueRow[] => {
  if (rows.length === 0) return rows;
  if (evidence.set.lasting) return possiblyLast(rows);
  return rowsOfClaims(rows, evidence.knowledge.lastOf(unit));
};

/** Statements that all units they count meet it, this one among them: they say more than a rule does. */
const settledByAll = (unit: string, { inForce }: Knowledge): readonly Claim[] =>
  inForce.filter(
    ({ members, least }) =>
      members.length > 1 && least === members.length && members.includes(unit),
  );

/** The claim of a unit's only row, where it is in force: it tells of most units, and of the others the rows do. */
const onlyClaim = (rows: readonly ValueRow[], last: readonly Claim[]): Claim | undefined =>
  rows.length === 1 ? last.find(({ evidence }) => evidence === 'unit') : undefined;

const stateOfKnown = (
  unit: string,
  version: Version,
  met: boolean,
  reading: Reading,
): UnitState => {
  const { evidence, window } = reading;
  const judgement = met ? ('met' as const) : ('not-met' as const);
  const rows = present(evidence.rows.get(unit));
  const only = onlyClaim(rows, evidence.knowledge.lastOf(unit));
  if (only?.least === Number(met)) {
    const of = { unit: version.ref, judgement, evidence: 'unit' } as const;
    return { ...NOTHING, ...of, date: only.date, rows: only.rows };
  }
  // What may be of a day after the window is no evidence of it.
  const come = rows.filter(({ period_end }) => period_end <= window.end);
  const own = ownLastRows(unit, come, reading).filter((row) => isMet(row) === met);
  const isOnlyMet = !met || possiblyLast(rows).every(isMet);
  if (own.length > 0 && isOnlyMet) {
    const refs = distinctRefs(own.map(valueRef));
    const of = { unit: version.ref, judgement, evidence: 'unit' } as const;
    return { ...NOTHING, ...of, date: dayOf(own), rows: refs };
  }
  const state = { ...NOTHING, unit: version.ref, judgement };
  const statedInterval = evidence.stated.interval([unit]);
  const isStated = met ? statedInterval.least === 1 : statedInterval.most === 0;
  const knowledge = isStated ? evidence.stated : evidence.knowledge;
  const single = knowledge
    .lastOf(unit)
    .filter((claim) => claim.evidence === 'inference' && claim.members.length === 1);
  const [rule] = single;
  const claims =
    rule && !isStated ? settledByAll(unit, knowledge) : settlingClaims(unit, knowledge);
  if (!isStated && rule && claims.length === 0) {
    const newest = single.reduce((best, one) => (one.date > best.date ? one : best), rule);
    // Recognitions that stand up to the same day say the same.
    const same = single.filter(
      (one) => one.inference === newest.inference && one.end === newest.end,
    );
    return {
      ...state,
      evidence: 'inference',
      inference: newest.inference,
      date: newest.date,
      rows: distinctRefs(same.flatMap(({ rows }) => rows)),
    };
  }
  return {
    ...state,
    evidence: isStated ? 'aggregate' : 'inference',
    inference: isStated
      ? null
      : (claims.find(({ inference }) => inference !== null)?.inference ?? null),
    date: latestOf(claims.map(({ date }) => date)),
    rows: distinctRefs(claims.flatMap(({ rows }) => rows)),
  };
};

/** A unit of which both results remain possible, and why. */
const stateOfUnknown = (unit: string, version: Version, reading: Reading): UnitState => {
  const { evidence } = reading;
  const all = present(evidence.rows.get(unit));
  const last = ownLastRows(unit, all, reading);
  const state = { ...NOTHING, unit: version.ref, judgement: 'unknown' as const };
  const because = (reason: UnknownReason, rows: readonly ValueRow[]): UnitState => ({
    ...state,
    reason,
    date: dayOf(rows),
    rows: distinctRefs(rows.map(valueRef)),
  });
  const refs = new Set(last.map(valueRef));
  const isContested =
    contradictingActs(last).length > 0 ||
    [...evidence.knowledge.contested].some(
      (claim) => claim.members.includes(unit) && claim.rows.some((row) => refs.has(row)),
    );
  if (isContested) return because('conflict', last);
  const values = new Set(last.map(isMet));
  if (values.size > 1) return because('order-unknown', last);
  if (last.length > 0 && evidence.knowledge.lastOf(unit).some((claim) => claim.evidence !== 'unit'))
    return because('order-unknown', last);
  if (all.length > 0 && last.length === 0) return because('outdone', possiblyLast(all));
  // An act of which it is unknown whether it is of the window leaves the unit open (R7).
  const crossing = last.filter((row) => row.period_end > reading.window.end);
  if (crossing.length > 0) return because('order-unknown', crossing);
  return { ...state, ...silence(version, reading) };
};

const NO_CONFLICTS: readonly Conflict[] = [];

/**
 * What contradicts of a unit by itself, as far as it is in force: rows of one certain day; and a row of
 * some day on all of which an inference by definition holds.
 */
const ownConflicts = (unit: string, version: Version, reading: Reading): readonly Conflict[] => {
  const { evidence, question } = reading;
  const { indicator } = question.target;
  const all = present(evidence.rows.get(unit));
  const last = evidence.knowledge.lastOf(unit);
  const spans = last.filter((claim) => !isCertain(claim));
  // Of nearly every unit there is nothing to compare.
  if (all.length < 2 && spans.length === 0) return NO_CONFLICTS;
  const rows = evidence.set.lasting ? all : ownLastRows(unit, all, reading);
  const against = spans.flatMap((inference) =>
    spans
      .filter(
        (row) =>
          inference.evidence === 'inference' &&
          !inference.leavesOpen &&
          inference.members.length === 1 &&
          row.evidence === 'unit' &&
          row.most === 0 &&
          row.start === inference.start &&
          row.end === inference.end,
      )
      .map((row) => ({
        indicator,
        unit: version.ref,
        date: row.end,
        figures: [row, inference].map((claim) => ({
          value: claim.least,
          total: null,
          rows: distinctRefs(claim.rows),
        })),
        difference: 1,
      })),
  );
  return [...disagreements(contradictingActs(rows), version.ref, indicator), ...against];
};

/**
 * The state of every unit in scope, in the order of `scope`: met or not met where everything possible
 * agrees on it, else unknown with the reason.
 */
export const passStates = (scope: readonly Version[], reading: Reading): JudgedUnit[] =>
  scope.map((version) => {
    const unit = reading.observations.continuity.identity(version);
    const { evidence } = reading;
    const excluded = evidence.excluded.get(unit);
    if (excluded !== undefined) {
      const rows = distinctRefs(excluded.map(valueRef));
      const base = { ...NOTHING, unit: version.ref, judgement: 'not-applicable' as const };
      return {
        version,
        state: { ...base, evidence: 'unit', date: dayOf(excluded), rows },
        conflicts: [],
      };
    }
    const { least, most } = evidence.knowledge.interval([unit]);
    const state =
      least === most
        ? stateOfKnown(unit, version, least === 1, reading)
        : stateOfUnknown(unit, version, reading);
    return { version, state, conflicts: ownConflicts(unit, version, reading) };
  });
