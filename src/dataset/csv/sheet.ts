import type { TableSchema } from '../../schema/table.ts';
import { isBlankRow } from './parse-csv.ts';
import type { SourceFile } from './source-file.ts';

/** The rows of one file under its header. */
export interface Sheet {
  readonly file: string;
  readonly schema: TableSchema;
  /** Names as in the file; empty ones at the end left out. */
  readonly header: readonly string[];
  /** Rows below the header, blank ones included. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based line of a row below the header. */
  readonly lineOf: (row: number) => number;
  readonly headerLine: number;
}

const withoutEmptyEnd = (cells: readonly string[]): readonly string[] => {
  const last = cells.findLastIndex((cell) => cell !== '');
  return last + 1 === cells.length ? cells : cells.slice(0, last + 1);
};

/** Takes the first row that is not blank as the header. The file must hold one. */
export const sheetOf = ({ file, schema, csv }: SourceFile): Sheet => {
  const start = csv.rows.findIndex((row) => !isBlankRow(row));
  return {
    file,
    schema,
    header: withoutEmptyEnd(csv.rows[start] ?? []),
    rows: csv.rows.slice(start + 1),
    lineOf: (row) => csv.lineOf(row + start + 1),
    headerLine: csv.lineOf(start),
  };
};
