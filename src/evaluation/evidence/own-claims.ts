import type { Version } from '../../dataset/registry/registry.ts';
import type { AggregateRow } from '../../schema/aggregates.ts';
import { later } from '../../schema/dates.ts';
import { known } from '../../schema/table.ts';
import type { ValueRow } from '../../schema/values.ts';
import { statementRef, valueRef } from '../record/row-ref.ts';
import type { Claim, ClaimSet } from './claim.ts';
import type { Observations } from './observations.ts';
import { withoutOldNews } from './old-news.ts';
import type { Question } from './question.ts';
import { registerOf } from './statement-register.ts';
import { isUsable, type Window } from './window.ts';

/** What is claimed of a pass/fail indicator, and of which units. */
export interface OwnClaims {
  readonly set: ClaimSet;
  /** Usable rows of each unit that say met or not met. */
  readonly rows: ReadonlyMap<string, readonly ValueRow[]>;
  /** Units whose newest row says that the indicator does not apply to them, with these rows. */
  readonly excluded: ReadonlyMap<string, readonly ValueRow[]>;
}

const isPass = (row: ValueRow): boolean => row.value.kind === 'pass';

const isNotApplicable = (row: ValueRow): boolean =>
  row.value.kind === 'missing' && row.value.missing === 'z';

/** The newest of figures, all of them if several have its day. */
const newest = (rows: readonly ValueRow[]): ValueRow[] => {
  const day = rows.reduce((last, row) => later(last, row.period_end), '');
  return rows.filter((row) => row.period_end === day);
};

const byPeriod = (a: ValueRow, b: ValueRow): number =>
  a.period_end === b.period_end
    ? a.period_start < b.period_start
      ? -1
      : 1
    : a.period_end < b.period_end
      ? -1
      : 1;

const STATED_MET = { met: 1, total: null };
const STATED_NOT_MET = { met: 0, total: null };

const rowClaim = (row: ValueRow, unit: string): Claim => {
  const met = row.value.kind === 'pass' && row.value.met;
  return {
    evidence: 'unit',
    inference: null,
    about: unit,
    start: row.period_start,
    end: row.period_end,
    members: [unit],
    least: Number(met),
    most: Number(met),
    date: row.period_end,
    stated: met ? STATED_MET : STATED_NOT_MET,
    exact: true,
    rows: [valueRef(row)],
    standsFrom: null,
    leavesOpen: false,
    origin: null,
  };
};

/** Statements of an indicator that may answer in a window, each a claim on the units it counts. */
const statementClaims = (
  indicator: string,
  question: Question,
  window: Window,
  observations: Observations,
  isExcluded: (unit: Version) => boolean,
): Claim[] => {
  const of = observations.indicator(indicator);
  const { registry, continuity } = observations;
  return observations.statements(indicator).flatMap((row: AggregateRow): Claim[] => {
    if (!isUsable(window, row, of)) return [];
    const area = registry.on(row.area_code, row.period_start);
    if (!area) return [];
    return registerOf(row, question, registry, continuity.identity, isExcluded).map((register) => ({
      evidence: 'aggregate',
      inference: null,
      about: area.ref,
      start: register.start,
      end: register.end,
      members: register.units.toSorted(),
      least: register.least,
      most: register.most,
      date: row.period_end,
      stated: { met: row.met, total: known(row.total) ?? null },
      exact: row.qualifier === 'exact',
      rows: [statementRef(row)],
      standsFrom: null,
      leavesOpen: false,
      origin: null,
    }));
  });
};

/**
 * Rows and statements of an indicator that are usable in a window (R0, R1); also those about units that
 * no longer exist, as far as a statement counts them.
 */
export const ownClaims = (
  indicator: string,
  question: Question,
  scope: readonly Version[],
  window: Window,
  observations: Observations,
): OwnClaims => {
  const of = observations.indicator(indicator);
  const lasting = of.lasting === 'yes';
  const { identity } = observations.continuity;
  const rows = new Map<string, readonly ValueRow[]>();
  const excluded = new Map<string, readonly ValueRow[]>();
  const read = (version: Version): void => {
    const unit = identity(version);
    const figures = observations
      .ofUnit(indicator, version)
      .filter((row) => isUsable(window, row, of) && (isPass(row) || isNotApplicable(row)));
    if (figures.every(isPass)) {
      rows.set(unit, figures.length === 1 ? figures : figures.sort(byPeriod));
      return;
    }
    const last = newest(figures);
    if (last.every(isNotApplicable)) {
      excluded.set(unit, last);
      rows.set(unit, []);
    } else {
      rows.set(unit, figures.filter(isPass).sort(byPeriod));
    }
  };
  for (const version of scope) read(version);
  const statements = statementClaims(indicator, question, window, observations, (unit) =>
    excluded.has(identity(unit)),
  );
  for (const unit of new Set(statements.flatMap(({ members }) => members))) {
    const version = rows.has(unit) ? undefined : observations.latest(unit);
    if (version) read(version);
  }
  const claims: Claim[] = [];
  if (!lasting) {
    for (const [unit, all] of rows) for (const row of all) claims.push(rowClaim(row, unit));
  }
  for (const statement of statements) claims.push(statement);
  const set: ClaimSet = {
    lasting,
    windowStart: window.start,
    windowEnd: window.end,
    claims,
    acts: lasting ? new Map([...rows].filter(([, all]) => all.length > 0)) : new Map(),
    existsOn: observations.existsOn,
  };
  return { set: withoutOldNews(set), rows, excluded };
};
