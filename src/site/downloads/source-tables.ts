import { type DataFiles, layOut } from '../../dataset/csv/data-files.ts';
import { isBlankRow } from '../../dataset/csv/parse-csv.ts';
import { sheetOf } from '../../dataset/csv/sheet.ts';
import { openFile } from '../../dataset/csv/source-file.ts';
import type { LedgerRow } from '../../dataset/ledger/ledger.ts';
import { rowText } from '../../dataset/ledger/row-identity.ts';
import { byCode } from '../../schema/code-order.ts';
import { TABLES, type TableName, type Tables } from '../../schema/index.ts';
import type { Place, TableSchema } from '../../schema/table.ts';
import { csvBytes } from './csv-bytes.ts';

/** A table as it is downloaded. */
export interface FileTable {
  readonly name: string;
  /** What its columns are. */
  readonly schema: TableSchema;
  /** Names of the columns. */
  readonly header: readonly string[];
  /** The cells row by row, as they stand in the files. */
  readonly cells: readonly (readonly string[])[];
  /** The number of rows. */
  readonly rows: number;
  /** The table as a CSV file for readers. */
  readonly bytes: Uint8Array;
}

/** A table of the data folder, its parts put together. */
export interface SourceTable extends FileTable {
  readonly name: TableName;
}

/** A row as it stands in a file. */
interface StandingRow {
  readonly at: Pick<Place, 'file' | 'line'>;
  readonly cells: readonly string[];
}

const placeText = ({ file, line }: Pick<Place, 'file' | 'line'>): string => `${file}:${line}`;

/**
 * The rows that count, in an order that does not depend on where they stand: copies, withdrawn rows and those
 * that wait for a withdrawn one are left out. Tables of one file keep its order.
 */
const counted = (
  schema: TableSchema,
  standing: readonly StandingRow[],
  rows: readonly LedgerRow[],
): StandingRow[] => {
  const places = new Map(rows.map((row) => [placeText(row.at), row]));
  const known = standing.flatMap((one) => {
    const row = places.get(placeText(one.at));
    return row === undefined ? [] : [{ ...one, row }];
  });
  if (!schema.ledger) return known;
  const order = (one: (typeof known)[number]): string => rowText(schema, one.row);
  return known.sort(
    (a, b) => byCode(order(a), order(b)) || byCode(a.cells.join('\u001f'), b.cells.join('\u001f')),
  );
};

/**
 * The tables of a set, superseded rows included, in the order of the data dictionary; cells are as they stand
 * in the data folder. A table without a file is left out. The files must have passed the checks.
 * @param tables the rows of the set; without them every row of the files is given, in their order
 */
export const sourceTables = (
  files: DataFiles,
  set: string,
  tables: Tables | null = null,
): SourceTable[] => {
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
    const standing = sheets.flatMap((sheet): StandingRow[] => {
      const columns = header.map((column) => sheet.header.indexOf(column));
      return sheet.rows.flatMap((row, index) =>
        isBlankRow(row)
          ? []
          : [
              {
                at: { file: sheet.file, line: sheet.lineOf(index) },
                cells: columns.map((column) => row[column] ?? ''),
              },
            ],
      );
    });
    const rows = tables?.[name] as unknown as readonly LedgerRow[] | undefined;
    const cells = (rows ? counted(schema, standing, rows) : standing).map((row) => row.cells);
    return [{ name, schema, header, cells, rows: cells.length, bytes: csvBytes(header, cells) }];
  });
};
