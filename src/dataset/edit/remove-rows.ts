import { isBlankRow } from '../csv/parse-csv.ts';
import { fileBytes, fileText } from './file-text.ts';
import { rowSpans } from './row-spans.ts';

/**
 * The bytes of a table file without some of its rows; everything else stays as it is, byte for byte.
 * @param bytes the file, which has passed the checks
 * @param lines 1-based lines on which the rows start; lines on which none starts are passed over
 * @returns null where no row is left below the header: such a file is to be deleted
 */
export const removeRows = (bytes: Uint8Array, lines: ReadonlySet<number>): Uint8Array | null => {
  const text = fileText(bytes);
  let at = 0;
  let kept = '';
  let left = 0;
  for (const { line, cells, end, lineEnd } of rowSpans(text)) {
    const next = end + lineEnd.length;
    if (!lines.has(line)) {
      kept += text.slice(at, next);
      if (!isBlankRow(cells.map((cell) => text.slice(cell.start, cell.end)))) left += 1;
    }
    at = next;
  }
  // The header is one of the rows.
  return left <= 1 ? null : fileBytes(kept);
};
