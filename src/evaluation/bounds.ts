import type { Version } from '../dataset/registry.ts';
import type { AggregateRow, ValueRow } from '../schema/observations.ts';
import { isMissing, known } from '../schema/table.ts';
import type { Conflict, EvidenceKind, RowRef, UnitJudgement } from './evaluation.ts';
import type { JudgedUnit } from './judgement.ts';
import type { Observations } from './observations.ts';
import type { Question } from './question.ts';
import { distinctRefs, refOf } from './row-ref.ts';
import { answersIn, type Window } from './window.ts';

/** What one piece of evidence establishes: at least `met` meet it, at least `notMet` do not. */
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
  /** For units inferred by several rules: what each rule establishes; they add up. */
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

/** Units counted by their own rows, and, apart from them, by inference. */
const unitClaims = (units: readonly JudgedUnit[]): Claim[] => {
  const claims: Claim[] = [];
  const own = units.filter(({ state }) => state.evidence === 'unit');
  const judged = own.filter(({ state }) => state.judgement !== 'not-applicable');
  if (judged.length > 0) {
    const met = judged.filter(({ state }) => state.judgement === 'met').length;
    claims.push({
      evidence: 'unit',
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

const inferredBy = (rule: string | null, units: readonly JudgedUnit[], direct: number): Claim => ({
  evidence: 'inference',
  inference: rule,
  date: latest(units.map(({ state }) => state.date)),
  met: direct + units.length,
  notMet: null,
  changedUnits: 0,
  rows: distinctRefs(units.flatMap(({ state }) => state.rows)),
  stated: { met: direct + units.length, total: null },
});

/** Units met by inference, on top of the units that meet it by their own rows. */
const inferredUnits = (units: readonly JudgedUnit[]): Claim[] => {
  const inferred = units.filter(({ state }) => state.evidence === 'inference');
  if (inferred.length === 0) return [];
  const direct = units.filter(
    ({ state }) => state.evidence === 'unit' && state.judgement === 'met',
  ).length;
  const rules = [...new Set(inferred.map(({ state }) => state.inference))].sort();
  const [only] = rules;
  if (rules.length === 1) return [inferredBy(only ?? null, inferred, direct)];
  const byRule = rules.map((rule) =>
    inferredBy(
      rule,
      inferred.filter(({ state }) => state.inference === rule),
      0,
    ),
  );
  return [{ ...inferredBy(null, inferred, direct), byRule }];
};

/** The register that a statement speaks of: the one within its period that fits its total. */
const registerOf = (
  row: AggregateRow,
  question: Question,
  observations: Observations,
): readonly Version[] => {
  const first = observations.registry.inScope(row.area_code, row.period_start, question.scopeTypes);
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

/**
 * What a statement "m of T" establishes on the reference date. Units that were merged or split
 * since may have been either, so they are taken off both sides; a total larger than the register
 * is treated the same way.
 */
const claimOf = (
  row: AggregateRow,
  scope: readonly Version[],
  input: AreaInput,
): Omit<Claim, 'evidence' | 'inference'> => {
  const { question, observations } = input;
  const register = registerOf(row, question, observations);
  const total = known(row.total) ?? register.length;
  const changedUnits = observations.continuity.changed(register, scope);
  const doubt = changedUnits + Math.max(0, total - register.length);
  const exact = row.qualifier === 'exact';
  return {
    date: row.period_end,
    met: Math.min(scope.length, Math.max(0, row.met - doubt)),
    notMet: exact ? Math.max(0, total - row.met - doubt) : null,
    changedUnits,
    rows: [refOf(row)],
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
  return inWindow.filter((statement) => statement.period_end === date);
};

/** Several sources of one date are taken together: only what all of them allow is established. */
const merge = (claims: readonly Omit<Claim, 'evidence' | 'inference'>[]) => {
  const [first] = claims;
  if (!first) return undefined;
  const notMets = claims.map((claim) => claim.notMet);
  return {
    ...first,
    met: Math.min(...claims.map((claim) => claim.met)),
    notMet: notMets.includes(null) ? null : Math.min(...notMets.map((count) => count ?? 0)),
    changedUnits: Math.max(...claims.map((claim) => claim.changedUnits)),
    rows: distinctRefs(claims.flatMap((claim) => claim.rows)),
  };
};

const aggregateClaims = (
  scope: readonly Version[],
  input: AreaInput,
): { claims: Claim[]; conflicts: Conflict[] } => {
  const statements = newestStatements(input.question.target.indicator, input);
  const parts = statements.map((row) => claimOf(row, scope, input));
  const claim = merge(parts);
  if (!claim) return { claims: [], conflicts: [] };
  const stated = new Set(parts.map((part) => part.stated.met));
  const conflicts = stated.size > 1 ? [conflictOf(input, claim.date, parts)] : [];
  return { claims: [{ ...claim, evidence: 'aggregate', inference: null }], conflicts };
};

/**
 * Statements on an indicator that implies this one. A rule limited to results from a date on cannot
 * be applied to a statement, which does not say when the units it counts were judged.
 */
const inferredStatements = (scope: readonly Version[], input: AreaInput): Claim[] =>
  input.observations
    .inferencesTo(input.question.target.indicator)
    .filter((rule) => isMissing(rule.from_date))
    .flatMap((rule) => {
      const parts = newestStatements(rule.from_indicator, input).map((row) =>
        claimOf(row, scope, input),
      );
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

/** What a row says as a number: a count, or 1 for met and 0 for not met. */
const numberOf = ({ value }: ValueRow): number => {
  if (value.kind === 'pass') return Number(value.met);
  return value.kind === 'count' ? value.count : 0;
};

/** One conflict for each period of which a unit's rows give different values. */
const disagreements = (unit: JudgedUnit, indicator: string): Conflict[] => {
  const periods = new Set(unit.disagreeing.map((row) => row.period_end));
  return [...periods].sort().map((date) => {
    const rows = unit.disagreeing.filter((row) => row.period_end === date);
    const values = [...new Set(rows.map(numberOf))].sort((a, b) => a - b);
    return {
      indicator,
      unit: unit.state.unit,
      date,
      figures: values.map((value) => ({
        value,
        total: null,
        rows: distinctRefs(rows.filter((row) => numberOf(row) === value).map(refOf)),
      })),
      difference: Math.max(...values) - Math.min(...values),
    };
  });
};

/** An inference that contradicts the unit's own row. */
const contradictions = ({ state, contradictedBy }: JudgedUnit, indicator: string): Conflict[] =>
  contradictedBy.length === 0
    ? []
    : [
        {
          indicator,
          unit: state.unit,
          date: state.date ?? '',
          figures: [
            { value: 0, total: null, rows: state.rows },
            { value: 1, total: null, rows: distinctRefs(contradictedBy.map(refOf)) },
          ],
          difference: 1,
        },
      ];

/** Conflicts inside single units. */
const unitConflicts = (units: readonly JudgedUnit[], indicator: string): Conflict[] =>
  units.flatMap((unit) => [...disagreements(unit, indicator), ...contradictions(unit, indicator)]);

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
 * conflict. Known fact then lies between met and met + unknown.
 */
export const boundsOf = (units: readonly JudgedUnit[], input: AreaInput): Bounds => {
  const excluded = units.filter(({ state }) => state.judgement === 'not-applicable').length;
  const n = units.length - excluded;
  const { kind } = input.question.target;
  const takesStatements = kind === 'share' || kind === 'count';
  const scope = units.map((unit) => unit.version);
  const aggregate = takesStatements ? aggregateClaims(scope, input) : { claims: [], conflicts: [] };
  const claims = [
    ...unitClaims(units),
    ...aggregate.claims,
    ...(takesStatements ? sumOfParts(units, input) : []),
    ...inferredUnits(units),
    ...(takesStatements ? inferredStatements(scope, input) : []),
  ];
  const conflicts = [
    ...aggregate.conflicts,
    ...unitConflicts(units, input.question.target.indicator),
  ];
  const accepted: Claim[] = [];
  let met = 0;
  let notMet = 0;
  for (const claim of claims) {
    const nextMet = Math.max(met, claim.met);
    const nextNotMet = Math.max(notMet, claim.notMet ?? 0);
    if (nextMet + nextNotMet > n) {
      conflicts.push(conflictOf(input, claim.date, [...accepted.slice(0, 1), claim]));
      continue;
    }
    accepted.push(claim);
    met = nextMet;
    notMet = nextNotMet;
  }
  const used = decisive(accepted, met, notMet);
  return { n, excluded, met, notMet, unknown: n - met - notMet, used, conflicts };
};
