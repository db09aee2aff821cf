import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict, Span, UnknownReason } from '../../record/evaluation.ts';

/** A count as sources state it. */
export interface StatedCount {
  /**
   * The least and the most that it can be, over all sets of figures that can be true together; null
   * where nothing is stated.
   */
  readonly span: Span | null;
  /** Rows the span comes from, or the rows that say why there is none. */
  readonly rows: readonly ValueRow[];
  /** Figures that cannot all be right. */
  readonly conflicts: readonly Conflict[];
  /** Why there is no span, or why it is not one number; null for one number. */
  readonly reason: UnknownReason | null;
}

/** The greatest number of a span, infinite where no upper bound is known. */
export const most = (span: Span): number => span[1] ?? Number.POSITIVE_INFINITY;

/** A span from its ends, of which the upper one may be infinite. */
export const spanOf = (low: number, high: number): Span => [
  low,
  Number.isFinite(high) ? high : null,
];

/** Whether a span is one number. */
export const isExact = (span: Span): boolean => span[0] === span[1];

/** The span that holds all of these; there must be one. */
export const hull = (spans: readonly Span[]): Span =>
  spanOf(Math.min(...spans.map(([low]) => low)), Math.max(...spans.map(most)));

/** What numbers of these spans add up to. */
export const addSpans = (spans: readonly Span[]): Span =>
  spanOf(
    spans.reduce((sum, [low]) => sum + low, 0),
    spans.reduce((sum, span) => sum + most(span), 0),
  );

/** Why rows without a number have none. */
const silence = (rows: readonly ValueRow[]): UnknownReason => {
  const withheld = rows.some((row) => row.value.kind === 'missing' && row.value.missing === 'c');
  if (withheld) return 'withheld';
  return rows.length > 0 ? 'not-available' : 'not-published';
};

/** No number, for the reason that the rows give. */
export const noCount = (rows: readonly ValueRow[]): StatedCount => ({
  span: null,
  rows,
  conflicts: [],
  reason: silence(rows),
});

/** Whether rows say that there can be no number at all. */
export const isNotApplicable = ({ span, rows }: StatedCount): boolean =>
  span === null &&
  rows.length > 0 &&
  rows.every(({ value }) => value.kind === 'missing' && value.missing === 'z');

/** The number that a row states; 0 for a row that states none, which callers leave out. */
export const countIn = ({ value }: ValueRow): number => (value.kind === 'count' ? value.count : 0);

/** Whether a row states a number. */
export const isCounted = ({ value }: ValueRow): boolean => value.kind === 'count';
