import type { Version } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { isMissing, known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Observations } from '../evidence/observations.ts';
import type { Question } from '../evidence/question.ts';
import { answersIn, type Window } from '../evidence/window.ts';
import type { Conflict, EvidenceKind, RowRef, UnitJudgement } from '../record/evaluation.ts';
import { distinctRefs, refOf } from '../record/row-ref.ts';

/**
 * What one piece of evidence establishes: at least `met` of the units meet the target, at least
 * `notMet` do not.
 */
export interface Claim {
  readonly evidence: EvidenceKind;
  readonly inference: string | null;
  readonly date: string;
  readonly met: number;
  /** Null where the evidence cannot say that a unit does not meet it. */
  readonly notMet: number | null;
  /** Units of the figure's date that are no longer the same on the reference date. */
  readonly changedUnits: number;
  readonly rows: readonly RowRef[];
  /** Where several rules inferred units: what each of them establishes, in parts of this claim. */
  readonly byRule?: readonly Claim[];
  /** The figure as stated, for showing a conflict. */
  readonly stated: { readonly met: number; readonly total: number | null };
}

/** What is known of an area: m, f, u, the claims that were used, and those that contradict. */
export interface Bounds {
  readonly n: number;
  readonly excluded: number;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly used: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

const latest = (dates: readonly (string | null)[]): string =>
  dates.reduce<string>((last, date) => (date !== null && date > last ? date : last), '');

/** Units counted by their own rows, or by a statement about a wider area that settled them. */
const unitClaims = (units: readonly JudgedUnit[], evidence: 'unit' | 'aggregate'): Claim[] => {
  const claims: Claim[] = [];
  const own = units.filter(({ state }) => state.evidence === evidence);
  const judged = own.filter(({ state }) => state.judgement !== 'not-applicable');
  if (judged.length > 0) {
    const met = judged.filter(({ state }) => state.judgement === 'met').length;
    claims.push({
      evidence,
      inference: null,
      date: latest(judged.map(({ state }) => state.date)),
      met,
      notMet: judged.length - met,
      changedUnits: 0,
      rows: distinctRefs(judged.flatMap(({ state }) => state.rows)),
      stated: { met, total: judged.length },
    });
  }
  return claims;
};

const inferredBy = (
  rule: string | null,
  units: readonly JudgedUnit[],
  direct: readonly JudgedUnit[],
): Claim => ({
  evidence: 'inference',
  inference: rule,
  date: latest(units.map(({ state }) => state.date)),
  met: direct.length + units.length,
  notMet: null,
  changedUnits: 0,
  rows: distinctRefs([...direct, ...units].flatMap(({ state }) => state.rows)),
  stated: { met: direct.length + units.length, total: null },
});

/** Units met by inference, on top of the units that meet it by their own rows. */
const inferredUnits = (units: readonly JudgedUnit[]): Claim[] => {
  const inferred = units.filter(({ state }) => state.evidence === 'inference');
  if (inferred.length === 0) return [];
  const direct = units.filter(
    ({ state }) => state.evidence === 'unit' && state.judgement === 'met',
  );
  const rules = [...new Set(inferred.map(({ state }) => state.inference))].sort();
  const [only] = rules;
  if (rules.length === 1) return [inferredBy(only ?? null, inferred, direct)];
  const byRule = rules.map((rule) =>
    inferredBy(
      rule,
      inferred.filter(({ state }) => state.inference === rule),
      [],
    ),
  );
  return [{ ...inferredBy(null, inferred, direct), byRule }];
};

/**
 * The units that a statement "m of T" counts: those in scope on the first day of its period, or
 * those of the last day if only then there are T of them. A statement without a T counts all units
 * that the target is about, also under a reading of the clause that counts only some of them.
 */
const registerOf = (
  row: AggregateRow,
  question: Question,
  observations: Observations,
): readonly Version[] => {
  const types = isMissing(row.total) ? question.target.scope_types : question.scopeTypes;
  const first = observations.registry.inScope(row.area_code, row.period_start, types);
  if (isMissing(row.total) || row.total === first.length) return first;
  const last = observations.registry.inScope(row.area_code, row.period_end, question.scopeTypes);
  return row.total === last.length ? last : first;
};

/** An area below the one judged, with its units. */
export interface Part {
  readonly area: Version;
  readonly units: readonly JudgedUnit[];
}

interface AreaInput {
  readonly area: Version;
  readonly question: Question;
  readonly window: Window;
  readonly observations: Observations;
  /** Areas below, whose statements together say something of the whole. */
  readonly parts?: readonly Part[];
}

/** What a statement establishes, whether it speaks of the indicator itself or of another. */
type StatementClaim = Omit<Claim, 'evidence' | 'inference'>;

/**
 * Units with a newer figure, stated or inferred, than a statement: what it counted may have
 * changed.
 */
const newerThan = (date: string, units: readonly JudgedUnit[]): JudgedUnit[] =>
  units.filter(
    ({ state }) =>
      (state.evidence === 'unit' || state.evidence === 'inference') &&
      state.judgement !== 'not-applicable' &&
      state.date !== null &&
      state.date > date,
  );

/** A statement that establishes nothing here. */
const nothingFrom = (row: AggregateRow): StatementClaim => ({
  date: row.period_end,
  met: 0,
  notMet: null,
  changedUnits: 0,
  rows: [refOf(row)],
  stated: { met: row.met, total: null },
});

const countOf = (units: readonly JudgedUnit[], judgement: UnitJudgement): number =>
  units.filter(({ state }) => state.judgement === judgement).length;

/**
 * What a statement "m of T" establishes on the reference date. Nobody knows whether a unit that was
 * merged or split since, that is not applicable, or of which something newer is known was one of
 * the m or one of the others. Their number is therefore taken off both sides; what newer figures
 * say is added again. If m or T is larger than the register, the difference is taken off in the
 * same way. A statement of an earlier year only establishes "met", of an indicator that lasts until
 * it is revoked: a unit that did not have the recognition then may have it now.
 */
const claimOf = (
  row: AggregateRow,
  units: readonly JudgedUnit[],
  input: AreaInput,
): StatementClaim => {
  const { question, observations, window } = input;
  const register = registerOf(row, question, observations);
  const total = known(row.total) ?? register.length;
  // Without a total, and more than the register has: it counts something else than these units.
  if (isMissing(row.total) && row.met > register.length) return nothingFrom(row);
  const scope = units.map((unit) => unit.version);
  const changedUnits = observations.continuity.changed(register, scope);
  const excluded = countOf(units, 'not-applicable');
  const newer = newerThan(row.period_end, units);
  const beyond = Math.max(0, Math.max(total, row.met) - register.length);
  const doubt = changedUnits + excluded + newer.length + beyond;
  const exact = row.qualifier === 'exact' && row.period_start >= window.start;
  const met = Math.max(0, row.met - doubt) + countOf(newer, 'met');
  const notMet = Math.max(0, total - row.met - doubt) + countOf(newer, 'not-met');
  return {
    date: row.period_end,
    met: Math.min(units.length - excluded, met),
    notMet: exact ? notMet : null,
    changedUnits,
    rows: distinctRefs([refOf(row), ...newer.flatMap(({ state }) => state.rows)]),
    stated: { met: row.met, total: known(row.total) ?? null },
  };
};

/** The newest statements about an area in the window, all sources of that date. */
const newestStatements = (indicator: string, input: AreaInput): AggregateRow[] => {
  const row = input.observations.indicator(indicator);
  const inWindow = input.observations
    .ofArea(indicator, input.area.row.code)
    .filter((statement) => answersIn(input.window, statement, row));
  const date = latest(inWindow.map((statement) => statement.period_end));
  return inWindow
    .filter((statement) => statement.period_end === date)
    .sort((a, b) => (a.source < b.source ? -1 : 1));
};

/**
 * Several sources of one date taken together: of exact figures only what all of them allow is
 * established; "at least" can only add to it.
 */
const merge = (claims: readonly StatementClaim[]): StatementClaim | undefined => {
  const [first] = claims;
  if (!first) return undefined;
  const exact = claims.filter((claim) => claim.notMet !== null);
  const atLeast = claims.filter((claim) => claim.notMet === null).map((claim) => claim.met);
  const least = exact.length > 0 ? Math.min(...exact.map((claim) => claim.met)) : 0;
  return {
    ...first,
    date: latest(claims.map((claim) => claim.date)),
    met: Math.max(least, ...atLeast),
    notMet: exact.length > 0 ? Math.min(...exact.map((claim) => claim.notMet ?? 0)) : null,
    changedUnits: Math.max(...claims.map((claim) => claim.changedUnits)),
    rows: distinctRefs(claims.flatMap((claim) => claim.rows)),
  };
};

/** Whether figures of one date cannot all be right: exact ones differ, or fall short of "at least". */
const disagree = (claims: readonly StatementClaim[]): boolean => {
  const exact = claims.filter((claim) => claim.notMet !== null).map((claim) => claim.stated.met);
  const atLeast = claims.filter((claim) => claim.notMet === null).map((claim) => claim.stated.met);
  return (
    new Set(exact).size > 1 || (exact.length > 0 && atLeast.some((met) => met > Math.min(...exact)))
  );
};

const aggregateClaims = (
  units: readonly JudgedUnit[],
  input: AreaInput,
): { claims: Claim[]; conflicts: Conflict[] } => {
  const statements = newestStatements(input.question.target.indicator, input);
  const parts = statements.map((row) => claimOf(row, units, input));
  const claim = merge(parts);
  if (!claim) return { claims: [], conflicts: [] };
  const conflicts = disagree(parts) ? [conflictOf(input, claim.date, parts)] : [];
  return { claims: [{ ...claim, evidence: 'aggregate', inference: null }], conflicts };
};

/** Units whose own rows say that they no longer have what a statement of an earlier date counted. */
const revokedSince = (
  indicator: string,
  date: string,
  units: readonly JudgedUnit[],
  { observations, window }: AreaInput,
): number =>
  units.filter(({ version }) =>
    observations
      .ofUnit(indicator, version)
      .some(
        (row) =>
          row.value.kind === 'pass' &&
          !row.value.met &&
          row.period_end > date &&
          row.period_end <= window.end,
      ),
  ).length;

/**
 * Statements on an indicator that implies this one. A rule limited to results from a date on cannot
 * be applied to a statement, which does not say when the units it counts were judged.
 */
const inferredStatements = (units: readonly JudgedUnit[], input: AreaInput): Claim[] =>
  input.observations
    .inferencesTo(input.question.target.indicator)
    .filter((rule) => isMissing(rule.from_date))
    .flatMap((rule) => {
      const parts = newestStatements(rule.from_indicator, input).map((row) => {
        const claim = claimOf(row, units, input);
        const revoked = revokedSince(rule.from_indicator, row.period_end, units, input);
        return { ...claim, met: Math.max(0, claim.met - revoked) };
      });
      const claim = merge(parts);
      return claim
        ? [{ ...claim, notMet: null, evidence: 'inference' as const, inference: rule.inference }]
        : [];
    });

const conflictOf = (
  input: AreaInput,
  date: string,
  claims: readonly Pick<Claim, 'stated' | 'rows'>[],
): Conflict => {
  const values = claims.map((claim) => claim.stated.met);
  return {
    indicator: input.question.target.indicator,
    unit: input.area.ref,
    date,
    figures: claims.map(({ stated, rows }) => ({ value: stated.met, total: stated.total, rows })),
    difference: Math.max(...values) - Math.min(...values),
  };
};

/** Parts that have a statement of their own; of parts within each other only the widest. */
const statedParts = (input: AreaInput): Part[] => {
  const covered = new Set<string>();
  const widestFirst = [...(input.parts ?? [])].sort((a, b) => b.units.length - a.units.length);
  return widestFirst.filter((part) => {
    const statements = newestStatements(input.question.target.indicator, {
      ...input,
      area: part.area,
    });
    if (statements.length === 0) return false;
    if (part.units.some(({ state }) => covered.has(state.unit))) return false;
    for (const { state } of part.units) covered.add(state.unit);
    return true;
  });
};

/**
 * What the statements about the areas below establish together, with the units elsewhere counted
 * by their own state. A sum of what is certain is certain.
 */
const sumOfParts = (units: readonly JudgedUnit[], input: AreaInput): Claim[] => {
  const parts = statedParts(input);
  if (parts.length === 0) return [];
  const covered = new Set(parts.flatMap((part) => part.units.map(({ state }) => state.unit)));
  const elsewhere = units.filter(({ state }) => !covered.has(state.unit));
  const bounds = parts.map((part) =>
    boundsOf(part.units, { ...input, area: part.area, parts: [] }),
  );
  const sum = (side: 'met' | 'notMet', judgement: UnitJudgement): number =>
    bounds.reduce((all, part) => all + part[side], 0) +
    elsewhere.filter(({ state }) => state.judgement === judgement).length;
  const used = bounds.flatMap((part) => part.used);
  const met = sum('met', 'met');
  return [
    {
      evidence: 'aggregate',
      inference: null,
      date: latest([
        ...used.map((claim) => claim.date),
        ...elsewhere.map(({ state }) => state.date),
      ]),
      met,
      notMet: sum('notMet', 'not-met'),
      changedUnits: Math.max(...used.map((claim) => claim.changedUnits), 0),
      rows: distinctRefs([
        ...used.flatMap((claim) => claim.rows),
        ...elsewhere.flatMap(({ state }) => (state.evidence ? state.rows : [])),
      ]),
      stated: { met, total: null },
    },
  ];
};

/** The claims the bounds rest on: the best evidence for m and the best for f, nothing besides. */
const decisive = (claims: readonly Claim[], met: number, notMet: number): Claim[] => {
  const forMet = claims.find((claim) => claim.met === met);
  const forNotMet = notMet > 0 ? claims.find((claim) => claim.notMet === notMet) : forMet;
  return claims.filter((claim) => claim === forMet || claim === forNotMet);
};

/**
 * The bounds of an area: what is established for certain, in the order unit rows, statements,
 * inference. Evidence that cannot be true together with better evidence is not used but shown as a
 * conflict. The true number of units that
 * meet the target lies between `met` and `met + unknown`.
 */
export const boundsOf = (units: readonly JudgedUnit[], input: AreaInput): Bounds => {
  const excluded = units.filter(({ state }) => state.judgement === 'not-applicable').length;
  const n = units.length - excluded;
  const { kind } = input.question.target;
  const takesStatements = kind === 'share' || kind === 'count';
  const aggregate = takesStatements ? aggregateClaims(units, input) : { claims: [], conflicts: [] };
  const claims = [
    ...unitClaims(units, 'unit'),
    ...unitClaims(units, 'aggregate'),
    ...aggregate.claims,
    ...(takesStatements ? sumOfParts(units, input) : []),
    ...inferredUnits(units),
    ...(takesStatements ? inferredStatements(units, input) : []),
  ];
  const conflicts = [...aggregate.conflicts, ...units.flatMap((unit) => unit.conflicts)];
  const accepted: Claim[] = [];
  let met = 0;
  let notMet = 0;
  for (const claim of claims) {
    const nextMet = Math.max(met, claim.met);
    const nextNotMet = Math.max(notMet, claim.notMet ?? 0);
    if (nextMet + nextNotMet <= n) {
      accepted.push(claim);
      met = nextMet;
      notMet = nextNotMet;
      continue;
    }
    // Figures of one date contradict each other; of two dates the newer one is how it is now.
    const before = latest(accepted.map((one) => one.date));
    if (claim.date === before) {
      conflicts.push(conflictOf(input, claim.date, [...accepted.slice(0, 1), claim]));
    } else if (claim.date > before && claim.met + (claim.notMet ?? 0) <= n) {
      accepted.splice(0, accepted.length, claim);
      met = claim.met;
      notMet = claim.notMet ?? 0;
    }
  }
  const used = decisive(accepted, met, notMet);
  return { n, excluded, met, notMet, unknown: n - met - notMet, used, conflicts };
};
