import { describe, expect, test } from 'vitest';
import {
  CRIMES,
  imported,
  leftOutOf,
  linesOf,
  PASSED,
  questionsOf,
  repairsOf,
  type Said,
} from './imported.ts';

/** The columns that a value of one table of these tests varies in: unit, period, value. */
const rows = (table: string, said: Said): string[] =>
  linesOf(imported(table, said)).map((line) => line.split(',').slice(1, 5).join(' '));

describe('a cell that is certain is written as the data have it, and told', () => {
  const CODES: readonly [string, string, string, string][] = [
    ['a commune that lost its zero', '4104', '04104', 'code-lost-zeros: 4104 → 04104'],
    ['a code with decimals', '4104.0', '04104', 'code-lost-zeros: 4104.0 → 04104'],
    ['a formula that keeps zeros', '="04104"', '04104', 'formula: ="04104" → 04104'],
    ['the quotation marks of a text', '“4104”', '04104', 'code-lost-zeros: “4104” → 04104'],
    ['the apostrophe of a sheet', "'04104", '04104', "quoted: '04104 → 04104"],
    ['full-width digits', '０４１０４', '04104', 'look-alike: ０４１０４ → 04104'],
    ['a hidden character', '04104\u200b', '04104', 'invisible-character: 04104\u200b → 04104'],
    ['a special space', '04104\u00a0', '04104', 'no-break-space: 04104\u00a0 → 04104'],
  ];
  test.each(CODES)('%s', (_, found, written, repair) => {
    const result = imported(`Mã;Kết quả\n"${found.replaceAll('"', '""')}";Đạt\n`, PASSED);
    expect(linesOf(result)[0]).toContain(`xa-dat,${written},2024-06-30,2024-06-30,dat,`);
    expect(repairsOf(result)).toContain(repair);
  });

  test('a district that lost its zero and looks like a province, where one code alone fits', () => {
    const result = imported('Mã;Số vụ\n41;12\n', CRIMES);
    expect(linesOf(result)[0]).toContain('vu-pham-toi,041,');
    expect(repairsOf(result)).toContain('code-zeros-found: 41 → 041');
  });

  const NAMES: readonly [string, string][] = [
    ['Thượng Sơn', '041'],
    ['huyện Thượng Sơn', '041'],
    ['H. Thượng Sơn', '041'],
    ['H Thượng Sơn', '041'],
    ['HUYỆN THƯỢNG SƠN', '041'],
    ['Thuong Son', '041'],
    ['“Thượng  Sơn” (1)', '041'],
    ['Thươ\u0323ng Sơn', '041'],
    ['Thị xã Hạ Sơn', '042'],
    ['TX. Hạ Sơn', '042'],
    ['tx Ha Son', '042'],
    ['Tỉnh Sơn Hà', '04'],
  ];
  test.each(NAMES)('the name %s', (name, code) => {
    const result = imported(`Đơn vị;Số vụ\n${name};12\n`, CRIMES);
    expect(questionsOf(result)).toEqual([]);
    expect(linesOf(result)[0]).toContain(`vu-pham-toi,${code},`);
    expect(repairsOf(result)).toContain(`unit-name: ${name} → ${code}`);
  });

  test('a name the register knows as another way to write one, on the day of the figure', () => {
    expect(rows('Xã;Kết quả\nHoà Bình;Đạt\n', PASSED)).toEqual(['04202 2024-06-30 2024-06-30 dat']);
    const later: Said = { given: { ...PASSED.given, period: '2024-12-31' } };
    expect(rows('Xã;Kết quả\nHòa Thịnh;Đạt\n', later)).toEqual(['04202 2024-12-31 2024-12-31 dat']);
  });

  const COUNTS: readonly [string, string, string][] = [
    ['1.234', '1234', 'whole-number'],
    ['1,234', '1234', 'whole-number'],
    ['1 234', '1234', 'whole-number'],
    ['1\u00a0234', '1234', 'whole-number'],
    ['1.234.567', '1234567', 'whole-number'],
    ['１２', '12', 'look-alike'],
    ['12,0', '12', 'decimal-comma'],
    ['12.00', '12', 'number-fraction'],
    ['150 vụ', '150', 'own-unit'],
    ['1.250 vụ', '1250', 'whole-number'],
    ['1O', '10', 'digit-letter'],
    ['X', 'x', 'missing-code-case'],
  ];
  test.each(COUNTS)('the count %s', (found, written, why) => {
    const result = imported(`Đơn vị;Số vụ\nThượng Sơn;"${found}"\n`, CRIMES);
    expect(questionsOf(result)).toEqual([]);
    expect(linesOf(result)[0]).toContain(`,2024-12-14,${written},`);
    expect(repairsOf(result)).toContain(`${why}: ${found} → ${written}`);
  });

  const JUDGEMENTS: readonly [string, string][] = [
    ['Đạt', 'dat'],
    ['đạt', 'dat'],
    ['Có', 'dat'],
    ['✓', 'dat'],
    ['TRUE', 'dat'],
    ['Không đạt', 'khong-dat'],
    ['chưa đạt', 'khong-dat'],
    ['Chưa', 'khong-dat'],
  ];
  test.each(JUDGEMENTS)('the judgement %s', (found, written) => {
    const result = imported(`Xã;Kết quả\nAn Bình;${found}\n`, PASSED);
    expect(linesOf(result)[0]).toContain(`,2024-06-30,${written},z,`);
    expect(repairsOf(result)).toContain(`pass-word: ${found} → ${written}`);
  });

  test('marks in columns for each judgement', () => {
    const table = 'Xã;Đạt;Không đạt\nAn Bình;x;\nBình Yên;;x\nCao Sơn;X;\n';
    const result = imported(table, PASSED);
    expect(questionsOf(result)).toEqual([]);
    expect(linesOf(result).map((line) => line.split(',')[4])).toEqual(['dat', 'khong-dat', 'dat']);
  });

  test('a count in another word stays a question, a missing code a missing code', () => {
    expect(rows('Xã;Kết quả\nAn Bình;Đạt\nCao Sơn;x\nBình Yên;c\n', PASSED)).toEqual([
      '04101 2024-06-30 2024-06-30 dat',
      '04103 2024-06-30 2024-06-30 x',
      '04102 2024-06-30 2024-06-30 c',
    ]);
  });
});

describe('a time that is certain', () => {
  const dated = (cell: string, indicator = 'xa-dat', unit = 'An Bình', value = 'Đạt'): string[] =>
    rows(`Đơn vị;Thời gian;Kết quả\n${unit};${cell};${value}\n`, {
      given: { indicator, source: 'cong-nhan' },
    });

  test.each([
    ['31/12/2024', '2024-12-31 2024-12-31'],
    ['31-12-2024', '2024-12-31 2024-12-31'],
    ['6/6/2024', '2024-06-06 2024-06-06'],
    ['2024-6-6', '2024-06-06 2024-06-06'],
    ['45657', '2024-12-31 2024-12-31'],
    ['12/31/2024', '2024-12-31 2024-12-31'],
    ['2024', '2024-01-01 2024-12-31'],
    ['Năm 2024', '2024-01-01 2024-12-31'],
    ['Quý I/2024', '2024-01-01 2024-03-31'],
    ['quý 4 năm 2024', '2024-10-01 2024-12-31'],
    ['tháng 2/2024', '2024-02-01 2024-02-29'],
    ['6/2024', '2024-06-01 2024-06-30'],
    ['6 tháng đầu năm 2024', '2024-01-01 2024-06-30'],
    ['9 tháng năm 2024', '2024-01-01 2024-09-30'],
    ['6 tháng cuối năm 2024', '2024-07-01 2024-12-31'],
    ['01/01/2024..31/03/2024', '2024-01-01 2024-03-31'],
    ['từ ngày 01/01/2024 đến ngày 31/03/2024', '2024-01-01 2024-03-31'],
    ['2024-01-01 - 2024-03-31', '2024-01-01 2024-03-31'],
  ])('of a state: %s', (cell, period) => {
    expect(dated(cell)).toEqual([`04101 ${period} dat`]);
  });

  test('of a flow: its statistical year, and what lies between two days', () => {
    expect(dated('2024', 'vu-pham-toi', 'Hạ Sơn', '5')).toEqual(['042 2023-12-15 2024-12-14 5']);
    expect(dated('2023-12-15..2024-03-14', 'vu-pham-toi', 'Hạ Sơn', '5')).toEqual([
      '042 2023-12-15 2024-03-14 5',
    ]);
  });

  test('in the order that the other dates of the table show', () => {
    const table = 'Xã;Ngày;Kết quả\nAn Bình;05/06/2024;Đạt\nCao Sơn;25/06/2024;Đạt\n';
    const said: Said = { given: { indicator: 'xa-dat', source: 'bao-cao-2024' } };
    expect(rows(table, said)[0]).toBe('04101 2024-06-05 2024-06-05 dat');
    expect(rows(table.replace('25/06', '06/25'), said)[0]).toBe('04101 2024-05-06 2024-05-06 dat');
  });

  test('in two columns', () => {
    const table = 'Đơn vị;Từ ngày;Đến ngày;Số vụ\nHạ Sơn;15/12/2023;14/06/2024;7\n';
    expect(rows(table, { given: { indicator: 'vu-pham-toi', source: 'bao-cao-2024' } })).toEqual([
      '042 2023-12-15 2024-06-14 7',
    ]);
  });
});

describe('what is no row of figures', () => {
  test('is left out with a word: titles, numbers, sums, headings again, groups, footnotes', () => {
    const table = [
      'Bảng 2. Số vụ phạm tội;;;',
      'Đơn vị tính: vụ;;;',
      'STT;Đơn vị;Số vụ;ĐVT',
      ';Các đơn vị cấp huyện;;',
      '1;Thượng Sơn;1.000;vụ',
      'STT;Đơn vị;Số vụ;ĐVT',
      '2;Hạ Sơn;234;vụ',
      ';Tổng cộng;1.234;vụ',
      'Ghi chú: theo báo cáo của huyện.;;;',
    ].join('\n');
    const result = imported(table, CRIMES);
    expect(questionsOf(result)).toEqual([]);
    expect(linesOf(result)).toHaveLength(2);
    expect(leftOutOf(result)).toEqual([
      'ordinal STT',
      'unit-of-measure ĐVT',
      'above-header Bảng 2. Số vụ phạm tội',
      'above-header Đơn vị tính: vụ',
      'heading Các đơn vị cấp huyện',
      'header-again STT Đơn vị Số vụ ĐVT',
      'total Tổng cộng',
      'footnote Ghi chú: theo báo cáo của huyện.',
    ]);
  });

  test.each(['Tổng', 'Cộng', 'Toàn tỉnh', 'TỔNG SỐ', 'Toàn huyện'])('a row of sums: %s', (name) => {
    const table = `Đơn vị;Số vụ\n${name};30\nThượng Sơn;10\nHạ Sơn;20\n`;
    const { leftOut } = imported(table, CRIMES);
    expect(leftOut.map(({ what, facts }) => [what, facts])).toEqual([['total', { agrees: 'yes' }]]);
  });

  test('a sum that is not what the rows add up to is told', () => {
    const { leftOut } = imported('Đơn vị;Số vụ\nThượng Sơn;10\nHạ Sơn;20\nTổng;31\n', CRIMES);
    expect(leftOut[0]?.facts).toEqual({ column: 'Số vụ', stated: 31, sum: 30 });
  });

  test('a row of sums is a figure of the unit that a person says', () => {
    const said: Said = { ...CRIMES, totalRow: '04' };
    expect(rows('Đơn vị;Số vụ\nThượng Sơn;10\nToàn tỉnh;30\n', said)).toEqual([
      '041 2023-12-15 2024-12-14 10',
      '04 2023-12-15 2024-12-14 30',
    ]);
  });

  test('the mark of a footnote is no note, a sentence is one', () => {
    const table = 'Đơn vị;Số vụ;Ghi chú\nThượng Sơn;10;(*)\nHạ Sơn;20;Số sơ bộ.\n';
    const result = imported(table, CRIMES);
    expect(linesOf(result).map((line) => line.split(',').at(-1))).toEqual(['', 'Số sơ bộ.']);
    expect(leftOutOf(result)).toEqual(['note-mark (*)']);
  });
});
