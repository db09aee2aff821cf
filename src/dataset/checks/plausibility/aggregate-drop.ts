import type { AggregateRow } from '../../../schema/aggregates.ts';
import { lastBefore } from '../../registry/sorted.ts';
import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';

/** A fall by more than a tenth of all units deserves a second look. */
const PART = 10;

const byDate = (a: AggregateRow, b: AggregateRow): number =>
  a.period_end < b.period_end ? -1 : a.period_end > b.period_end ? 1 : 0;

const series = (rows: readonly AggregateRow[]): AggregateRow[][] => {
  const found = new Map<string, AggregateRow[]>();
  for (const row of rows) {
    const key = `${row.indicator}\u001f${row.area_code}`;
    const list = found.get(key);
    if (list) list.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].map((list) => list.sort(byDate));
};

/** The last row that ends before another begins; rows of one day by several sources are no series. */
const rowBefore = (list: readonly AggregateRow[], row: AggregateRow): AggregateRow | undefined =>
  lastBefore(list, row.period_start, ({ period_end }) => period_end);

/** Far fewer units meet it than at the date before. */
export const aggregateDrop: PlausibilityCheck = {
  id: 'aggregate-drop',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current }) =>
    series(current.aggregates).flatMap((list) =>
      list.flatMap((row) => {
        const before = rowBefore(list, row);
        if (before === undefined || typeof row.total !== 'number') return [];
        if (PART * (before.met - row.met) <= row.total) return [];
        const facts = { before: before.met, beforeDate: before.period_end, other: rowText(before) };
        return [{ ...cellPlace('aggregates', row, 'met'), facts }];
      }),
    ),
};
