import type { ValueRow } from '../../../schema/values.ts';
import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';
import type { DatasetContext } from '../basis/dataset-context.ts';

/** Below this base a doubling is everyday chance. */
const SMALLEST_BASE = 20;

/** More than twice, or less than half. */
const FACTOR = 2;

const countOf = (row: ValueRow): number | null =>
  row.value.kind === 'count' ? row.value.count : null;

/** The same day a year earlier; 29 February has none. */
const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;

/** Counts by indicator and unit, then by the period; several sources keep the first. */
const seriesOf = ({ current }: DatasetContext): Map<string, Map<string, ValueRow>> => {
  const found = new Map<string, Map<string, ValueRow>>();
  for (const row of current.values) {
    if (row.value.kind !== 'count') continue;
    const key = `${row.indicator}\u001f${row.unit_code}`;
    const series = found.get(key) ?? new Map<string, ValueRow>();
    found.set(key, series);
    const period = `${row.period_start}/${row.period_end}`;
    if (!series.has(period)) series.set(period, row);
  }
  return found;
};

const isJump = (base: number, count: number): boolean =>
  base >= SMALLEST_BASE && (count > FACTOR * base || FACTOR * count < base);

/** A count that more than doubled, or more than halved, within a year. */
export const valueJump: PlausibilityCheck = {
  id: 'value-jump',
  stage: 'plausibility',
  level: 'warning',
  run: (context) =>
    [...seriesOf(context).values()].flatMap((series) =>
      [...series.values()].flatMap((row) => {
        const { period_start: start, period_end: end } = row;
        const base = series.get(`${yearBefore(start)}/${yearBefore(end)}`);
        const before = base === undefined ? null : countOf(base);
        const count = countOf(row);
        if (base === undefined || before === null || count === null) return [];
        if (!isJump(before, count) || !isSameUnit(context, base, row)) return [];
        const facts = { before, beforeEnd: base.period_end, other: rowText(base) };
        return [{ ...cellPlace('values', row, 'value'), facts }];
      }),
    ),
};

const isSameUnit = ({ registry }: DatasetContext, base: ValueRow, row: ValueRow): boolean =>
  registry.on(base.unit_code, base.period_start) === registry.on(row.unit_code, row.period_start);
