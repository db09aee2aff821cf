import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { ValueRow } from '../../../schema/values.ts';
import { distinctConflicts } from '../../record/distinct-conflicts.ts';
import type { Conflict, Span, UnknownReason } from '../../record/evaluation.ts';
import { type Account, type Accounts, accountsOf } from './accounts.ts';
import { type AreaNode, areasAbove, withBelow } from './area-tree.ts';
import { conflictsWithOthers, isWithOthers } from './claims.ts';
import { boundsOf, type Period } from './flow-bounds.ts';
import { countOfPeriod } from './period-count.ts';
import {
  hull,
  isCounted,
  isExact,
  isNotApplicable,
  noCount,
  type StatedCount,
} from './stated-count.ts';

/** Counts of units and areas over one period, or of a stock in one window. */
export interface NodeCounts {
  /** Of a unit or an area by itself and by its parts. */
  readonly total: (node: AreaNode) => StatedCount;
  /** Of a unit by itself and by what the areas above it leave for it. */
  readonly ofUnit: (node: AreaNode) => StatedCount;
}

const reasonFor = (span: Span, conflicts: readonly Conflict[]): UnknownReason | null => {
  if (conflicts.length > 0) return 'conflict';
  return isExact(span) ? null : 'partial';
};

/** Nothing known of an area nor of any part of it: its rows say why, or else those of a part. */
const silent = (counts: readonly StatedCount[]): StatedCount => {
  const [own, ...parts] = counts;
  if (own !== undefined && own.rows.length > 0) return own;
  const reason = parts.find(({ rows }) => rows.length > 0)?.reason ?? 'not-published';
  return { ...noCount(parts.flatMap(({ rows }) => rows)), reason };
};

/** R8, R4: what an account gives for a period, with the rows that say it. */
const totalOf = (
  node: AreaNode,
  period: Period,
  accountOf: (node: AreaNode) => Account,
  ownCount: (node: AreaNode) => StatedCount,
): StatedCount => {
  const nodes = withBelow(node);
  const counts = nodes.map(ownCount);
  const stated = counts.filter(({ span }) => span !== null);
  const conflicts = [
    ...stated.flatMap((count) => count.conflicts),
    ...nodes.flatMap((one) => accountOf(one).conflicts),
  ];
  if (stated.length + conflicts.length === 0) return silent(counts);
  const span = accountOf(node).spanIn(period);
  return {
    span,
    rows: stated.flatMap(({ rows }) => rows),
    conflicts: distinctConflicts(conflicts),
    reason: reasonFor(span, conflicts),
  };
};

/**
 * R8, R4: a unit's own count, bounded by the areas above it; contradictions with these are its own too, and
 * those within the figures that bound it.
 */
const boundedOf = (
  node: AreaNode,
  period: Period,
  { of, within }: Accounts,
  {
    ownCount,
    indicator,
  }: { readonly ownCount: (node: AreaNode) => StatedCount; readonly indicator: string },
): StatedCount => {
  const own = ownCount(node);
  if (isNotApplicable(own)) return own;
  const above = areasAbove(node).flatMap((area) => of(area).conflicts);
  const { sets, conflicts: found } = within(node, period);
  const isContradicted = found.some(isWithOthers);
  const about = { indicator, unit: node.version.ref };
  const conflicts = [
    ...own.conflicts,
    ...(above.length > 0 ? above : conflictsWithOthers(found, about)),
  ];
  const claims = [...new Set(sets.flat())];
  if (claims.every(({ isOwn }) => isOwn)) return { ...own, conflicts };
  const span = hull(sets.map((set) => boundsOf(set, period)));
  if (span[0] === 0 && span[1] === null && own.span === null) return { ...own, conflicts };
  return {
    span,
    rows: [...own.rows, ...claims.flatMap((claim) => claim.rows())],
    conflicts: [...conflicts, ...areasAbove(node).flatMap((area) => ownCount(area).conflicts)],
    reason: isContradicted ? 'conflict' : isExact(span) ? null : (own.reason ?? 'partial'),
  };
};

/** Counts over one period, from the rows of each unit and area that are about its time. */
export const nodeCounts = (
  rowsOf: (node: AreaNode) => readonly ValueRow[],
  period: Period,
  indicator: IndicatorRow,
): NodeCounts => {
  const accounts = accountsOf((node) => rowsOf(node).filter(isCounted), period, indicator);
  const ownCount = (node: AreaNode): StatedCount => {
    const about = { indicator: indicator.indicator, unit: node.version.ref };
    return countOfPeriod(rowsOf(node), period, about);
  };
  return {
    total: (node) => totalOf(node, period, accounts.of, ownCount),
    ofUnit: (node) =>
      boundedOf(node, period, accounts, { ownCount, indicator: indicator.indicator }),
  };
};
