import type { Column } from '../../schema/table.ts';

/** A cell as it stands in the file, with what its column asks for. */
export interface RawCell {
  readonly raw: string;
  readonly column: Column;
}

/** Letters that a cell may hold: no spreadsheet keeps more (Excel cuts off what is longer). */
export const LONGEST_CELL = 32_767;

/** Kinds of format in which a cell is prose; anything may stand there that reads as text. */
export const isProse = (column: Column): boolean => column.format.kind === 'text';

/** Kinds of format that hold a whole number (an observed value may). */
export const isNumber = (column: Column): boolean =>
  column.format.kind === 'count' || column.format.kind === 'observed-value';

/** Choices of a column and their Vietnamese labels; empty where the column has none. */
export const choicesOf = (column: Column): Readonly<Record<string, string>> =>
  column.format.kind === 'choice' || column.format.kind === 'choices' ? column.format.values : {};
