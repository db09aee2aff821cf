import { addDays, later } from '../../../schema/dates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Observations } from '../observations.ts';
import { answersIn, type Window } from '../window.ts';
import { type AreaNode, areasAbove, withBelow } from './area-tree.ts';
import { isWithin } from './flow-bounds.ts';
import { type NodeCounts, nodeCounts } from './node-count.ts';
import {
  countIn,
  hull,
  isCounted,
  isExact,
  isNotApplicable,
  noCount,
  type StatedCount,
} from './stated-count.ts';

/** A count as of one day, or of a day in a span. */
interface DatedCount {
  readonly period_start: string;
  readonly period_end: string;
  readonly count: StatedCount;
  /** Whether figures of others only bound it. */
  readonly isBound: boolean;
}

type Dated = Pick<DatedCount, 'period_start' | 'period_end'>;

/** Whether a figure is of a day that is known, and not of one that lies somewhere in a span of days. */
const isOfOneDay = ({ period_start, period_end }: Dated): boolean => period_start === period_end;

/** R2: the figures after which none is certain to have come. */
const lastOf = <F extends Dated>(figures: readonly F[]): F[] => {
  const start = figures.reduce((last, one) => later(last, one.period_start), '');
  return figures.filter(({ period_end }) => period_end >= start);
};

/** R2: a later bound that the older counts already keep is no news and replaces nothing. */
const withoutOldNews = (counts: readonly DatedCount[]): DatedCount[] => {
  const kept: DatedCount[] = [];
  for (const one of counts.toSorted((x, y) => (x.period_end < y.period_end ? -1 : 1))) {
    const before = lastOf(kept);
    const isOldNews =
      one.isBound &&
      before.length > 0 &&
      before.every(({ count }) => isWithin(count.span ?? [0, null], one.count.span ?? [0, null]));
    if (!isOldNews) kept.push(one);
  }
  return kept;
};

/** R10: the last of counts; where it is not known which is the last, all of them are possible. */
const lastCount = (dated: readonly DatedCount[]): StatedCount => {
  const counts = lastOf(withoutOldNews(dated)).map(({ count }) => count);
  const [only, ...others] = counts;
  if (only !== undefined && others.length === 0) return only;
  const span = hull(counts.flatMap((count) => (count.span === null ? [] : [count.span])));
  const conflicts = counts.flatMap((count) => count.conflicts);
  const open = isExact(span) ? null : 'order-unknown';
  return {
    span,
    rows: counts.flatMap(({ rows }) => rows),
    conflicts,
    reason: conflicts.length > 0 ? 'conflict' : open,
  };
};

/**
 * R10: the last count of a stock in a window. R8: own figure and parts are compared, and parts added up,
 * on one day only; otherwise the newer answers. A figure whose day is not certain joins no other day: it
 * may be older or newer than one within its span, and no source is accused (R2).
 */
export const stockCounts = (
  indicator: string,
  window: Window,
  observations: Observations,
): NodeCounts => {
  const row = observations.indicator(indicator);
  const ofWindow = new Map<AreaNode, readonly ValueRow[]>();
  const rowsOf = (node: AreaNode): readonly ValueRow[] => {
    const rows = ofWindow.get(node) ?? node.rows.filter((value) => answersIn(window, value, row));
    ofWindow.set(node, rows);
    return rows;
  };
  const byDay = new Map<string, NodeCounts>();
  const onDay = (day: string): NodeCounts => {
    const counts =
      byDay.get(day) ??
      nodeCounts(
        (node) => rowsOf(node).filter((one) => isOfOneDay(one) && one.period_end === day),
        { from: day, until: addDays(day, 1) },
        row,
      );
    byDay.set(day, counts);
    return counts;
  };
  const countedOf = (node: AreaNode): ValueRow[] => rowsOf(node).filter(isCounted);
  const daysOf = (nodes: readonly AreaNode[]): string[] => [
    ...new Set(
      nodes
        .flatMap(countedOf)
        .filter(isOfOneDay)
        .map(({ period_end }) => period_end),
    ),
  ];
  const datedOn = (day: string, count: StatedCount, isBound: boolean): DatedCount[] =>
    count.span === null ? [] : [{ period_start: day, period_end: day, count, isBound }];
  /** What figures of spans give: those of a part are at least in the total. */
  const spread = (node: AreaNode, isPart: boolean): DatedCount[] =>
    countedOf(node)
      .filter((one) => !isOfOneDay(one))
      .map((one) => ({
        period_start: one.period_start,
        period_end: one.period_end,
        isBound: isPart,
        count: {
          span: [countIn(one), isPart ? null : countIn(one)],
          rows: [one],
          conflicts: [],
          reason: isPart ? 'partial' : null,
        },
      }));
  return {
    total: (node) => {
      const [, ...below] = withBelow(node);
      const dated = [
        ...daysOf([node, ...below]).flatMap((day) => {
          const count = onDay(day).total(node);
          return datedOn(day, count, count.span?.[1] === null);
        }),
        ...spread(node, false),
        ...below.flatMap((part) => spread(part, true)),
      ];
      if (dated.length > 0) return lastCount(dated);
      const own = rowsOf(node);
      return noCount(own.length > 0 ? own : below.flatMap(rowsOf));
    },
    ofUnit: (node) => {
      const own = noCount(rowsOf(node));
      if (isNotApplicable(own)) return own;
      const mine = new Set(daysOf([node]));
      const dated = [
        ...daysOf([node, ...areasAbove(node)]).flatMap((day) =>
          datedOn(day, onDay(day).ofUnit(node), !mine.has(day)),
        ),
        ...spread(node, false),
      ];
      return dated.length > 0 ? lastCount(dated) : own;
    },
  };
};
