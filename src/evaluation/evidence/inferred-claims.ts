import type { Version } from '../../dataset/registry/registry.ts';
import { later } from '../../schema/dates.ts';
import type { InferenceRow } from '../../schema/inferences.ts';
import { present } from '../../schema/present.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import { refOf } from '../record/row-ref.ts';
import { actState, contradictingActs, possiblyLast } from './acts.ts';
import type { Claim } from './claim.ts';
import { knowledgeOf } from './knowledge.ts';
import type { Observations } from './observations.ts';
import { type OwnClaims, ownClaims } from './own-claims.ts';
import type { Question } from './question.ts';
import type { Window } from './window.ts';

/** A rule with what is known of its source in the window. */
interface Source {
  readonly rule: InferenceRow;
  readonly claims: OwnClaims;
  readonly window: Window;
}

const isMet = (row: ValueRow): boolean => row.value.kind === 'pass' && row.value.met;

const inferred = (
  rule: InferenceRow,
  unit: string,
  rows: readonly ValueRow[],
  days: { readonly start: string; readonly end: string; readonly standsFrom: string | null },
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
  stated: { met: 1, total: null },
  exact: true,
  rows: rows.map(refOf),
  standsFrom: days.standsFrom,
  origin: null,
});

/** Rows of results that a rule with a first day may use: judged by the rules of that day on (R6). */
const sinceFirstDay = (rule: InferenceRow, rows: readonly ValueRow[]): ValueRow[] => {
  const first = known(rule.from_date) ?? '';
  return rows.filter((row) => isMet(row) && row.period_start >= first);
};

/**
 * From a source that lasts: met on every day from the act to the end of the window. By circumstance a
 * newer row of the unit itself goes first; by definition a contrary row of a day on which the source
 * stood contradicts it on that day. Where it is not known which came first, the unit stays open.
 */
const fromLasting = (
  { rule, claims, window }: Source,
  unit: string,
  own: readonly ValueRow[],
): Claim[] => {
  const acts = present(claims.set.acts.get(unit));
  const state = actState(acts, { start: window.end, end: window.end });
  if (state.met.length === 0 || state.notMet.length > 0) return [];
  const revoked = acts
    .filter((row) => !isMet(row))
    .reduce((last, row) => later(last, row.period_end), '');
  const standing = sinceFirstDay(rule, acts).filter((row) => row.period_start > revoked);
  const [first] = standing;
  if (first === undefined) return [];
  const toEnd = { start: window.end, end: window.end, standsFrom: first.period_end };
  const last = possiblyLast(own);
  const contrary = last.filter((row) => !isMet(row));
  if (rule.basis === 'circumstance') {
    if (last.some((row) => row.period_start > first.period_end)) return [];
  }
  const since = contrary.filter((row) => row.period_end >= first.period_start);
  if (since.length === 0) return [inferred(rule, unit, standing, toEnd)];
  return since.map((row) => {
    const certain = row.period_start === row.period_end && first.period_end <= row.period_start;
    const days = certain
      ? { start: row.period_start, end: row.period_end, standsFrom: null }
      : { start: first.period_start, end: row.period_end, standsFrom: null };
    return inferred(rule, unit, standing, days);
  });
};

/** From a source of single days: met on the day of the row, as long as that row is in force (R6). */
const fromRows = ({ rule, claims }: Source, unit: string, inForce: boolean): Claim[] => {
  const last = possiblyLast(present(claims.rows.get(unit)));
  if (!inForce || last.length === 0 || !last.every(isMet)) return [];
  return sinceFirstDay(rule, last).map((row) =>
    inferred(rule, unit, [row], { start: row.period_start, end: row.period_end, standsFrom: null }),
  );
};

/** A statement on the source: at least as many units meet what follows from it (R5, R6). */
const fromStatements = ({ rule, claims, window }: Source, inForce: readonly Claim[]): Claim[] => {
  if (known(rule.from_date) !== undefined) return [];
  const { lasting, acts } = claims.set;
  return inForce.flatMap((claim): Claim[] => {
    if (claim.evidence !== 'aggregate') return [];
    const lost = claim.members.filter((unit) =>
      (acts.get(unit) ?? []).some((row) => !isMet(row) && row.period_end > claim.start),
    ).length;
    const least = claim.least - (lasting ? lost : 0);
    if (least <= 0) return [];
    return [
      {
        ...claim,
        evidence: 'inference',
        inference: rule.inference,
        least,
        most: claim.members.length,
        exact: false,
        ...(lasting
          ? { start: window.end, end: window.end, standsFrom: claim.end }
          : { standsFrom: null }),
      },
    ];
  });
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
): Claim[] =>
  observations.inferencesTo(indicator).flatMap((rule) => {
    const of = rule.from_indicator;
    const claims = ownClaims(of, question, scope, window, observations);
    const source: Source = { rule, claims, window };
    const units = scope.map(observations.continuity.identity);
    const knowledge = knowledgeOf(claims.set, units);
    const ofRows = units.flatMap((unit) => {
      const rows = present(claims.rows.get(unit));
      if (rows.length === 0 || contradictingActs(rows).length > 0) return [];
      if (claims.set.lasting) return fromLasting(source, unit, present(own.get(unit)));
      const last = knowledge.lastOf(unit);
      const isOwn = last.length > 0 && last.every((claim) => claim.evidence === 'unit');
      return fromRows(source, unit, isOwn || knowledge.interval([unit]).least === 1);
    });
    return [...ofRows, ...fromStatements(source, knowledge.inForce)];
  });
