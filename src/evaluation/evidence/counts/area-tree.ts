import type { Version } from '../../../dataset/registry/registry.ts';
import { addDays, earlier, later } from '../../../schema/dates.ts';
import { isMissing, type Missing } from '../../../schema/table.ts';
import type { Level } from '../../../schema/unit-type.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Observations } from '../observations.ts';

/** A unit, or an area with the areas and units that it is made of. */
export interface AreaNode {
  readonly version: Version;
  readonly parent: AreaNode | null;
  /** Empty for a unit. */
  readonly children: AreaNode[];
  /** All of the indicator's rows that count exactly this: of an area those of its present territory. */
  readonly rows: readonly ValueRow[];
}

/** The areas above a unit or an area, from the lowest. */
export const areasAbove = (node: AreaNode): readonly AreaNode[] =>
  node.parent === null ? [] : [node.parent, ...areasAbove(node.parent)];

/** A unit or an area with all that is below it. */
export const withBelow = (node: AreaNode): readonly AreaNode[] => [
  node,
  ...node.children.flatMap(withBelow),
];

/** Units of one level with the areas above them, on one day, by code. */
export type AreaTree = ReadonlyMap<string, AreaNode>;

/** Which units make up areas: those of one level on a day, or of these the ones in scope. */
export interface Parts {
  readonly indicator: string;
  readonly units: readonly Version[];
  readonly date: string;
  readonly observations: Observations;
}

const unitsBelow = (area: string, level: Level, date: string, { registry }: Observations) =>
  registry.below(area, date).filter((version) => version.level === level);

/** Whether what arrived at an area came from within it, and what left it went on within it, on a day. */
const staysWithin = (
  area: string,
  level: Level,
  day: string,
  observations: Observations,
): boolean => {
  const { registry } = observations;
  const eve = addDays(day, -1);
  const before = new Set(unitsBelow(area, level, eve, observations));
  const after = new Set(unitsBelow(area, level, day, observations));
  const allIn = (set: ReadonlySet<Version>, versions: readonly (Version | undefined)[]): boolean =>
    versions.length > 0 && versions.every((one) => one !== undefined && set.has(one));
  const came = [...after].filter((version) => !before.has(version));
  const left = [...before].filter((version) => !after.has(version));
  return (
    came.every(
      ({ row, arrivals }) =>
        row.valid_from === day &&
        allIn(
          before,
          arrivals.map(({ old_code }) => registry.on(old_code, eve)),
        ),
    ) &&
    left.every(
      ({ validTo, departures }) => validTo === eve && allIn(after, departures.map(registry.target)),
    )
  );
};

const asked = new WeakMap<Observations, Map<string, boolean>>();

/**
 * R0, R8: whether an area was of the same territory from one day to another: each unit that arrived in
 * it was made of its own units, and each that left it went on in them. Where the register does not say
 * what became of a unit the territory may be another one.
 */
const isSameTerritory = (
  area: string,
  level: Level,
  [from, to]: readonly [string, string],
  observations: Observations,
): boolean =>
  observations.registry.startDays
    .filter((day) => day > from && day <= to)
    .every((day) => {
      const answers = asked.get(observations) ?? new Map<string, boolean>();
      asked.set(observations, answers);
      const key = `${area} ${level} ${day}`;
      const answer = answers.get(key) ?? staysWithin(area, level, day, observations);
      answers.set(key, answer);
      return answer;
    });

/**
 * R8: an area's own figures answer only where all units below it of the level are in scope, and only
 * those of a time in which it had the territory that it has on the reference date.
 */
const ownRows = (
  area: Version,
  level: Level,
  inScope: number,
  { indicator, date, observations }: Parts,
): readonly ValueRow[] => {
  const rows = observations.ofUnit(indicator, area);
  if (rows.length === 0 || unitsBelow(area.row.code, level, date, observations).length > inScope) {
    return [];
  }
  return rows.filter(({ period_start, period_end }) =>
    isSameTerritory(
      area.row.code,
      level,
      [earlier(period_start, date), later(period_end, date)],
      observations,
    ),
  );
};

/** The areas above a unit up to a top, from the lowest. */
const pathAbove = (unit: Version, top: Version | null, { date, observations }: Parts) => {
  const areas: Version[] = [];
  for (let version = unit; version !== top; ) {
    const parent: string | Missing = version.row.parent_code;
    const area = isMissing(parent) ? undefined : observations.registry.on(parent, date);
    if (area === undefined || areas.includes(area)) break;
    areas.push(area);
    version = area;
  }
  return top === null || areas.at(-1) === top ? areas : [top];
};

/** Puts units together with the areas above them, as far as a top where there is one. */
export const areaTree = (parts: Parts, top: Version | null): AreaTree => {
  const { indicator, units, observations } = parts;
  const paths = units.map((unit) => pathAbove(unit, top, parts));
  const counts = new Map<Version, number>();
  for (const area of paths.flat()) counts.set(area, (counts.get(area) ?? 0) + 1);
  const nodes = new Map<string, AreaNode>();
  const add = (version: Version, parent: AreaNode | null, rows: readonly ValueRow[]): AreaNode => {
    const node: AreaNode = { version, parent, children: [], rows };
    nodes.set(version.row.code, node);
    parent?.children.push(node);
    return node;
  };
  const addArea = (area: Version, parent: AreaNode | null, level: Level): AreaNode => {
    const rows = ownRows(area, level, counts.get(area) ?? 0, parts);
    return add(area, parent, rows);
  };
  units.forEach((unit, at) => {
    const path = paths[at] ?? [];
    const parent = path.reduceRight<AreaNode | null>(
      (above, area) => nodes.get(area.row.code) ?? addArea(area, above, unit.level),
      null,
    );
    add(unit, parent, observations.ofUnit(indicator, unit));
  });
  if (top !== null && !nodes.has(top.row.code)) add(top, null, observations.ofUnit(indicator, top));
  return nodes;
};
