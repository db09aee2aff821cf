import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/dataset/csv/decode.ts';
import { parseCsv } from '../../../src/dataset/csv/parse-csv.ts';
import { rowSpans } from '../../../src/dataset/edit/row-spans.ts';

const unquoted = (cell: string): string =>
  cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Rows with the line they start on, as the spans give them. */
const spanned = (text: string): [number, string[]][] =>
  rowSpans(text).map(({ line, cells }) => [
    line,
    cells.map(({ start, end }) => unquoted(text.slice(start, end)).replace(/\r\r\n|\r\n?/g, '\n')),
  ]);

test('finds every cell where the reader finds it, on the same line, whatever the line ends', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ế', '"', ',', '\n', '\r\n', '\r', '\r\r\n'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(text, (raw) => {
      const decoded = decodeUtf8(new TextEncoder().encode(`\uFEFF${raw}`));
      if (!decoded.ok) throw new Error('not UTF-8');
      const { rows, lineOf, quoteFault } = parseCsv(decoded.text);
      fc.pre(quoteFault === null);
      const read = rows.map((row, i) => [lineOf(i), [...row]]);
      expect(spanned(`\uFEFF${raw}`).slice(0, read.length)).toEqual(read);
    }),
    { numRuns: 3000 },
  );
});
