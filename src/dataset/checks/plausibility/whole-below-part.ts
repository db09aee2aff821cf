import type { AggregateRow } from '../../../schema/aggregates.ts';
import { known } from '../../../schema/table.ts';
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

const figuresOf = ({ current, registry }: DatasetContext): Figure[] => [
  ...current.values.flatMap((row): Figure[] => {
    if (row.value.kind !== 'count') return [];
    const unit = registry.on(row.unit_code, row.period_start);
    if (unit === undefined) return [];
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

/** The greatest part of each area that has a figure of its own on an occasion. */
const greatestParts = (
  figures: readonly Figure[],
  registry: Registry,
): ReadonlyMap<Version, Figure> => {
  const wholes = new Set(figures.map(({ unit }) => unit));
  const found = new Map<Version, Figure>();
  for (const figure of figures) {
    for (const area of above(figure.unit, figure.row.period_start, registry)) {
      if (wholes.has(area) && figure.count > (found.get(area)?.count ?? 0)) found.set(area, figure);
    }
  }
  return found;
};

/** Areas with too small a figure on one occasion. */
const findOn = (figures: readonly Figure[], registry: Registry): Finding[] => {
  if (figures.length < 2) return [];
  const greatest = greatestParts(figures, registry);
  return figures.flatMap(({ table, column, row, unit, count, atLeast }) => {
    const part = greatest.get(unit);
    if (part === undefined || atLeast || count >= part.count) return [];
    const facts = {
      part: `${part.unit.row.code} ${part.unit.row.name}`,
      more: part.count,
      other: rowText(part.row),
    };
    return [{ ...cellPlace(table, row, column), facts }];
  });
};

/**
 * The figure of an area is smaller than that of one of its units, of the same indicator and period, at a
 * day or over a time. A figure that may be more is let be. Whether the units together agree with it is
 * told on the pages (R8).
 */
export const wholeBelowPart: PlausibilityCheck = {
  id: 'whole-below-part',
  stage: 'plausibility',
  level: 'warning',
  run: (context) =>
    [...Map.groupBy(figuresOf(context), occasionOf).values()].flatMap((figures) =>
      findOn(figures, context.registry),
    ),
};
