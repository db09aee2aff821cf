import type { Version } from '../../../dataset/registry/registry.ts';
import { present } from '../../../schema/present.ts';
import type { Level } from '../../../schema/unit-type.ts';
import type { Observations } from '../observations.ts';
import type { Window } from '../window.ts';
import { type AreaTree, areaTree, type Parts } from './area-tree.ts';
import type { NodeCounts } from './node-count.ts';
import type { StatedCount } from './stated-count.ts';
import { stockCounts } from './stock-count.ts';
import { countsOfYear } from './year-count.ts';

/** The window of a whole earlier year. */
export const wholeYear = (year: number): Window => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

/** The counts of a tree in a window: of a flow in its statistical year (R9), of a stock the last (R10). */
const countsIn = (
  tree: AreaTree,
  window: Window,
  { indicator, observations }: Pick<Parts, 'indicator' | 'observations'>,
): NodeCounts =>
  observations.indicator(indicator).timing === 'flow'
    ? countsOfYear(tree, indicator, window.year, observations)
    : stockCounts(indicator, window, observations);

/** The units of a level on a day with all areas above them, and their counts in windows. */
interface Forest {
  readonly tree: AreaTree;
  readonly counts: Map<string, NodeCounts>;
}

const forests = new WeakMap<Observations, Map<string, Forest>>();

/** All units of a level bound each other, so that their counts are found together, once. */
const forestOf = (
  indicator: string,
  level: Level,
  date: string,
  observations: Observations,
): Forest => {
  const known = forests.get(observations) ?? new Map<string, Forest>();
  forests.set(observations, known);
  const key = `${indicator} ${level} ${date}`;
  const before = known.get(key);
  if (before) return before;
  const units = observations.registry.versions.filter(
    (version) =>
      version.level === level && observations.registry.on(version.row.code, date) === version,
  );
  const found: Forest = {
    tree: areaTree({ indicator, units, date, observations }, null),
    counts: new Map(),
  };
  known.set(key, found);
  return found;
};

/** A unit's count in a window, bounded by the areas that it is in on a date (R8). */
export const countOf = (
  indicator: string,
  unit: Version,
  { window, date }: { readonly window: Window; readonly date: string },
  observations: Observations,
): StatedCount => {
  const { tree, counts } = forestOf(indicator, unit.level, date, observations);
  const key = `${window.start}/${window.end}`;
  const found = counts.get(key) ?? countsIn(tree, window, { indicator, observations });
  counts.set(key, found);
  return found.ofUnit(present(tree.get(unit.row.code)));
};

/** R8: the total of an area over the units in scope on a date, in any window. */
export const totalCount = (area: Version, parts: Parts): ((window: Window) => StatedCount) => {
  const units = parts.units.filter((unit) => unit !== area);
  const tree = areaTree({ ...parts, units }, area);
  const node = present(tree.get(area.row.code));
  return (window) => countsIn(tree, window, parts).total(node);
};
