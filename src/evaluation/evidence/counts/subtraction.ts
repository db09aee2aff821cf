import type { Version } from '../../../dataset/registry/registry.ts';
import { isMissing } from '../../../schema/table.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict, Span } from '../../record/evaluation.ts';
import type { Observations } from '../observations.ts';
import {
  hull,
  isCounted,
  isExact,
  isNotApplicable,
  most,
  type StatedCount,
  spanOf,
  sumOf,
} from './stated-count.ts';
import { conflictBetween, contradiction } from './total-count.ts';
import { countOfYear } from './year-count.ts';

interface When {
  readonly year: number;
  /** The day whose register says which units the area has. */
  readonly date: string;
}

/** An area's own figure of a year, and what its units of one level have by theirs. */
interface AreaYear {
  readonly own: StatedCount;
  /** The least and the most that the units have together. */
  readonly sum: Span;
  readonly partRows: readonly ValueRow[];
  /** The first of the units, which carries the contradiction for all. */
  readonly first: string | undefined;
  /** Where own figure and units cannot all be right. */
  readonly conflict: Conflict | null;
}

/** Areas are asked for once for each of their units. */
const asked = new WeakMap<Observations, Map<string, AreaYear | null>>();

const findAreaYear = (
  indicator: string,
  area: Version,
  unit: Version,
  { year, date }: When,
  observations: Observations,
): AreaYear | null => {
  const own = countOfYear(indicator, area, year, observations);
  if (own.span === null) return null;
  const units = observations.registry
    .below(area.row.code, date)
    .filter(({ level }) => level === unit.level);
  const parts = units.map((part) => countOfYear(indicator, part, year, observations));
  const sum = sumOf(parts);
  const isAdditive = observations.indicator(indicator).additive === 'yes';
  const apart = sum.span === null ? null : contradiction(own, sum, isAdditive);
  const stated = parts.filter(({ span }) => span !== null);
  const partRows = stated.flatMap(({ rows }) => rows);
  const ownRows = own.rows.filter(isCounted);
  return {
    own,
    sum: sum.span ?? [0, null],
    partRows: stated.filter(({ span }) => (span?.[0] ?? 0) > 0).flatMap(({ rows }) => rows),
    first: units[0]?.ref,
    conflict:
      apart &&
      conflictBetween(
        { indicator, area },
        { value: apart[0], rows: ownRows },
        { value: apart[1], rows: partRows },
      ),
  };
};

const areaYear = (
  indicator: string,
  area: Version,
  unit: Version,
  when: When,
  observations: Observations,
): AreaYear | null => {
  const known = asked.get(observations) ?? new Map<string, AreaYear | null>();
  asked.set(observations, known);
  const key = [indicator, area.ref, unit.level, when.year, when.date].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = findAreaYear(indicator, area, unit, when, observations);
  known.set(key, found);
  return found;
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

/** What is left of an area's own figure for one of its units. */
const leftFor = (count: StatedCount, { own, sum }: AreaYear, isAdditive: boolean): Span => {
  const mine: Span = count.span ?? [0, null];
  const greatest = most(own.span ?? [0, null]) - (sum[0] - mine[0]);
  const least =
    isAdditive && mine[1] !== null && sum[1] !== null
      ? (own.span?.[0] ?? 0) - (sum[1] - mine[1])
      : 0;
  return spanOf(Math.max(0, least), Math.max(0, greatest));
};

/**
 * R8: a unit of which no upper bound is known has at most what an area above it has by its own
 * figure, less what the other units of the area have at least. Never at least: some cases may belong
 * to no unit. R4: where own figure and units cannot all be right, a unit may also have what the own
 * figure leaves for it.
 */
export const boundedByAreas = (
  count: StatedCount,
  indicator: string,
  unit: Version,
  when: When,
  observations: Observations,
): StatedCount => {
  if (isNotApplicable(count)) return count;
  const isAdditive = observations.indicator(indicator).additive === 'yes';
  let found = count;
  for (const area of areasAbove(unit, when.date, observations)) {
    const above = areaYear(indicator, area, unit, when, observations);
    if (above === null) continue;
    const left = leftFor(count, above, isAdditive);
    const rows = [
      ...new Set([...found.rows, ...above.own.rows.filter(isCounted), ...above.partRows]),
    ];
    if (above.conflict !== null) {
      const conflicts =
        above.first === unit.ref ? [...found.conflicts, above.conflict] : found.conflicts;
      const span = found.span && hull([found.span, left]);
      const isOpen = span !== null && !isExact(span);
      found = isOpen
        ? { ...found, span, narrowest: span, rows, conflicts, reason: 'conflict' }
        : { ...found, conflicts };
    } else if (found.span?.[1] == null && left[1] !== null) {
      const span = spanOf(found.span?.[0] ?? 0, left[1]);
      found = { ...found, span, narrowest: span, rows, reason: found.reason ?? 'partial' };
    } else if (found.span !== null && found.reason === 'partial' && most(left) < most(found.span)) {
      const span = spanOf(found.span[0], most(left));
      found = { ...found, span, narrowest: span, rows };
    }
  }
  return found;
};
