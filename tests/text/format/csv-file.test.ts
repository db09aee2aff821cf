import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/text/format/csv-file.ts';

/** The one line of cells below the header, as it stands in the file. */
const lineOf = (...cells: readonly string[]): string =>
  csvFile(
    cells.map((_, i) => `c${i}`),
    [cells],
  )
    .split('\r\n')
    .slice(1, -1)
    .join('\r\n');

describe('a cell is quoted where a spreadsheet would part it or drop a part of it', () => {
  test.each([
    ['a semicolon', 'Lưu: VT; NC'],
    ['a tab', 'một\thai'],
    ['a comma', 'một, hai'],
    ['a bar', 'một|hai'],
    ['a line break', 'một\nhai'],
    ['a space in front', ' một'],
    ['a space behind', 'một '],
    ['a no-break space behind', 'một\u00A0'],
  ])('%s', (_, cell) => {
    expect(lineOf('x', cell, 'y')).toBe(`x,"${cell}",y`);
  });

  test('a quotation mark, doubled', () => {
    expect(lineOf('nói "đạt"')).toBe('"nói ""đạt"""');
  });

  test('and stands as it is where not', () => {
    expect(lineOf('Xã Đông Khê', '04101', '2024-12-31', '12', 'https://a.vn/?b=c&d')).toBe(
      'Xã Đông Khê,04101,2024-12-31,12,https://a.vn/?b=c&d',
    );
  });
});

describe('a number stays a number', () => {
  test.each(['-5.2', '-5', '-5,2', '-12%', '0', '-0.5'])('%s', (cell) => {
    expect(lineOf('a', cell)).toMatch(cell.includes(',') ? `a,"${cell}"` : `a,${cell}`);
  });

  test.each([
    '-5.2+1',
    '-5.2.1',
    '--5',
    '-',
    '-A1',
    '+1+1',
    '+84',
    '-5 2',
    '=5',
    '-5\n',
    '+cmd|x',
    '-1e5',
  ])('but %j is made text', (cell) => {
    expect(lineOf('a', cell)).toBe(`a,"'${cell}"`);
  });
});

test('whatever is in the cells is read back, no cell is parted at another sign, and none runs', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'a1-+=@;,|"\t \n.đ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = csvFile(['a', 'b'], rows).slice(1);
      const read = Papa.parse<string[]>(text, { delimiter: ',' }).data.slice(1, -1);
      const plain = read.map((row) => row.map((one) => one.replace(/^'(?=\s*[=+\-@]|[\t\n])/, '')));
      expect(plain).toEqual(rows);
      const outside = text.replace(/"(?:[^"]|"")*"/g, '');
      expect(outside).not.toMatch(/[;\t|]/);
      for (const one of read.flat())
        expect(one).not.toMatch(/^\s*(?:=|@|\+|-(?!\d+(?:[.,]\d+)?$))/);
    }),
    { numRuns: 1000 },
  );
});
