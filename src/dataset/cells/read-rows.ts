import type { Place } from '../../schema/table.ts';
import type { Sheet } from '../csv/sheet.ts';
import { columnReader, UNREADABLE } from './read-cell.ts';

/** A cell that could not be read. */
export interface UnreadCell {
  readonly sheet: Sheet;
  /** Index of the row below the header. */
  readonly row: number;
  /** Index of the column in the schema. */
  readonly column: number;
  readonly raw: string;
}

/** Rows read from one sheet; a row with an unreadable cell is left out and its cells reported. */
export interface ReadRows {
  readonly rows: readonly { readonly at: Place }[];
  readonly unread: readonly UnreadCell[];
}

/** Reads the cells of a sheet whose header is right. */
export const readRows = (sheet: Sheet): ReadRows => {
  const names = Object.keys(sheet.schema.columns);
  const readers = Object.values(sheet.schema.columns).map(columnReader);
  const places = names.map((name) => sheet.header.indexOf(name));
  const usual = places.every((place, column) => place === column);
  const header = usual ? {} : { header: sheet.header };
  const rows: { at: Place }[] = [];
  const unread: UnreadCell[] = [];
  sheet.rows.forEach((cells, index) => {
    const row: Record<string, unknown> = {};
    const before = unread.length;
    for (let column = 0; column < names.length; column += 1) {
      // A column added later may not be there; it then reads as an empty cell.
      const raw = cells[places[column] as number] ?? '';
      const cell = (readers[column] as (raw: string) => unknown)(raw);
      if (cell === UNREADABLE) unread.push({ sheet, row: index, column, raw });
      row[names[column] as string] = cell;
    }
    if (unread.length > before) return;
    row.at = { file: sheet.file, line: sheet.lineOf(index), ...header };
    rows.push(row as { at: Place });
  });
  return { rows, unread };
};
