import type { ValueRow } from '../../schema/values.ts';
import type { EvidenceKind, RowRef, UnitRef } from '../record/evaluation.ts';
import { valueRef } from '../record/row-ref.ts';

/**
 * What a source, or a rule applied to a source, says of units on a day (R1): at least `least` and at
 * most `most` of `members` meet it. A row speaks of one unit, a statement "m of T" of all units it
 * counts, an inference of the units that its source speaks of.
 */
export interface Claim {
  readonly evidence: EvidenceKind;
  /** Rule of the inference; null where the claim is stated. */
  readonly inference: string | null;
  /** Unit or area the figure is about. */
  readonly about: UnitRef;
  /**
   * Days on which it may hold: one and the same where the day is certain; otherwise it held on some
   * day of the span, and which one is unknown (R1).
   */
  readonly start: string;
  readonly end: string;
  /** Units it speaks of, by identity: see {@link Continuity.identity}. */
  readonly members: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Last day of the period of the figure, for showing. */
  readonly date: string;
  /** The figure as its source gives it. */
  readonly stated: { readonly met: number; readonly total: number | null };
  /** Of a statement, whether its count is exact or "at least". */
  readonly exact: boolean;
  readonly rows: readonly RowRef[];
  /**
   * Of an inference from a source that lasts: the day from which it holds on every day up to its own
   * (R6); null where it speaks of its own day only.
   */
  readonly standsFrom: string | null;
  /** Of such an inference: whether a span against it leaves the unit open on the last day. */
  readonly leavesOpen: boolean;
  /** The claim of another day that this one was carried over from (R7); null where it is its own. */
  readonly origin: Claim | null;
}

/** A claim, or the one it was carried over from. */
export const originOf = (claim: Claim): Claim => claim.origin ?? claim;

/** Whether the day of a claim is known. */
export const isCertain = ({ start, end }: Pick<Claim, 'start' | 'end'>): boolean => start === end;

/** All that is claimed of an indicator, and the days asked about. */
export interface ClaimSet {
  /** Whether the indicator lasts until it is revoked (R7). */
  readonly lasting: boolean;
  readonly windowStart: string;
  readonly windowEnd: string;
  /** Statements, inferences and, unless the indicator lasts, rows. */
  readonly claims: readonly Claim[];
  /** Rows of a lasting indicator by unit, oldest first. */
  readonly acts: ReadonlyMap<string, readonly ValueRow[]>;
  /** Whether a unit existed on a day: not before the merger or split that made it, nor after its end. */
  readonly existsOn: (unit: string, day: string) => boolean;
}

/** Whether the day of a claim may lie after the window, so that it says nothing of it (R0). */
export const mayBeLater = (
  { evidence, end }: Claim,
  { windowEnd }: Pick<ClaimSet, 'windowEnd'>,
): boolean => evidence !== 'unit' && end > windowEnd;

/** Whether a claim is the result of one unit on some day of a span: it needs no moment of its own. */
export const isLooseResult = (claim: Claim): boolean =>
  claim.evidence !== 'aggregate' &&
  !isCertain(claim) &&
  claim.members.length === 1 &&
  claim.least === claim.most;

/**
 * Those of a unit's own rows on which claims about it rest.
 * @param rows all that are usable
 * @param claims about the unit; each of its rows is one claim at most
 */
export const rowsOfClaims = (
  rows: readonly ValueRow[],
  claims: readonly Claim[],
): readonly ValueRow[] => {
  const own = claims.filter(({ evidence }) => evidence === 'unit');
  // There are very many units, and of most every row is in force.
  if (rows.length === own.length) return rows;
  const last = new Set(own.flatMap((claim) => claim.rows));
  return rows.filter((row) => last.has(valueRef(row)));
};
