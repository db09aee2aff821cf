import type { Version } from '../../../dataset/registry/registry.ts';
import { isMissing } from '../../../schema/table.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Observations } from '../observations.ts';
import { isCounted, isNotApplicable, most, type StatedCount, spanOf } from './stated-count.ts';
import { countOfYear } from './year-count.ts';

/** An area's own figure of a year, and the least that its units of one level are known to have. */
interface AreaYear {
  readonly most: number;
  readonly ownRows: readonly ValueRow[];
  readonly least: number;
  readonly leastRows: readonly ValueRow[];
}

/** Areas are asked for once for each of their units. */
const asked = new WeakMap<Observations, Map<string, AreaYear | null>>();

const areaYear = (
  indicator: string,
  area: Version,
  unit: Version,
  when: { readonly year: number; readonly date: string },
  observations: Observations,
): AreaYear | null => {
  const known = asked.get(observations) ?? new Map<string, AreaYear | null>();
  asked.set(observations, known);
  const key = [indicator, area.ref, unit.level, when.year, when.date].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const own = countOfYear(indicator, area, when.year, observations);
  const found = own.span === null || own.span[1] === null ? null : partsOf(own, own.span[1]);
  known.set(key, found);
  return found;

  function partsOf(whole: StatedCount, greatest: number): AreaYear {
    const parts = observations.registry
      .below(area.row.code, when.date)
      .filter(({ level }) => level === unit.level)
      .map((part) => countOfYear(indicator, part, when.year, observations))
      .filter(({ span }) => span !== null && span[0] > 0);
    return {
      most: greatest,
      ownRows: whole.rows.filter(isCounted),
      least: parts.reduce((sum, { span }) => sum + (span?.[0] ?? 0), 0),
      leastRows: parts.flatMap(({ rows }) => rows),
    };
  }
};

const areasAbove = (unit: Version, date: string, observations: Observations): Version[] => {
  const areas: Version[] = [];
  for (let version: Version | undefined = unit; version !== undefined; ) {
    const parent: string | null = isMissing(version.row.parent_code)
      ? null
      : version.row.parent_code;
    version = parent === null ? undefined : observations.registry.on(parent, date);
    if (version === undefined || areas.includes(version)) break;
    areas.push(version);
  }
  return areas;
};

/**
 * R8: a unit of which no upper bound is known has at most what an area above it has by its own
 * figure, less what the other units of the area have at least. Never at least: some cases may belong
 * to no unit. An area whose units together have more than its own figure says nothing of this one.
 */
export const boundedByAreas = (
  count: StatedCount,
  indicator: string,
  unit: Version,
  when: { readonly year: number; readonly date: string },
  observations: Observations,
): StatedCount => {
  if ((count.span !== null && count.span[1] !== null) || isNotApplicable(count)) return count;
  const least = count.span?.[0] ?? 0;
  let found = count;
  for (const area of areasAbove(unit, when.date, observations)) {
    const above = areaYear(indicator, area, unit, when, observations);
    if (above === null) continue;
    const bound = above.most - (above.least - least);
    if (bound < least || (found.span !== null && most(found.span) <= bound)) continue;
    const span = spanOf(least, bound);
    const rows = [...new Set([...count.rows, ...above.ownRows, ...above.leastRows])];
    found = { ...count, span, narrowest: span, rows, reason: count.reason ?? 'partial' };
  }
  return found;
};
