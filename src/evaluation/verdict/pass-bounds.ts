import type { Version } from '../../dataset/registry/registry.ts';
import { later } from '../../schema/dates.ts';
import { present } from '../../schema/present.ts';
import type { ValueRow } from '../../schema/values.ts';
import { type Claim, originOf } from '../evidence/claim.ts';
import type { Contradiction, MinimalConflict } from '../evidence/contradictions.ts';
import { contradicting } from '../evidence/doubts.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import { type Moment, momentOfClaim, momentOfDay } from '../evidence/moments.ts';
import type { Observations } from '../evidence/observations.ts';
import type { PassEvidence } from '../evidence/pass-evidence.ts';
import { distinctConflicts } from '../record/distinct-conflicts.ts';
import type { Conflict, UnitState } from '../record/evaluation.ts';
import { distinctRefs, valueRef } from '../record/row-ref.ts';
import { applicable, type Bounds, type Evidence } from './bounds.ts';
import { unitEvidence } from './counted-bounds.ts';

/** What the bounds of a pass/fail target are read from. */
export interface PassInput {
  readonly indicator: string;
  readonly evidence: PassEvidence;
  readonly observations: Observations;
}

const NO_UNITS: ReadonlySet<string> = new Set();

const isOfUnit = ({ evidence, members }: Claim): boolean =>
  evidence !== 'aggregate' && members.length === 1;

/** A smallest contradiction as readers see it: the claim on the widest set against the others. */
const conflictOf = (
  { head, others, othersMet, size }: MinimalConflict,
  indicator: string,
  refOfUnit: (identity: string) => string,
): Conflict => {
  const claims = [...head, ...others].map(originOf);
  const widest = originOf(present(head[0]));
  const other = originOf(present(others[0]));
  const rowsOf = (some: readonly Claim[]) => distinctRefs(some.flatMap(({ rows }) => rows));
  const sameSet = othersMet === null;
  const value = sameSet ? other.stated.met : othersMet;
  const about = isOfUnit(widest) && !isOfUnit(other) ? other : widest;
  return {
    indicator,
    unit: isOfUnit(about) ? refOfUnit(about.about) : about.about,
    date: claims.reduce((last, { date }) => later(last, date), ''),
    figures: [
      {
        value: widest.stated.met,
        total: isOfUnit(widest) ? null : widest.stated.total,
        rows: rowsOf(head),
      },
      {
        value,
        total: sameSet ? (isOfUnit(other) ? null : other.stated.total) : size,
        rows: rowsOf(others),
      },
    ],
    difference: Math.abs(widest.stated.met - value),
  };
};

interface Found {
  readonly contradiction: Contradiction;
  readonly units: ReadonlySet<string>;
}

const contradictionsOf = (moments: Iterable<Moment>): Found[] =>
  [...moments].flatMap(({ contradictions }) =>
    contradictions.map((contradiction) => ({
      contradiction,
      units: new Set(contradicting(contradiction).flatMap(({ members }) => members)),
    })),
  );

/** Of a statement, what it establishes of the units asked about; nothing where it establishes nothing. */
const statementEvidence = (
  claim: Claim,
  asked: ReadonlySet<string>,
  askedOf: (unit: string) => 'there' | 'later' | null,
  exists: (unit: string) => boolean,
): Evidence[] => {
  const spoken = claim.members.filter((unit) => asked.has(unit) && askedOf(unit) !== null);
  const inside = spoken.length;
  const outside = claim.members.length - inside;
  const met = Math.max(0, claim.least - outside);
  // Of what lasts only "at least" is carried on: who was not met may have been recognised since (R7).
  const there = spoken.filter((unit) => askedOf(unit) === 'there').length;
  const notMet = Math.max(0, there - claim.most);
  if (inside === 0 || met + notMet === 0) return [];
  return [
    {
      evidence: claim.evidence,
      inference: claim.inference,
      date: claim.date,
      met,
      notMet: claim.exact ? notMet : null,
      changedUnits: claim.members.filter((unit) => !exists(unit)).length,
      rows: claim.rows,
    },
  ];
};

const codeOf = (ref: string): string => ref.slice(0, ref.indexOf('@'));

/** A contested unit as its own rows say, for telling what there is; its state stays unknown. */
const asRowsSay = (state: UnitState, rows: readonly ValueRow[] = []): UnitState => {
  const own = rows.filter((row) => state.rows.includes(valueRef(row)));
  const results = new Set(own.map(({ value }) => value.kind === 'pass' && value.met));
  if (results.size !== 1) return state;
  return { ...state, judgement: results.has(true) ? 'met' : 'not-met', evidence: 'unit' };
};

const ORDER = ['unit', 'aggregate', 'inference'] as const;

const byKind = (a: Evidence, b: Evidence): number =>
  ORDER.indexOf(a.evidence) - ORDER.indexOf(b.evidence);

/**
 * The bounds of any part of the units in scope, exact as far as the rules of evidence are (R0, R4): the
 * least and the greatest number that all claims in force leave possible.
 */
export const passBounds = (
  { indicator, evidence, observations }: PassInput,
  scope: readonly Version[],
): ((units: readonly JudgedUnit[], area: Version) => Bounds) => {
  const { knowledge, stated, set } = evidence;
  const { identity } = observations.continuity;
  const current = new Set(scope.map(identity));
  const found = contradictionsOf(knowledge.moments.values());
  const statements = knowledge.inForce.filter(
    ({ members, evidence: kind }) => members.length > 1 || kind === 'aggregate',
  );
  const lastDay = momentOfDay(set.windowEnd);
  /** Whether only figures of units by themselves speak of them, and agree. */
  const isPlain = statements.length === 0 && found.length === 0;
  const refOfUnit = (unit: string): string => present(observations.latest(unit)).ref;
  return (units, area) => {
    const judged = applicable(units);
    const ids = judged.map(({ version }) => identity(version));
    const asked = isPlain ? NO_UNITS : new Set(ids);
    const { least, most } = knowledge.interval(ids);
    // Of all units together also what contradicts of others that a statement counts with them: units that
    // are no longer in scope.
    const concerned =
      units.length === scope.length
        ? new Set([...asked, ...statements.flatMap(({ members }) => members)])
        : asked;
    const contradictions = found.filter(({ units: of }) =>
      [...of].some((unit) => concerned.has(unit)),
    );
    const conflicts = distinctConflicts([
      ...units.flatMap((unit) => unit.conflicts),
      ...contradictions.flatMap(({ contradiction }) =>
        contradiction.minimal.map((conflict) => conflictOf(conflict, indicator, refOfUnit)),
      ),
    ]);
    const withoutInference = stated === knowledge ? { least, most } : stated.interval(ids);
    const needsNone = withoutInference.least === least && withoutInference.most === most;
    const byThemselves = unitEvidence(
      judged.map(({ version, state }) =>
        state.reason === 'conflict'
          ? asRowsSay(state, evidence.rows.get(identity(version)))
          : state,
      ),
    ).filter(({ evidence: kind }) => kind === 'unit' || (kind === 'inference' && !needsNone));
    const leftOut = new Set(
      contradictions.flatMap(({ contradiction }) =>
        contradiction.leftOut ? contradicting(contradiction) : [],
      ),
    );
    /** Where the rows of the units say it all, a statement about a wider area adds nothing here. */
    const rowsSayAll = byThemselves.some(
      (one) => one.evidence === 'unit' && one.met === least && one.notMet === judged.length - most,
    );
    const ofStatements = statements.flatMap((claim) => {
      if (rowsSayAll && codeOf(claim.about) !== area.row.code) return [];
      if (leftOut.has(claim) || (claim.inference !== null && needsNone)) return [];
      const key = momentOfClaim(claim);
      return statementEvidence(
        claim,
        asked,
        (unit) => {
          const placements = knowledge.placements(unit);
          if (placements.some(({ moment }) => moment === key)) return 'there';
          return placements.some(({ moment }) => moment === lastDay) ? 'later' : null;
        },
        (unit) => current.has(unit),
      );
    });
    const rowsOfStatements = new Set(ofStatements.flatMap(({ rows }) => rows));
    const used = [
      ...byThemselves.filter(
        ({ evidence: kind, rows }) =>
          kind === 'unit' || !rows.every((row) => rowsOfStatements.has(row)),
      ),
      ...ofStatements,
    ].sort(byKind);
    return {
      n: judged.length,
      excluded: units.length - judged.length,
      met: least,
      notMet: judged.length - most,
      unknown: most - least,
      stated: Math.min(least, withoutInference.least),
      leftOut: leftOut.size,
      used,
      conflicts,
      anything:
        used.length > 0 ||
        conflicts.length > 0 ||
        least > 0 ||
        most < judged.length ||
        ids.some((unit) => knowledge.lastOf(unit).some(({ end }) => end >= set.windowStart)) ||
        judged.some(({ state }) => state.reason === 'order-unknown'),
    };
  };
};
