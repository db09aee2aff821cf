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
const sharingCells = (): ((cell: string, column: number) => string) => {
  const columns: Map<string, string>[] = [];
  return (cell, column) => {
    const known = columns[column] ?? new Map<string, string>();
    columns[column] = known;
    const same = known.get(cell);
    if (same === undefined) known.set(cell, cell);
    return same ?? cell;
  };
};

/**
 * Rows of a text without quotation marks, in which every line is a row and every delimiter parts two cells.
 * In a large table most cells are those of the row above: each row starts as a copy of it, and only what
 * differs is cut out.
 */
const rowsOfLines = (text: string, delimiter: string): string[][] => {
  const share = sharingCells();
  const rows: string[][] = [];
  let above: readonly string[] = [];
  const parting = delimiter.charCodeAt(0);
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const row = above.slice();
    let column = 0;
    for (; at <= end; column += 1) {
      const before = above[column];
      let stop = at + (before?.length ?? 0);
      const endsHere = stop === end || text.charCodeAt(stop) === parting;
      if (before === undefined || !endsHere || !text.startsWith(before, at)) {
        stop = at;
        while (stop < end && text.charCodeAt(stop) !== parting) stop += 1;
        row[column] = share(text.slice(at, stop), column);
      }
      at = stop + 1;
    }
    if (row.length > column) row.length = column;
    rows.push(row);
    above = row;
  }
  return rows;
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
      rows.push(data.map(share));
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
