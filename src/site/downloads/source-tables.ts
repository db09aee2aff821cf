import { type DataFiles, layOut } from '../../dataset/csv/data-files.ts';
import { isBlankRow } from '../../dataset/csv/parse-csv.ts';
import { sheetOf } from '../../dataset/csv/sheet.ts';
import { openFile } from '../../dataset/csv/source-file.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { TableSchema } from '../../schema/table.ts';
import { csvBytes } from './csv-bytes.ts';

/** A table of the data folder, its parts put together. */
export interface SourceTable {
  readonly name: TableName;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** The cells row by row, as they stand in the files. */
  readonly cells: readonly (readonly string[])[];
  /** The number of rows. */
  readonly rows: number;
  /** The table as a CSV file for readers. */
  readonly bytes: Uint8Array;
}

/**
 * The tables of a set as they stand in the data folder, superseded rows included, in the order of
 * the data dictionary. A table without a file is left out. The files must have passed the checks.
 */
export const sourceTables = (files: DataFiles, set: string): SourceTable[] => {
  const layout = layOut(files, set);
  return (Object.keys(TABLES) as TableName[]).flatMap((name) => {
    const parts = layout.files.filter(({ schema }) => schema.name === name);
    if (parts.length === 0) return [];
    const sheets = parts.map((part) => sheetOf(openFile(part)));
    const schema: TableSchema = TABLES[name];
    // A column added later stands in the file only where a part has it.
    const header = Object.keys(schema.columns).filter(
      (column) =>
        schema.columns[column]?.unwritten === null ||
        sheets.some((sheet) => sheet.header.includes(column)),
    );
    const cells = sheets.flatMap((sheet) => {
      const places = header.map((column) => sheet.header.indexOf(column));
      return sheet.rows
        .filter((row) => !isBlankRow(row))
        .map((row) => places.map((place) => row[place] ?? ''));
    });
    return [{ name, header, cells, rows: cells.length, bytes: csvBytes(header, cells) }];
  });
};
