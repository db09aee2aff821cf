import { later } from '../../../schema/dates.ts';
import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { ValueRow } from '../../../schema/values.ts';
import { distinctConflicts } from '../../record/distinct-conflicts.ts';
import type { Conflict, Span } from '../../record/evaluation.ts';
import { type AreaNode, areasAbove } from './area-tree.ts';
import { type CountClaim, claimsOf, conflictsWithOthers, touches } from './claims.ts';
import {
  aboutPeriod,
  boundsOf,
  type FlowFigure,
  isWithin,
  type Largest,
  largestSets,
  type Period,
} from './flow-bounds.ts';
import { addSpans, hull, isExact, most, spanOf } from './stated-count.ts';

/** Claims about a unit or an area that can be true together. */
type Reading = readonly CountClaim[];

/** What is known of a unit or an area by its own figures and by those of its parts. */
export interface Account {
  /** All ways to read the figures; contradictions among them leave several. */
  readonly readings: readonly Reading[];
  /** The periods that figures of it or of its parts are about. */
  readonly periods: readonly Period[];
  /** Where its own figures and those of its parts cannot all be true. */
  readonly conflicts: readonly Conflict[];
  readonly spanIn: (period: Period) => Span;
}

/** The accounts of one tree, from figures that are about one time. */
export interface Accounts {
  readonly of: (node: AreaNode) => Account;
  /** What is known of a unit by its own figures and by what the areas above it leave for it. */
  readonly within: (node: AreaNode, period: Period) => Largest<CountClaim>;
}

/** More ways to read the parts than this, and only the least and the most of each are tried. */
const MOST_READINGS = 12;

const keyOf = ({ from, until }: Period): string => `${from}/${until}`;

const distinctPeriods = (periods: readonly Period[]): Period[] => [
  ...new Map(periods.map((period) => [keyOf(period), period])).values(),
];

const periodsOf = (claims: readonly CountClaim[]): Period[] =>
  claims.flatMap(({ figures }) => figures);

const once = <K, V>(find: (key: K) => V): ((key: K) => V) => {
  const found = new Map<K, V>();
  return (key) => {
    const before = found.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    found.set(key, value);
    return value;
  };
};

const accountOf = (
  readings: readonly Reading[],
  periods: readonly Period[],
  conflicts: readonly Conflict[],
): Account => {
  const spans = new Map<string, Span>();
  const spanIn = (period: Period): Span => {
    const known = spans.get(keyOf(period));
    if (known) return known;
    const span = hull(readings.map((reading) => boundsOf(reading, period)));
    spans.set(keyOf(period), span);
    return span;
  };
  return { readings, periods, conflicts, spanIn };
};

/** One way to read parts together: what they have in a period. */
type SumIn = (period: Period) => Span;

/** R4: all ways to read several parts together. */
const sumsOf = (parts: readonly Account[]): SumIn[] => {
  const settled = parts.filter(({ readings }) => readings.length === 1);
  const open = parts.filter(({ readings }) => readings.length > 1);
  const settledIn = once((key: string): Span => {
    const [from = '', until = ''] = key.split('/');
    return addSpans(settled.map(({ spanIn }) => spanIn({ from, until })));
  });
  const sumWith =
    (spansOfOpen: (period: Period) => readonly Span[]): SumIn =>
    (period) =>
      addSpans([settledIn(keyOf(period)), ...spansOfOpen(period)]);
  const ways = open.reduce((count, { readings }) => count * readings.length, 1);
  if (ways <= MOST_READINGS) {
    const chosen = open.reduce<(readonly Reading[])[]>(
      (some, { readings }) => some.flatMap((one) => readings.map((reading) => [...one, reading])),
      [[]],
    );
    return chosen.map((one) =>
      sumWith((period) => one.map((reading) => boundsOf(reading, period))),
    );
  }
  return [Math.min, Math.max].map((end) =>
    sumWith((period) =>
      open.map(({ readings }) => {
        const spans = readings.map((reading) => boundsOf(reading, period));
        return spanOf(end(...spans.map(([low]) => low)), end(...spans.map(most)));
      }),
    ),
  );
};

/** Figures put together that overlap in time: they stand or fall together. */
const together = (
  figures: readonly FlowFigure[],
  rowsIn: (period: Period) => readonly ValueRow[],
): CountClaim[] => {
  const groups: { from: string; until: string; figures: FlowFigure[] }[] = [];
  for (const figure of figures.toSorted((x, y) => (x.from < y.from ? -1 : 1))) {
    const last = groups.at(-1);
    if (last && figure.from < last.until) {
      last.figures.push(figure);
      last.until = later(last.until, figure.until);
    } else groups.push({ from: figure.from, until: figure.until, figures: [figure] });
  }
  return groups.map((group) => ({
    figures: group.figures,
    isOwn: false,
    rows: () => rowsIn(group),
  }));
};

const daysIn = ({ from, until }: Period): number => Date.parse(until) - Date.parse(from);

/** R8: what the parts of an area give for it, without what follows from what they give for less time. */
const sumFigures = (
  sumIn: SumIn,
  periods: readonly Period[],
  isAdditive: boolean,
): FlowFigure[] => {
  const figures: FlowFigure[] = [];
  for (const { from, until } of periods.toSorted((x, y) => daysIn(x) - daysIn(y))) {
    const sum = sumIn({ from, until });
    const span: Span = isAdditive ? sum : [sum[0], null];
    if (!isWithin(boundsOf([{ figures }], { from, until }), span))
      figures.push({ from, until, span });
  }
  return figures;
};

/**
 * R8: an area and its parts bound each other in every period of which a figure speaks. Own figure and
 * sum must be equal; where some cases may belong to no part (`additive = no`), the sum is a lower
 * bound. R4: what cannot all be true leaves several readings.
 */
export const accountsOf = (
  rowsOf: (node: AreaNode) => readonly ValueRow[],
  period: Period,
  { indicator, additive }: IndicatorRow,
): Accounts => {
  const isAdditive = additive === 'yes';
  const ownOf = once((node: AreaNode) => claimsOf(rowsOf(node)));

  const rowsIn = (node: AreaNode, time: Period): readonly ValueRow[] =>
    rowsOf(node).filter((row) => touches(row, time));

  /** Rows of all parts of an area that are about a time. */
  const rowsBelow = (area: AreaNode, time: Period): readonly ValueRow[] =>
    area.children.flatMap((child) => [...rowsIn(child, time), ...rowsBelow(child, time)]);

  const of = once((node: AreaNode): Account => {
    const own = ownOf(node);
    if (node.children.length === 0) {
      return accountOf(largestSets(own).sets, periodsOf(own), []);
    }
    const parts = node.children.map(of);
    const periods = distinctPeriods([
      ...periodsOf(own),
      ...parts.flatMap((part) => part.periods),
      period,
    ]);
    const rowsOfParts = (time: Period): readonly ValueRow[] => rowsBelow(node, time);
    const found = sumsOf(parts).map((sumIn) =>
      largestSets([...own, ...together(sumFigures(sumIn, periods, isAdditive), rowsOfParts)]),
    );
    const about = { indicator, unit: node.version.ref };
    const conflicts = found.flatMap((one) => conflictsWithOthers(one.conflicts, about));
    return accountOf(
      found.flatMap(({ sets }) => sets),
      periods,
      distinctConflicts(conflicts),
    );
  });

  /** An area by its own figures and those of the areas above it. */
  const apart = once((node: AreaNode): Account => {
    const claims = [...ownOf(node), ...outside(node)];
    return accountOf(largestSets(claims).sets, periodsOf(claims), []);
  });

  const partsOf = once((node: AreaNode) =>
    once((key: string): Span => {
      const [from = '', until = ''] = key.split('/');
      return addSpans(node.children.map((child) => of(child).spanIn({ from, until })));
    }),
  );

  /**
   * R8: a part has at most what an area above it has by its own figures, less what the other parts have
   * at least. At least so much only against a figure of its own: some cases may belong to no part.
   */
  const leftFor = (node: AreaNode, area: AreaNode, time: Period): Span => {
    const whole = apart(area).spanIn(time);
    const all = partsOf(area)(keyOf(time));
    const mine = of(node).spanIn(time);
    const greatest = most(whole) - (all[0] - mine[0]);
    const isEqual = isAdditive && isExact(mine) && all[1] !== null;
    const least = isEqual ? whole[0] - (most(all) - most(mine)) : 0;
    return spanOf(Math.max(0, least), greatest);
  };

  /** The periods in which an area bounds its parts; none where nothing is stated of it from above. */
  const timesOf = once((area: AreaNode): readonly Period[] =>
    apart(area).periods.length === 0
      ? []
      : distinctPeriods([...of(area).periods, ...apart(area).periods]),
  );

  const outside = once((node: AreaNode): readonly CountClaim[] => {
    const area = node.parent;
    if (area === null) return [];
    const figures = timesOf(area).flatMap((time): FlowFigure[] => {
      const { from, until } = time;
      const span = leftFor(node, area, time);
      // Where the other parts have more than the area, it is not known what is left.
      const isOpen = most(span) < 0 || isWithin(of(node).spanIn(time), span);
      return isOpen ? [] : [{ from, until, span }];
    });
    // Shown are the figures of the areas above, and those of what is beside this one.
    const beside = area.children.filter((child) => child !== node);
    return together(figures, (time) => [
      ...areasAbove(node).flatMap((above) => rowsIn(above, time)),
      ...beside.flatMap((child) => rowsIn(child, time)),
    ]);
  });

  return {
    of,
    within: (node, time) => largestSets(aboutPeriod([...ownOf(node), ...outside(node)], time)),
  };
};
