import { addDays, statisticalYear } from '../../../schema/dates.ts';
import { known } from '../../../schema/table.ts';
import type { Observations } from '../observations.ts';
import type { AreaTree } from './area-tree.ts';
import { periodOf, touches } from './claims.ts';
import { type Period, reachOf } from './flow-bounds.ts';
import { type NodeCounts, nodeCounts } from './node-count.ts';

/** The periods of which any figure of a tree speaks, found once for all years. */
const periods = new WeakMap<AreaTree, readonly Period[]>();

const periodsOf = (tree: AreaTree): readonly Period[] => {
  const known = periods.get(tree);
  if (known) return known;
  const found = new Map<string, Period>();
  for (const { rows } of tree.values()) {
    for (const row of rows) {
      const key = `${row.period_start}/${row.period_end}`;
      if (!found.has(key)) found.set(key, periodOf(row));
    }
  }
  periods.set(tree, [...found.values()]);
  return [...found.values()];
};

/**
 * R9: counts of a flow in a statistical year, from all figures whatever their periods that are about it
 * or about a time that one of these is about.
 */
export const countsOfYear = (
  tree: AreaTree,
  indicator: string,
  year: number,
  observations: Observations,
): NodeCounts => {
  const row = observations.indicator(indicator);
  const { start, end } = statisticalYear(year, known(row.year_start) ?? '01-01');
  const period = { from: start, until: addDays(end, 1) };
  const reach = reachOf(periodsOf(tree), period);
  return nodeCounts(({ rows }) => rows.filter((one) => touches(one, reach)), period, row);
};
