import Papa from 'papaparse';
import { findQuoteFault, type QuoteFault } from './quote-fault.ts';

/** A file cut into cells. */
export interface ParsedCsv {
  /** Rows as they stand, the header first; empty rows at the end left out. */
  readonly rows: readonly (readonly string[])[];
  /** 1-based line on which a row starts. */
  readonly lineOf: (row: number) => number;
  /** The first quotation mark that does not fit; the rows mean nothing then. */
  readonly quoteFault: QuoteFault | null;
}

/** Whether every cell of a row is empty, as in the rows a spreadsheet leaves at the end. */
export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell === '');

const NEWLINE = 10;

const countNewlines = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) === NEWLINE) count += 1;
  return count;
};

/** Lines on which rows start, where quoted cells may hold line breaks. */
const startLines = (rows: readonly (readonly string[])[]): Uint32Array => {
  const lines = new Uint32Array(rows.length);
  let line = 1;
  rows.forEach((row, index) => {
    lines[index] = line;
    line += 1;
    for (const cell of row) if (cell.includes('\n')) line += countNewlines(cell);
  });
  return lines;
};

/** Makes equal cells of a column one string: in a large table most cells repeat. */
const sharingCells = (): ((row: string[]) => string[]) => {
  const columns: Map<string, string>[] = [];
  return (row) => {
    for (let i = 0; i < row.length; i += 1) {
      const cell = row[i] as string;
      const known = columns[i] ?? new Map<string, string>();
      columns[i] = known;
      const same = known.get(cell);
      if (same === undefined) known.set(cell, cell);
      else row[i] = same;
    }
    return row;
  };
};

/** Rows of a text without quotation marks, in which every line is a row and every delimiter parts two cells. */
const rowsOfLines = (text: string, delimiter: string): string[][] => {
  const share = sharingCells();
  return text.split('\n').map((line) => share(line.split(delimiter)));
};

const rowsOfQuoted = (
  text: string,
  delimiter: string,
): { rows: string[][]; misquoted: boolean } => {
  const rows: string[][] = [];
  const share = sharingCells();
  let misquoted = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      misquoted ||= errors.some(({ type }) => type === 'Quotes');
      rows.push(share(data));
    },
  });
  return { rows, misquoted };
};

/**
 * Cuts text (line ends already `\n`) into rows and cells, as RFC 4180 has it. Nothing is guessed or
 * converted: a cell stays the text it is.
 * @param delimiter what parts the cells: the comma in every file of the data folder
 */
export const parseCsv = (text: string, delimiter = ','): ParsedCsv => {
  const isQuoted = text.includes('"');
  const { rows, misquoted } = isQuoted
    ? rowsOfQuoted(text, delimiter)
    : { rows: rowsOfLines(text, delimiter), misquoted: false };
  const lines = isQuoted ? startLines(rows) : null;
  while (rows.length > 0 && isBlankRow(rows[rows.length - 1] as string[])) rows.pop();
  return {
    rows,
    lineOf: (row) => lines?.[row] ?? row + 1,
    quoteFault: misquoted ? findQuoteFault(text, delimiter) : null,
  };
};
