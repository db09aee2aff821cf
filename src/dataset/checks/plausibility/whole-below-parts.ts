import type { AggregateRow } from '../../../schema/aggregates.ts';
import { known } from '../../../schema/table.ts';
import type { Level } from '../../../schema/unit-type.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Registry, Version } from '../../registry/registry.ts';
import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';
import type { DatasetContext } from '../basis/dataset-context.ts';

/** A number of something in an area, in a period. */
interface Figure {
  readonly table: 'values' | 'aggregates';
  readonly column: 'value' | 'met';
  readonly row: ValueRow | AggregateRow;
  readonly unit: Version;
  readonly count: number;
  /** Whether it may be more. */
  readonly atLeast: boolean;
}

/** Figures of the parts of an area at one level: of each unit the least that a source says. */
type Parts = Map<Version, Figure>;

const figuresOf = ({ current, registry }: DatasetContext): Figure[] => [
  ...current.values.flatMap((row): Figure[] => {
    const unit = registry.on(row.unit_code, row.period_start);
    if (unit === undefined || row.value.kind !== 'count') return [];
    const { count } = row.value;
    return [{ table: 'values', column: 'value', row, unit, count, atLeast: false }];
  }),
  ...current.aggregates.flatMap((row): Figure[] => {
    const unit = registry.on(row.area_code, row.period_start);
    if (unit === undefined) return [];
    const atLeast = row.qualifier === 'at-least';
    return [{ table: 'aggregates', column: 'met', row, unit, count: row.met, atLeast }];
  }),
];

/** Units above a unit on the first day of a period, the nearest first. */
const above = ({ row }: Version, date: string, registry: Registry): Version[] => {
  const found: Version[] = [];
  for (let code = known(row.parent_code); code !== undefined; ) {
    const version = registry.on(code, date);
    if (version === undefined) break;
    found.push(version);
    code = known(version.row.parent_code);
  }
  return found;
};

/** What figures must have in common to be compared, but for the area. */
const occasionOf = ({ table, row }: Figure): string =>
  `${table} ${row.indicator} ${row.period_start} ${row.period_end}`;

/** Parts of each area that has a figure of its own on an occasion, by their level. */
const partsByArea = (
  figures: readonly Figure[],
  registry: Registry,
): Map<Version, Map<Level, Parts>> => {
  const found = new Map(figures.map(({ unit }) => [unit, new Map<Level, Parts>()]));
  for (const figure of figures) {
    const { level } = figure.unit;
    for (const area of above(figure.unit, figure.row.period_start, registry)) {
      const levels = found.get(area);
      if (levels === undefined) continue;
      const parts: Parts = levels.get(level) ?? new Map();
      levels.set(level, parts);
      const other = parts.get(figure.unit);
      if (other === undefined || figure.count < other.count) parts.set(figure.unit, figure);
    }
  }
  return found;
};

/** The parts of one level with their sum and the greatest of them. */
interface Total {
  readonly sum: number;
  readonly units: number;
  readonly greatest: Figure;
}

const totalOf = (parts: Parts): Total => {
  const all = [...parts.values()];
  const greatest = all.reduce((most, part) => (part.count > most.count ? part : most));
  return {
    sum: all.reduce((sum, { count }) => sum + count, 0),
    units: all.length,
    greatest,
  };
};

const belowIn = ({ table, column, row, count }: Figure, totals: readonly Total[]): Finding[] => {
  const one = totals.find(({ greatest }) => count < greatest.count);
  const all = totals.find(({ sum }) => count < sum);
  const found = one ?? all;
  if (found === undefined) return [];
  const { greatest, sum, units } = found;
  const facts = {
    part: one === undefined ? '' : `${greatest.unit.row.code} ${greatest.unit.row.name}`,
    more: one === undefined ? sum : greatest.count,
    units,
    other: rowText(greatest.row),
  };
  return [{ ...cellPlace(table, row, column), facts }];
};

/** Areas with too small a figure on one occasion. */
const findOn = (figures: readonly Figure[], registry: Registry): Finding[] => {
  if (figures.length < 2) return [];
  const totals = new Map(
    [...partsByArea(figures, registry)].map(([area, levels]) => [
      area,
      [...levels.values()].map(totalOf),
    ]),
  );
  return figures.flatMap((figure) =>
    figure.atLeast ? [] : belowIn(figure, totals.get(figure.unit) ?? []),
  );
};

/**
 * The figure of an area is smaller than that of one of its units, or than those of several together: of
 * the same indicator and period, at a day or over a time. A figure that may be more is let be.
 */
export const wholeBelowParts: PlausibilityCheck = {
  id: 'whole-below-parts',
  stage: 'plausibility',
  level: 'warning',
  run: (context) =>
    [...Map.groupBy(figuresOf(context), occasionOf).values()].flatMap((figures) =>
      findOn(figures, context.registry),
    ),
};
