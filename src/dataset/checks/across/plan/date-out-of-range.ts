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

/** Rows whose day in a column is odd; typed gaps and empty cells are not. */
export const rowsWithDay = (
  rows: readonly object[],
  column: string,
  isOdd: (day: string) => boolean,
): DatedRow[] =>
  (rows as readonly DatedRow[]).filter((row) => {
    const day = row[column];
    return typeof day === 'string' && day !== '' && isOdd(day);
  });

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
