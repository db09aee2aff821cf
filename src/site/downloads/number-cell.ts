import type { CellFormat, Column } from '../../schema/table.ts';

/** Formats whose values are numbers; a code such as a unit's keeps its zeros and is text. */
const NUMERIC: ReadonlySet<CellFormat['kind']> = new Set([
  'year',
  'count',
  'degrees',
  'observed-value',
]);

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The number that a cell of a CSV file stands for; null for a text, and for a code in place of a number. */
export const numberIn = (column: Column | undefined, cell: string): number | null =>
  column !== undefined && NUMERIC.has(column.format.kind) && NUMBER.test(cell)
    ? Number(cell)
    : null;
