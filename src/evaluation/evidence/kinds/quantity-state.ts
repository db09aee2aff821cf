import type { Version } from '../../../dataset/registry/registry.ts';
import { later } from '../../../schema/dates.ts';
import type {
  Quantity,
  Span,
  UnitJudgement,
  UnitState,
  UnknownReason,
} from '../../record/evaluation.ts';
import { fraction, scaledRound } from '../../record/fraction.ts';
import { distinctRefs, valueRef } from '../../record/row-ref.ts';
import { isExact, isNotApplicable, type StatedCount } from '../counts/stated-count.ts';
import type { JudgedUnit } from '../judged-unit.ts';
import type { Comparison } from './comparison.ts';

/**
 * Change of an exact value against an exact base, in tenths of a percent; null otherwise, and from 0 to
 * more. From 0 to 0 nothing has changed (R13).
 */
const changePermille = (value: Span | null, base: Span | null): number | null => {
  if (value === null || base === null || !isExact(value) || !isExact(base)) return null;
  if (base[0] === 0) return value[0] === 0 ? 0 : null;
  return scaledRound(fraction(value[0] - base[0], base[0]), 1000);
};

/** A base that a count is compared with. */
export interface Base {
  readonly count: StatedCount;
  readonly year: number;
}

/** Puts value and base together for showing. */
const quantityOf = (value: StatedCount, base: Base | null, limit: number | null): Quantity => ({
  value: value.span,
  base: base?.count.span ?? null,
  baseYear: base?.year ?? null,
  limit,
  changePermille: base ? changePermille(value.span, base.count.span) : null,
});

const reasonOf = (value: StatedCount, base: StatedCount | undefined): UnknownReason | null => {
  if (value.span === null) return value.reason;
  if (base === undefined) return value.reason;
  if (base.span === null) return 'no-baseline';
  if (value.reason === 'conflict' || base.reason === 'conflict') return 'conflict';
  if (value.reason !== null) return value.reason;
  return base.reason === 'order-unknown' ? 'order-unknown' : 'no-baseline';
};

/** A unit judged by its count, with the figures that contradict each other. */
export const quantityState = (input: {
  readonly version: Version;
  readonly comparison: Comparison;
  readonly value: StatedCount;
  readonly base: Base | null;
  readonly limit: number | null;
}): JudgedUnit => {
  const { version, comparison, value, base, limit } = input;
  const rows = [...value.rows, ...(base?.count.rows ?? [])];
  const date = value.rows.reduce((last, row) => later(last, row.period_end), '');
  const excluded = isNotApplicable(value);
  const open = excluded ? 'not-applicable' : 'unknown';
  const judgement: UnitJudgement = comparison === 'open' ? open : comparison;
  const state: UnitState = {
    unit: version.ref,
    judgement,
    reason: comparison !== 'open' || excluded ? null : reasonOf(value, base?.count),
    evidence: comparison === 'open' ? null : 'unit',
    inference: null,
    date: date === '' ? null : date,
    rows: distinctRefs(rows.map(valueRef)),
    quantity: quantityOf(value, base, limit),
  };
  const conflicts = [...value.conflicts, ...(base?.count.conflicts ?? [])];
  return { version, state, conflicts };
};

/**
 * R13: whether a quantity says anything of what is asked. A base alone, or a figure without the base
 * it is compared with, is no data; a lower bound is.
 */
export const isComparable = ({ value, base, baseYear }: Quantity): boolean =>
  value !== null && (baseYear === null || base !== null);

/** The date of the newest count that says something, though not enough to judge its unit by. */
export const newestCount = (units: readonly JudgedUnit[]): string | null => {
  const dates = units.flatMap(({ state: { quantity, date } }) =>
    quantity !== null && isComparable(quantity) ? (date ?? []) : [],
  );
  return dates.length === 0 ? null : dates.reduce(later);
};
