import { addDays } from '../../../src/schema/dates.ts';
import type { RowOf } from '../../../src/schema/index.ts';
import { known } from '../../../src/schema/table.ts';
import { levelOf, type UnitType } from '../../../src/schema/unit-type.ts';
import type { World } from '../world.ts';
import { dayNumber, type Identity, type Register } from './oracle-register.ts';

/** What a statement asks of the units it counts. */
export interface Count {
  readonly units: readonly Identity[];
  readonly least: number;
  readonly most: number;
}

/**
 * R1: a claim is of a certain day (`from` = `to`), or of some day of a span, which one is unknown.
 * `row` says what one unit is, `statement` how many of the units counted, `inference` that one unit
 * is met.
 */
export interface Claim {
  readonly kind: 'row' | 'statement' | 'inference';
  readonly from: number;
  readonly to: number;
  /** The row of the tables that it was read from. */
  readonly row: RowOf<'values'> | RowOf<'aggregates'>;
  readonly unit?: Identity | undefined;
  readonly met?: boolean;
  /** A statement without an upper limit; also what a statement on the source lets infer. */
  readonly atLeast?: boolean;
  /** Of a statement: what it may mean on a day of its span; one of these holds. */
  readonly readings?: (day: number) => readonly Count[];
  /** Of an inference from a lasting source: the day of the withdrawal, or null while it stands. */
  readonly stands?: { readonly until: number | null };
  readonly basis?: 'definition' | 'circumstance';
}

/** What is asked: an indicator, the types that count, the days whose claims may answer. */
export interface Question {
  readonly indicator: string;
  readonly types: readonly UnitType[];
  readonly start: number;
  readonly end: number;
}

export const isLasting = (world: World, indicator: string): boolean =>
  world.indicators.some((row) => row.indicator === indicator && row.lasting === 'yes');

/**
 * R0: usable is a claim whose whole period lies in the window; of a lasting indicator, one that
 * begins by its end.
 */
const usable = (
  world: World,
  question: Question,
  row: { indicator: string; period_start: string; period_end: string },
): boolean =>
  isLasting(world, row.indicator)
    ? dayNumber(row.period_start) <= question.end
    : dayNumber(row.period_start) >= question.start && dayNumber(row.period_end) <= question.end;

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((sets, one) => sets.concat(sets.map((set) => set.concat(one))), [[]]);

/** What a statement may mean on one day; `fits` where its total is that of the types asked for. */
const readingsOn = (
  register: Register,
  row: RowOf<'aggregates'>,
  types: readonly UnitType[],
  date: string,
  atLeast: boolean,
): { fits: boolean; counts: Count[] } => {
  const units = register.counted(row.area_code, date, types);
  const total = known(row.total);
  const exactly = (counted: readonly Identity[]): Count => ({
    units: counted,
    least: row.met,
    most: atLeast ? counted.length : row.met,
  });
  if (total === undefined || total === units.length) {
    return { fits: true, counts: [exactly(units)] };
  }
  // R5: a total that fits another set of types of that day counts those. Choice: of several sets
  // that fit, each is possible.
  const levels = types.map(levelOf);
  const present = [
    ...new Set(register.versions(row.area_code, date).map((version) => version.row.type)),
  ].filter((type) => levels.includes(levelOf(type)));
  const others = subsets(present)
    .filter((set) => set.length > 0)
    .map((set) => register.counted(row.area_code, date, set))
    .filter((counted) => counted.length === total);
  if (others.length > 0) return { fits: false, counts: others.map(exactly) };
  // R5: if a total fits no set of types, as many units as the difference are doubtful.
  const beyond = Math.max(0, total - units.length);
  const left = Math.max(0, units.length - total);
  return {
    fits: false,
    counts: [
      {
        units,
        least: Math.max(0, row.met - beyond),
        most: atLeast ? units.length : Math.min(units.length, row.met + left),
      },
    ],
  };
};

const statementClaim = (
  register: Register,
  row: RowOf<'aggregates'>,
  types: readonly UnitType[],
  inferred: boolean,
): Claim => {
  const atLeast = inferred || row.qualifier === 'at-least';
  const from = dayNumber(row.period_start);
  const on = (date: string): ReturnType<typeof readingsOn> =>
    readingsOn(register, row, types, date, atLeast);
  const days = [
    row.period_start,
    ...register.changeDays.filter((day) => day > row.period_start && day <= row.period_end),
  ];
  // Choice: of a span, days whose register fits the total go before days whose register does not.
  const someFit = days.some((date) => on(date).fits);
  return {
    kind: 'statement',
    from,
    to: dayNumber(row.period_end),
    row,
    atLeast,
    readings: (day) => {
      const { fits, counts } = on(addDays(row.period_start, day - from));
      return someFit && !fits ? [] : counts;
    },
  };
};

/** The claims on an indicator itself that are usable: rows of units and statements on areas. */
export const ownClaims = (world: World, register: Register, question: Question): Claim[] => [
  ...world.values
    .filter((row) => row.indicator === question.indicator && usable(world, question, row))
    .flatMap((row): Claim[] => {
      // Gaps (x, c) say nothing. A row belongs to the unit that existed when its period began.
      const unit = register.identityOf(row.unit_code, row.period_start);
      if (row.value.kind !== 'pass' || unit === undefined) return [];
      const span = { from: dayNumber(row.period_start), to: dayNumber(row.period_end) };
      return [{ kind: 'row', ...span, row, unit, met: row.value.met }];
    }),
  ...world.aggregates
    .filter((row) => row.indicator === question.indicator && usable(world, question, row))
    .map((row) => statementClaim(register, row, question.types, false)),
];

const startsBy = (claim: Claim, date: string | undefined): boolean =>
  date === undefined || claim.row.period_start >= date;

/** What is known of a source: see {@link inferredClaims}. */
export interface Source {
  /** Claims in force that no other one contradicts. */
  readonly claims: readonly Claim[];
  readonly all: readonly Claim[];
  /** The result of a unit on a day, if it is asked of that day for certain; null where it may be either. */
  readonly resultOn: (unit: Identity, day: number) => boolean | null;
}

const allOf = (claim: Claim, units: readonly Identity[], least: number, day: number): Claim => ({
  kind: 'statement',
  from: day,
  to: day,
  row: claim.row,
  atLeast: true,
  readings: (at) => (at === day ? [{ units, least, most: units.length }] : []),
});

/**
 * R7: a statement of an earlier year on a source that lasts, on the last day of the window: at least as
 * many, less those that have been withdrawn since or exist no more. Choice: each statement by itself.
 */
const carried = (
  claim: Claim,
  { all }: Source,
  register: Register,
  question: Question,
): Claim[] => {
  const day = Math.min(claim.to, question.end);
  const counts = (claim.readings?.(claim.from) ?? []).concat(claim.readings?.(day) ?? []);
  const [count] = counts;
  if (count === undefined) return [];
  const rows = all.filter((one) => one.kind === 'row' && one.from <= question.end);
  const isLost = (unit: Identity): boolean => {
    const own = rows.filter((one) => one.unit === unit);
    const isNotMet = own.some((one) => one.from === claim.from && one.to === claim.to && !one.met);
    const isMet = own.some((one) => one.from === claim.from && one.to === claim.to && one.met);
    const certain = claim.from === claim.to;
    if (certain && isNotMet && !isMet) return false;
    const after = certain ? claim.from : claim.from - 1;
    return own.some(
      (one) => !one.met && (one.to > after || (one.to === after && one.from < after)),
    );
  };
  const end = addDays('2000-01-01', question.end);
  const units = count.units.filter((unit) => register.exists(unit, end));
  const least = count.least - (count.units.length - units.length) - units.filter(isLost).length;
  return least > 0 ? [allOf(claim, units, least, question.end)] : [];
};

/**
 * R5, R6: of a statement of one day on a source of single days, what it lets infer: as many of the units
 * that may be met, and each unit that must be.
 */
const narrowed = (
  claim: Claim,
  { resultOn }: Source,
  rows: readonly Claim[],
  basis: Claim['basis'],
): Claim[] => {
  const counts = claim.readings?.(claim.from) ?? [];
  const [count] = counts;
  if (claim.from < claim.to || counts.length !== 1 || count === undefined) return [claim];
  const possible = count.units.filter((unit) => resultOn(unit, claim.from) !== false);
  const settled = count.units.filter(
    (unit) =>
      resultOn(unit, claim.from) === true &&
      !rows.some((row) => row.unit === unit && row.from === claim.from),
  );
  return [
    allOf(claim, possible, count.least, claim.from),
    ...settled.map(
      (unit): Claim => ({
        kind: 'inference',
        from: claim.from,
        to: claim.from,
        row: claim.row,
        unit,
        met: true,
        ...(basis === undefined ? {} : { basis }),
      }),
    ),
  ];
};

/**
 * R6: what the claims on a source let infer of an indicator. `sound` says of a claim on the source
 * that it is in force and that no other contradicts it. A rule with a first day never uses
 * statements. Choice: rules are not chained, only claims on the source itself are used.
 */
export const inferredClaims = (
  world: World,
  register: Register,
  question: Question,
  sound: (source: string) => Source,
): Claim[] =>
  world.inferences
    .filter((rule) => rule.to_indicator === question.indicator)
    .flatMap((rule) => {
      const first = known(rule.from_date);
      const lasting = isLasting(world, rule.from_indicator);
      const source = sound(rule.from_indicator);
      const { claims, all } = source;
      const rows = claims.filter(
        (claim) => claim.kind === 'row' && claim.met && startsBy(claim, first),
      );
      const inferred = rows.map((claim): Claim => {
        const { from, to, row, unit } = claim;
        const base = { kind: 'inference', from, to, row, unit, met: true } as const;
        if (!lasting) return { ...base, basis: rule.basis };
        // R7: a recognition of the source stands until a row withdraws it.
        const withdrawals = all
          .filter((one) => one.unit === unit && one.met === false && one.from > to)
          .map((one) => one.from);
        const until = withdrawals.length > 0 ? Math.min(...withdrawals) : null;
        return { ...base, basis: rule.basis, stands: { until } };
      });
      // A statement on the source says so of its own day; of a source that lasts, also of later years.
      const lastingTarget = isLasting(world, question.indicator);
      const statements = claims.flatMap((claim) => {
        const { kind, row, to } = claim;
        if (kind !== 'statement' || !('area_code' in row) || first !== undefined) return [];
        if (!lastingTarget && lasting && to < question.start) {
          return carried(claim, source, register, question);
        }
        if (!usable(world, question, { ...row, indicator: question.indicator })) return [];
        const whole = statementClaim(register, row, question.types, true);
        return lastingTarget || lasting ? [whole] : narrowed(whole, source, inferred, rule.basis);
      });
      return [...inferred, ...statements];
    });
