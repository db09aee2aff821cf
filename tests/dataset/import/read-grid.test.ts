import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readGrid } from '../../../src/dataset/import/grid/read-grid.ts';
import { workbookParts } from '../../../src/dataset/import/grid/unzip.ts';
import { workbookBytes } from '../../fixtures/workbook.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, isBig = false): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...[...text].map((each) => each.charCodeAt(0))].forEach((code, i) => {
    view.setUint16(2 * i, code, !isBig);
  });
  return bytes;
};

const cells = (bytes: Uint8Array, sheet?: string): unknown => {
  const read = readGrid(bytes, sheet, workbookParts(bytes));
  return 'grid' in read ? read.grid.map((row) => row.cells) : read.question;
};

const TABLE = [
  ['Đơn vị', 'Số vụ'],
  ['Thượng Sơn', '12'],
];

describe('text is cut into cells', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('parted by %s', (_, delimiter) => {
    const text = TABLE.map((row) => row.join(delimiter)).join('\r\n');
    expect(cells(encode(text))).toEqual(TABLE);
  });

  test('by the sign that parts most rows evenly, whatever titles and numbers hold', () => {
    const text = 'Bảng 1, năm 2024, theo huyện, thị xã\nĐơn vị;Tỷ lệ\nA;12,5\nB;1,25\n';
    expect(cells(encode(text))).toEqual([
      ['Bảng 1, năm 2024, theo huyện, thị xã'],
      ['Đơn vị', 'Tỷ lệ'],
      ['A', '12,5'],
      ['B', '1,25'],
    ]);
  });

  test('by the sign that Excel was told, which is no row', () => {
    expect(readGrid(encode('sep=;\nĐơn vị;a,b\nA;c,d\n'), undefined)).toEqual({
      grid: [
        { line: 2, cells: ['Đơn vị', 'a,b'] },
        { line: 3, cells: ['A', 'c,d'] },
      ],
    });
  });

  test('with quoted cells, blank lines left out and lines counted', () => {
    expect(readGrid(encode('a;"b\nc"\n;\n\nd;"e;f"\n'), undefined)).toEqual({
      grid: [
        { line: 1, cells: ['a', 'b\nc'] },
        { line: 5, cells: ['d', 'e;f'] },
      ],
    });
  });

  test.each([
    ['UTF-8', encode('Đơn vị\tSố vụ\nThượng Sơn\t12')],
    ['UTF-8 with its mark', encode('\uFEFFĐơn vị\tSố vụ\nThượng Sơn\t12')],
    ['"Unicode text" of Excel', utf16('Đơn vị\tSố vụ\r\nThượng Sơn\t12\r\n')],
    ['UTF-16, high bytes first', utf16('Đơn vị\tSố vụ\nThượng Sơn\t12', true)],
  ])('in %s', (_, bytes) => {
    expect(cells(bytes)).toEqual(TABLE);
  });
});

describe('what cannot be read is asked about', () => {
  // "Đơn vị;Kết quả" in Windows-1258: letters with a hat and a tone are two bytes.
  const OLD = Uint8Array.of(0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x3b, 0x4b, 0xea, 0xec, 0x74);

  test.each([
    ['an old encoding', OLD, 'file-not-utf8', { encoding: 'windows-1258' }],
    ['a PDF', encode('%PDF-1.7\n1 0 obj'), 'file-foreign', { nature: 'pdf' }],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'file-spreadsheet', {}],
    ['nothing', encode('\n\n'), 'file-empty', {}],
    ['a mark that nothing closes', encode('a;b\n"c;d\n'), 'quote-unclosed', {}],
  ])('%s', (_, bytes, check, facts) => {
    expect(cells(bytes)).toMatchObject({ asked: 'file', facts: { check, ...facts }, answers: [] });
  });
});

describe('a workbook', () => {
  const only = (rows: Parameters<typeof workbookBytes>[0][number]['rows']): unknown =>
    cells(workbookBytes([{ name: 'Bảng', rows }]));

  test('gives texts as they are shown, dates as days, numbers with every digit', () => {
    expect(
      only([
        ['chữ & <dấu>', { runs: ['hai', ' phần'] }, 'a_x000D_b', true],
        [45657, { number: 45657, style: 'date' }, { number: 45657, style: 'ownDate' }],
        [
          1234567890123,
          { number: '1.5E+6', style: 'plain' },
          { number: '0.30000000000000004', style: 'plain' },
        ],
        [
          { number: 4104, style: 'code' },
          { number: 0.125, style: 'percent' },
          { number: 45657, style: 'time' },
        ],
        [{ number: 45657.75, style: 'date' }, null, 7],
      ]),
    ).toEqual([
      ['chữ & <dấu>', 'hai phần', 'a\rb', 'TRUE'],
      ['45657', '2024-12-31', '2024-12-31'],
      ['1234567890123', '1500000', '0.3'],
      ['04104', '12.5%', '45657'],
      ['2024-12-31 18:00', '', '7'],
    ]);
  });

  test('gives the values of formulas that were computed last', () => {
    expect(
      only([
        [
          { formula: 'A1&"x"', value: '04104' },
          { formula: 'SUM(B1:B9)', value: 12 },
        ],
      ]),
    ).toEqual([['04104', '12']]);
  });

  test('counts days from 1904 where it says so', () => {
    const bytes = workbookBytes([{ name: 'Bảng', rows: [[{ number: 44195, style: 'date' }]] }], {
      from1904: true,
    });
    expect(cells(bytes)).toEqual([['2024-12-31']]);
  });

  test('keeps the numbers of rows, and leaves out empty ones', () => {
    const bytes = workbookBytes([
      {
        name: 'Bảng',
        rows: [
          ['a', 'b'],
          ['', null],
          ['c', 'd'],
        ],
      },
    ]);
    expect(readGrid(bytes, undefined, workbookParts(bytes))).toEqual({
      grid: [
        { line: 1, cells: ['a', 'b'] },
        { line: 3, cells: ['c', 'd'] },
      ],
    });
  });

  const SEVERAL = workbookBytes([
    { name: 'Năm 2023', rows: [['a']] },
    { name: 'Trống', rows: [['']] },
    { name: 'Ẩn', rows: [['x']], hidden: true },
    { name: 'Năm 2024', rows: [['b']] },
  ]);

  test('with several sheets that hold anything is asked about, by their names', () => {
    expect(cells(SEVERAL)).toMatchObject({
      asked: 'sheets',
      found: 'Năm 2023, Năm 2024',
      answers: [
        { option: 'sheet', value: 'Năm 2023' },
        { option: 'sheet', value: 'Năm 2024' },
      ],
    });
    expect(cells(SEVERAL, 'Năm 2024')).toEqual([['b']]);
  });

  test('with nothing but the parts it needs', () => {
    const bytes = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><workbookPr/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>',
      ),
      'xl/worksheets/a.xml': strToU8(
        '<worksheet><row><c t="b"><v>0</v></c><c t="s"><v>7</v></c><c s="3"><v>12</v></c><c t="inlineStr"><is><t>chữ</t><rPh><t>đọc</t></rPh></is></c></row></worksheet>',
      ),
    });
    expect(cells(bytes)).toEqual([['FALSE', '', '12', 'chữ']]);
  });

  test('without anything in it has no rows', () => {
    expect(only([['']])).toMatchObject({ asked: 'no-rows' });
  });
});
