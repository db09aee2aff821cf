import { unzipSync } from 'fflate';
import writeWorkbook, { type Cell, type SheetData } from 'write-excel-file/node';
import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { CellFormat, Column } from '../../schema/table.ts';
import { NOTICE_COLUMN } from '../../text/names/notices.ts';
import { citation } from '../../text/site/citation.ts';
import { DATA_FILES } from '../../text/site/data-file-words.ts';
import { wholeDictionary } from '../../text/site/dictionary.ts';
import {
  DICTIONARY_SHEET,
  README_SHEET,
  SHEET_COLUMNS,
  workbookLines,
} from '../../text/site/workbook-words.ts';
import { markedTable, plainTable } from '../../text/tables/marked-table.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { workbookAddress } from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import type { SiteFile } from '../model/site-file.ts';
import { numberIn } from './number-cell.ts';
import type { FileTable } from './source-tables.ts';
import { zip } from './zip.ts';

/*
 * write-excel-file 4 (MIT, of one dependency that is here already) writes what is needed and nothing of the machine
 * but the times of the entries of the zip. Looked at in November 2026 besides: exceljs 4, last published in 2023, and
 * xlsx, whose versions on npm stopped at 0.18.
 */

/** Kinds of cells that a spreadsheet must not take for numbers or days, also when one is typed again. */
const CODES: ReadonlySet<CellFormat['kind']> = new Set([
  'id',
  'unit-code',
  'date',
  'month-day',
  'hex',
]);

/** The number format of texts. */
const AS_TEXT = '@';

const head = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

const textCell = (value: string): Cell => (value === '' ? null : { value, type: String });

const cellOf = (column: Column | undefined, text: string): Cell => {
  const number = numberIn(column, text);
  if (number !== null) return { value: number, type: Number };
  const cell = textCell(text);
  return cell !== null && column !== undefined && CODES.has(column.format.kind)
    ? { value: text, type: String, format: AS_TEXT }
    : cell;
};

/** Widths in letters: as wide as what stands in a column, within what can be read side by side. */
const [NARROWEST, WIDEST] = [8, 48];

const widths = (rows: readonly (readonly string[])[]): { width: number }[] =>
  (rows[0] ?? []).map((_, column) => ({
    width: Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length + 2), NARROWEST),
    ),
  }));

/** A sheet whose first row is its head and stays in sight. */
const tableSheet = (
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  columnOf: (name: string) => Column | undefined = () => undefined,
) => {
  const columns = header.map(columnOf);
  const data: SheetData = [
    header.map(head),
    ...rows.map((row) => row.map((cell, place) => cellOf(columns[place], cell))),
  ];
  return { sheet, data, columns: widths([header, ...rows]), stickyRowsCount: 1 };
};

/** Figures that are made up carry their notice on every row of every sheet. */
const sheetOf = ({ name, schema, header, cells }: FileTable, evaluation: Evaluation) => {
  const isMarked = schema.group !== 'observations' || header.includes(NOTICE_COLUMN);
  const table = isMarked
    ? { header, rows: cells }
    : markedTable({ header, rows: cells }, evaluation);
  return tableSheet(name, table.header, table.rows, (column) => schema.columns[column]);
};

const readmeSheet = (lines: readonly string[], tables: readonly FileTable[]) => {
  const data: SheetData = [
    ...lines.map((line, place): Cell[] => [
      { value: line, type: String, wrap: true, ...(place === 0 ? { fontWeight: 'bold' } : {}) },
    ]),
    [],
    SHEET_COLUMNS.map(head),
    ...tables.map(({ name, schema, rows }): Cell[] => [
      textCell(schema.label),
      textCell(name),
      { value: rows, type: Number },
    ]),
  ];
  return { sheet: README_SHEET, data, columns: [{ width: 90 }, { width: 18 }, { width: 10 }] };
};

/** What a workbook is made of. */
export interface WorkbookParts {
  readonly evaluation: Evaluation;
  /** In the order of their sheets. */
  readonly tables: readonly FileTable[];
  readonly settings: SiteSettings;
}

/**
 * Every table of a set as a sheet of one workbook, for offices whose spreadsheet opens a comma file as one column:
 * first how to read it, last the dictionary. Codes and days are texts, numbers are numbers, nothing is a formula.
 * The same data gives the same bytes.
 */
export const workbook = async ({
  evaluation,
  tables,
  settings,
}: WorkbookParts): Promise<SiteFile> => {
  const { plan, set, asOf } = evaluation;
  const cite = citation(evaluation, DATA_FILES.page, {
    address: publicAddress(settings, dataAddress(set)),
    publisher: settings.publisher,
  });
  const dictionary = plainTable(wholeDictionary());
  const made = await writeWorkbook([
    readmeSheet(workbookLines(evaluation, cite), tables),
    ...tables.map((table) => sheetOf(table, evaluation)),
    tableSheet(DICTIONARY_SHEET, dictionary.header, dictionary.rows),
  ]).toBuffer();
  // Packed again, as its entries carry the time of the machine.
  const entries = Object.entries(unzipSync(made)).map(([path, bytes]) => ({ path, bytes }));
  return { address: workbookAddress(plan.id, set), bytes: zip(entries, asOf) };
};
