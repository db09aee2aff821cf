import { csvCell } from '../csv/csv-text.ts';
import { fileBytes, fileText } from './file-text.ts';
import { rowSpans } from './row-spans.ts';

/** What a cell is to hold. */
export interface CellText {
  /** For the error about a place that is not there. */
  readonly file: string;
  /** 1-based line on which its row starts. */
  readonly line: number;
  /** 1-based. */
  readonly columnNumber: number;
  readonly text: string;
}

/**
 * The bytes of a file with cells replaced, of two for one cell the earlier; everything else stays as it
 * is, byte for byte.
 * @throws RangeError for a place that is not there
 */
export const replaceCells = (bytes: Uint8Array, cells: readonly CellText[]): Uint8Array => {
  const text = fileText(bytes);
  const rows = new Map(rowSpans(text).map((row) => [row.line, row]));
  const places = cells.map(({ line, columnNumber, text: cell, file }) => {
    const span = rows.get(line)?.cells[columnNumber - 1];
    if (span === undefined) throw new RangeError(`${file}:${line} has no cell ${columnNumber}`);
    return { ...span, cell };
  });
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, cell } of places.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), csvCell(cell));
    at = end;
  }
  return fileBytes(parts.join('') + text.slice(at));
};
