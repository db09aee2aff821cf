import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/dataset/csv/csv-text.ts';
import { parseCsv } from '../../../src/dataset/csv/parse-csv.ts';
import { findQuoteFault } from '../../../src/dataset/csv/quote-fault.ts';

describe('parseCsv', () => {
  test('keeps every cell as the text it is', () => {
    expect(parseCsv('a,b\n00123,1e3\nTRUE, x \n').rows).toEqual([
      ['a', 'b'],
      ['00123', '1e3'],
      ['TRUE', ' x '],
    ]);
  });

  test('never takes another separator than the comma', () => {
    expect(parseCsv('a;b\n1;2\n').rows).toEqual([['a;b'], ['1;2']]);
  });

  test('leaves out empty rows at the end and keeps those between', () => {
    expect(parseCsv('a,b\n\n1,2\n,\n,\n\n').rows).toEqual([['a', 'b'], [''], ['1', '2']]);
  });

  test('counts the lines of cells that hold line breaks', () => {
    const { lineOf, rows } = parseCsv('a,b\n"x\ny\nz",1\n2,"p\nq"\n3,4\n');
    expect(rows.map((_, i) => lineOf(i))).toEqual([1, 2, 5, 7]);
  });

  test('of nothing makes no rows', () => {
    expect(parseCsv('').rows).toEqual([]);
    expect(parseCsv('\n\n').rows).toEqual([]);
  });

  test('reads back what csvText writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'ế', ' ') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        // A last row keeps empty rows before it from being left out.
        const all = [...rows, ['end', 'end']];
        expect(parseCsv(csvText(all)).rows).toEqual(all);
      }),
    );
  });
});

describe('a quotation mark that does not fit', () => {
  test('is found where its cell opened, lines before the trouble shows', () => {
    expect(parseCsv('a,b\n1,"two\n3,4\n5,"six"\n').quoteFault).toMatchObject({
      kind: 'trailing',
      line: 2,
      shownOn: 4,
      columnNumber: 2,
    });
  });

  test('is found where nothing closes it to the end of the file', () => {
    expect(parseCsv('a,b\n1,2\n"three,4\n5,6\n').quoteFault).toMatchObject({
      kind: 'unclosed',
      line: 3,
      columnNumber: 1,
    });
  });

  test('is counted after cells that hold line breaks', () => {
    expect(parseCsv('"a\nb",c\n1,"x"y\n').quoteFault).toMatchObject({ line: 3, columnNumber: 2 });
  });

  test('inside a cell that does not begin with one is a letter like any other', () => {
    const { quoteFault, rows } = parseCsv('a,he said "hi"\n');
    expect(quoteFault).toBeNull();
    expect(rows).toEqual([['a', 'he said "hi"']]);
  });

  test('doubled inside a quoted cell is one mark', () => {
    expect(parseCsv('"say ""hi""",b\n').rows).toEqual([['say "hi"', 'b']]);
    expect(findQuoteFault('"say ""hi""",b\n"x"')).toBeNull();
  });

  test('is never missed where the parser stumbles', () => {
    const text = fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ' '), maxLength: 20 });
    fc.assert(
      fc.property(text, (csv) => {
        const { errors } = Papa.parse(csv, { delimiter: ',', newline: '\n' });
        if (errors.some(({ type }) => type === 'Quotes')) {
          expect(parseCsv(csv).quoteFault).not.toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('a text without quotation marks is cut as every other one', () => {
  const piece = fc.constantFrom(',', '\n', 'a', ' ', '\t', ';', '\u00a0', '04101', 'Xã An');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      // A quoted row at its end makes the library cut the whole of it.
      const cut = parseCsv(`${text}\n"cuối"\n`).rows.slice(0, -1);
      const { rows } = parseCsv(`${text}\ncuối\n`);
      expect(rows.slice(0, -1)).toEqual(cut);
    }),
  );
});
