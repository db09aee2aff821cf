import type { Version } from '../../dataset/registry/registry.ts';
import { later } from '../../schema/dates.ts';
import type { Quantity, UnitJudgement, UnitState, UnknownReason } from '../record/evaluation.ts';
import { distinctRefs, refOf } from '../record/row-ref.ts';
import type { StatedCount } from './quantity.ts';

/** How a count stands to what is asked of it; a span may leave it open. */
export type Comparison = 'met' | 'not-met' | 'open';

/** Reduction: at least `percent` % below the base, `100·v ≤ (100−p)·b` in whole numbers. */
export const compareReduction = (
  percent: number,
  value: readonly [number, number],
  base: readonly [number, number],
): Comparison => {
  if (100 * value[1] <= (100 - percent) * base[0]) return 'met';
  if (100 * value[0] > (100 - percent) * base[1]) return 'not-met';
  return 'open';
};

/** Minimum: at least `threshold`. */
export const compareMinimum = (threshold: number, value: readonly [number, number]): Comparison => {
  if (value[0] >= threshold) return 'met';
  if (value[1] < threshold) return 'not-met';
  return 'open';
};

/** Trend against the year before. */
export const compareTrend = (
  value: readonly [number, number],
  before: readonly [number, number],
): 'reduced' | 'contained' | 'increased' | 'open' => {
  if (value[1] < before[0]) return 'reduced';
  if (value[0] > before[1]) return 'increased';
  return value[0] === value[1] && before[0] === before[1] ? 'contained' : 'open';
};

const reasonOf = (
  comparison: Comparison,
  value: StatedCount,
  base: StatedCount | null,
): UnknownReason | null => {
  if (comparison !== 'open') return null;
  if (value.span === null) return value.reason;
  if (base && base.span === null) return 'no-baseline';
  return 'conflict';
};

/** The state of a unit from its count. */
export const quantityState = (input: {
  readonly version: Version;
  readonly comparison: Comparison;
  readonly value: StatedCount;
  readonly base: StatedCount | null;
  readonly quantity: Quantity;
}): UnitState => {
  const { version, comparison, value, base, quantity } = input;
  const rows = [...value.rows, ...(base?.rows ?? [])];
  const date = value.rows.reduce((last, row) => later(last, row.period_end), '');
  const excluded =
    value.span === null &&
    value.rows.length > 0 &&
    value.rows.every((row) => row.value.kind === 'missing' && row.value.missing === 'z');
  const open = excluded ? 'not-applicable' : 'unknown';
  const judgement: UnitJudgement = comparison === 'open' ? open : comparison;
  return {
    unit: version.ref,
    judgement,
    reason: excluded ? null : reasonOf(comparison, value, base),
    evidence: comparison === 'open' ? null : 'unit',
    inference: null,
    date: date === '' ? null : date,
    rows: distinctRefs(rows.map(refOf)),
    quantity,
  };
};
