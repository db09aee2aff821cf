import { TABLES, type TableName } from '../../../../schema/index.ts';
import type { Place } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** The years that a column of years takes, too: no plan and no register is of another century. */
const FIRST = '1900-01-01';
const LAST = '2099-12-31';

/** Whether a day is of another century than any plan. */
export const isOutOfRange = (day: string): boolean => day < FIRST || day > LAST;

/** Columns of days by table. */
export const DATE_COLUMNS: readonly { readonly table: TableName; readonly column: string }[] = (
  Object.keys(TABLES) as TableName[]
).flatMap((table) =>
  Object.entries(TABLES[table].columns)
    .filter(([, { format }]) => format.kind === 'date')
    .map(([column]) => ({ table, column })),
);

type DatedRow = Readonly<Record<string, unknown>> & { readonly at: Place };

const isDay = (cell: unknown): cell is string => typeof cell === 'string' && cell !== '';

/** The different days of a column by table, found once: several checks look at them, and most rows share a few. */
const known = new WeakMap<readonly object[], Map<string, ReadonlySet<unknown>>>();

const daysIn = (rows: readonly DatedRow[], column: string): ReadonlySet<unknown> => {
  const columns = known.get(rows) ?? new Map<string, ReadonlySet<unknown>>();
  known.set(rows, columns);
  const days = columns.get(column) ?? new Set(rows.map((row) => row[column]));
  columns.set(column, days);
  return days;
};

/** Rows whose day in a column is odd; typed gaps and empty cells are not. */
export const rowsWithDay = (
  rows: readonly object[],
  column: string,
  isOdd: (day: string) => boolean,
): DatedRow[] => {
  const dated = rows as readonly DatedRow[];
  const odd = new Set([...daysIn(dated, column)].filter((day) => isDay(day) && isOdd(day)));
  return odd.size === 0 ? [] : dated.filter((row) => odd.has(row[column]));
};

/** A day that cannot be meant: the year 1 of a file without dates, 9999 for "no end". */
export const dateOutOfRange: AcrossCheck = {
  id: 'date-out-of-range',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    DATE_COLUMNS.flatMap(({ table, column }) =>
      rowsWithDay(current[table], column, isOutOfRange).map((row) => ({
        ...cellPlace(table, row, column),
        facts: { first: FIRST, last: LAST },
      })),
    ),
};
