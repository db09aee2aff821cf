import { isBlankRow, type ParsedCsv, parseCsv } from '../../csv/parse-csv.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The line by which Excel is told what parts the cells: `sep=;`. */
const TOLD = /^sep=(.)\n/i;

const lastFilled = (row: readonly string[]): number =>
  row.findLastIndex((cell) => cell.trim() !== '') + 1;

/** How many rows have the width that most of those with several cells have, and that width. */
const evenness = ({ rows }: ParsedCsv): readonly [rows: number, width: number] => {
  const widths = new Map<number, number>();
  for (const row of rows) {
    if (isBlankRow(row) || row.length < 2 || lastFilled(row) === 0) continue;
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const [best] = [...widths].sort(([a, rowsA], [b, rowsB]) => rowsB - rowsA || b - a);
  return best === undefined ? [0, 0] : [best[1], best[0]];
};

/**
 * Cuts a text into cells by the sign that parts most rows evenly: comma, semicolon, tab or bar. Titles and
 * notes around the table may hold any of them. One column is cut by nothing.
 * @param text with `\n` line ends and without byte order mark
 */
export const parseDelimited = (text: string): ParsedCsv => {
  const told = TOLD.exec(text)?.[1];
  if (told !== undefined) {
    const rest = parseCsv(text.slice('sep=;\n'.length), told);
    return { ...rest, lineOf: (row) => rest.lineOf(row) + 1 };
  }
  const tried = DELIMITERS.map((delimiter) => {
    const csv = parseCsv(text, delimiter);
    const [rows, width] = csv.quoteFault === null ? evenness(csv) : [0, 0];
    return { csv, rows, width };
  });
  const [best] = tried.sort((a, b) => b.rows - a.rows || b.width - a.width);
  return best?.csv ?? parseCsv(text);
};
