import type { Version } from '../../dataset/registry/registry.ts';
import { addDays, later } from '../../schema/dates.ts';
import type { InferenceRow } from '../../schema/inferences.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import { valueRef } from '../record/row-ref.ts';
import { isMet, possiblyLast } from './acts.ts';
import { carriedClaims } from './carried-claims.ts';
import { type Claim, isCertain, rowsOfClaims } from './claim.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { daysOfMoment, isSpanMoment, momentOfDay } from './moments.ts';
import type { Observations } from './observations.ts';
import { type OwnClaims, ownClaims } from './own-claims.ts';
import type { Question } from './question.ts';
import { settlingClaims } from './settling-claims.ts';
import type { Window } from './window.ts';

/** A rule with what is known of its source in the window. */
interface Source {
  readonly rule: InferenceRow;
  readonly claims: OwnClaims;
  readonly window: Window;
  /** Whether the indicator that is inferred lasts. */
  readonly lasting: boolean;
}

const STATED_MET = { met: 1, total: null };

const inferred = (
  rule: InferenceRow,
  unit: string,
  rows: readonly ValueRow[],
  days: Pick<Claim, 'start' | 'end'> & Partial<Pick<Claim, 'standsFrom' | 'leavesOpen'>>,
): Claim => ({
  evidence: 'inference',
  inference: rule.inference,
  about: unit,
  start: days.start,
  end: days.end,
  members: [unit],
  least: 1,
  most: 1,
  date: rows.reduce((last, row) => later(last, row.period_end), ''),
  stated: STATED_MET,
  exact: true,
  rows: rows.map(valueRef),
  standsFrom: days.standsFrom ?? null,
  leavesOpen: days.leavesOpen ?? false,
  origin: null,
});

/** Rows of results that a rule with a first day may use: judged by the rules of that day on (R6). */
const sinceFirstDay = (rule: InferenceRow, rows: readonly ValueRow[]): ValueRow[] => {
  const first = known(rule.from_date) ?? '';
  return rows.filter((row) => isMet(row) && row.period_start >= first);
};

const on = (day: string): Pick<Claim, 'start' | 'end'> => ({ start: day, end: day });

/**
 * From a source that lasts: met on every day from the act on, up to the end of the window, to the day
 * before the source is revoked, or, by circumstance, to the day before a newer row of the unit itself,
 * which goes first. By definition a contrary row of a day on which the source stands contradicts it.
 * Where it is not known which came first, the unit stays open.
 */
const fromAct = (
  { rule, window, lasting }: Source,
  unit: string,
  act: ValueRow,
  revoked: string | null,
  own: readonly ValueRow[],
): Claim[] => {
  const standsFrom = act.period_end;
  const lastDay = revoked === null ? window.end : addDays(revoked, -1);
  const until = (day: string): Claim => inferred(rule, unit, [act], { ...on(day), standsFrom });
  const newer = own
    .filter((row) => row.period_start > act.period_end)
    .map((row) => row.period_start);
  const contrary = possiblyLast(own).filter((row) => !isMet(row) && row.period_start <= lastDay);
  if (rule.basis === 'circumstance') {
    const [first] = newer.toSorted();
    if (first !== undefined && first <= lastDay) return [until(addDays(first, -1))];
    const beside = contrary.filter((row) => row.period_end >= act.period_start);
    if (beside.length > 0) {
      return beside.map((row) =>
        inferred(rule, unit, [act], {
          start: act.period_start,
          end: row.period_end,
          leavesOpen: true,
        }),
      );
    }
    return [until(lastDay)];
  }
  // A contrary row that may have come before the act does not contradict it.
  const against = contrary.filter(
    (row) => row.period_start >= act.period_end && row.period_end <= lastDay,
  );
  const days = against.filter((row) => row.period_start === row.period_end);
  // Of what lasts, each day is looked at by itself.
  if (against.length === 0 || (lasting && days.length === against.length)) return [until(lastDay)];
  const contradicting = against.map((row) =>
    inferred(rule, unit, [act], { start: row.period_start, end: row.period_end }),
  );
  // What lasts is asked on the last day too, and there nothing tells which of the two was right.
  return lasting ? [...contradicting, { ...until(lastDay), leavesOpen: true }] : contradicting;
};

/** What the acts of a source let infer: from each recognition that is certain, while it stands. */
const fromLasting = (
  source: Source,
  unit: string,
  own: readonly ValueRow[],
  isContested: (row: ValueRow) => boolean,
): Claim[] => {
  const { rule, claims, window, lasting } = source;
  const acts = present(claims.set.acts.get(unit));
  const withdrawals = acts.filter((row) => !isMet(row));
  const usable = sinceFirstDay(rule, acts).filter(
    (row) => row.period_end <= window.end && !isContested(row),
  );
  return usable.flatMap((act) => {
    const isBeside = withdrawals.some(
      (row) => row.period_start <= act.period_end && row.period_end >= act.period_start,
    );
    if (isBeside) return [];
    const revoked = withdrawals.find((row) => row.period_start > act.period_end)?.period_start;
    // What does not last is asked of days of the window only.
    if (!lasting && revoked !== undefined && revoked <= window.start) return [];
    return fromAct(source, unit, act, revoked ?? null, own);
  });
};

/** From a source of single days: met on the day of each row that is in force (R6). */
const fromRows = (
  { rule, claims }: Source,
  unit: string,
  knowledge: Knowledge,
  isContested: (row: ValueRow) => boolean,
): Claim[] => {
  const rows = present(claims.rows.get(unit));
  if (!rows.some(isMet)) return [];
  const inForce = rowsOfClaims(rows, knowledge.lastOf(unit)).filter((row) => !isContested(row));
  return sinceFirstDay(rule, inForce).map((row) =>
    inferred(rule, unit, [row], { start: row.period_start, end: row.period_end }),
  );
};

/** What is known of the units of a source on the day on which each is asked. */
type Known = Pick<Knowledge, 'interval' | 'placements'>;

/** Whether a unit is asked on a day, under whichever order of spans. */
const isAskedOn = (knowledge: Known, unit: string, day: string): boolean =>
  knowledge.placements(unit).every(({ moment }) => moment === momentOfDay(day));

/** Units that claims on the source leave no choice but to be met (R5): each is inferred by itself. */
const fromSettled = ({ rule }: Source, units: readonly string[], knowledge: Knowledge): Claim[] =>
  units.flatMap((unit) => {
    const key = knowledge.placements(unit)[0]?.moment ?? null;
    if (key === null || isSpanMoment(key)) return [];
    const { end } = daysOfMoment(key);
    if (!isAskedOn(knowledge, unit, end) || knowledge.interval([unit]).least === 0) return [];
    const claims = settlingClaims(unit, knowledge).filter(({ evidence }) => evidence !== 'unit');
    if (claims.length === 0 || claims.some((claim) => knowledge.contested.has(claim))) return [];
    return [
      { ...inferred(rule, unit, [], on(end)), date: end, rows: claims.flatMap(({ rows }) => rows) },
    ];
  });

/**
 * A statement on the source: on its day at least as many units meet what follows from it (R5, R6), none
 * of those that the source says do not. It does not say which, so that nothing is carried over from it to
 * other days; of a source that lasts, what was stated before the window stands on its last day, less what
 * was withdrawn (R7), and, by circumstance, without units of which a newer row speaks. That at least none
 * meets it is no news.
 */
const fromStatements = (
  { rule, claims, window, lasting }: Source,
  knowledge: Knowledge,
  own: ReadonlyMap<string, readonly ValueRow[]>,
): Claim[] => {
  const isBefore = ({ end }: Claim): boolean =>
    !lasting && claims.set.lasting && end < window.start;
  /** Rows of the unit itself are of the window, and a statement of before it is older. */
  const hasNewer = (unit: string): boolean =>
    rule.basis === 'circumstance' && (own.get(unit) ?? []).length > 0;
  const atEnd = (claim: Claim): Claim[] =>
    carriedClaims(claims.set, on(window.end), [claim]).map((carried) => {
      const members = carried.members.filter((unit) => !hasNewer(unit));
      const least = carried.least - (carried.members.length - members.length);
      return { ...carried, members, least, origin: null };
    });
  /** Of the units that the source leaves the choice to be met. */
  const narrowed = (claim: Claim): Claim => ({
    ...claim,
    members: claim.members.filter(
      (unit) => !isAskedOn(knowledge, unit, claim.end) || knowledge.interval([unit]).most > 0,
    ),
  });
  return knowledge.inForce
    .filter((claim) => claim.evidence === 'aggregate' && !knowledge.contested.has(claim))
    .flatMap((claim) => {
      if (isBefore(claim)) return atEnd(claim);
      return lasting || (claim.start >= window.start && claim.end <= window.end) ? [claim] : [];
    })
    .map((claim) => (isCertain(claim) ? narrowed(claim) : claim))
    .map((claim) => ({
      ...claim,
      evidence: 'inference',
      inference: rule.inference,
      most: claim.members.length,
      exact: false,
    }));
};

/**
 * What follows from other indicators (R6). An inference raises "met" only and is drawn only from
 * claims in force; a rule with a first day never uses statements.
 * @param own usable rows of the indicator itself, by unit
 */
export const inferredClaims = (
  indicator: string,
  question: Question,
  scope: readonly Version[],
  window: Window,
  observations: Observations,
  own: ReadonlyMap<string, readonly ValueRow[]>,
): Claim[] => {
  const rules = observations
    .inferencesTo(indicator)
    .filter(({ from_indicator }) => observations.isObserved(from_indicator));
  if (rules.length === 0) return [];
  // Also units out of scope, as far as a statement counts them.
  const inScope = new Set(scope.map(observations.continuity.identity));
  const beside = [...own.keys()].filter((unit) => !inScope.has(unit));
  const units = [...inScope, ...beside];
  const versions = [...scope, ...beside.flatMap((unit) => observations.latest(unit) ?? [])];
  return rules.flatMap((rule) => {
    const of = rule.from_indicator;
    const claims = ownClaims(of, question, versions, window, observations);
    const lasting = observations.indicator(indicator).lasting === 'yes';
    const source: Source = { rule, claims, window, lasting };
    const knowledge = knowledgeOf(claims.set, units);
    const contestedRows = new Set([...knowledge.contested].flatMap((claim) => claim.rows));
    /** What contradicts is no ground to infer from (R4, R6). */
    const isContested = (row: ValueRow): boolean => contestedRows.has(valueRef(row));
    const ofRows = units.flatMap((unit) => {
      if (!claims.set.lasting) return fromRows(source, unit, knowledge, isContested);
      const acts = claims.set.acts.has(unit);
      return acts ? fromLasting(source, unit, present(own.get(unit)), isContested) : [];
    });
    // A rule with a first day never uses statements: those of earlier days were counted by other rules.
    if (known(rule.from_date) !== undefined) return ofRows;
    const ofDays = !lasting && !claims.set.lasting;
    const settled = ofDays ? fromSettled(source, units, knowledge) : [];
    return [...ofRows, ...settled, ...fromStatements(source, knowledge, own)];
  });
};
