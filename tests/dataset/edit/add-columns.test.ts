import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/dataset/cells/read-rows.ts';
import { sheetOf } from '../../../src/dataset/csv/sheet.ts';
import { openFile } from '../../../src/dataset/csv/source-file.ts';
import { withColumns } from '../../../src/dataset/edit/add-columns.ts';
import { appendRows } from '../../../src/dataset/edit/append-rows.ts';
import { reportsTable } from '../../../src/schema/reports.ts';

const HEADER = 'area_code,period,edition,release,issued_on,note';
const ROW = '04,2024,1,2024-06,2025-01-02,';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const widened = (text: string, ...columns: string[]): string =>
  decode(withColumns(reportsTable, encode(text), columns));

const rowsOf = (text: string) => {
  const file = openFile({ file: 'reports.csv', schema: reportsTable, bytes: encode(text) });
  const { rows, unread } = readRows(sheetOf(file));
  expect(unread).toEqual([]);
  return rows.map(({ at: _, ...cells }) => cells);
};

describe('columns added to a file', () => {
  test('stand behind the others, and each row says what it said', () => {
    const before = `${HEADER}\n${ROW}\n041,2023,1,2024-06,2025-01-02,"Sửa, ""lại""\nhai dòng"\n`;
    const after = widened(before, 'reasons', 'format');
    expect(after).toBe(
      `${HEADER},reasons,format\n${ROW},,\n041,2023,1,2024-06,2025-01-02,"Sửa, ""lại""\nhai dòng",,\n`,
    );
    expect(rowsOf(after)).toEqual(rowsOf(before));
  });

  test.each([
    ['\r\n', ''],
    ['\r', '\uFEFF'],
  ])('leave line ends %j and the mark %j before them as they are', (end, mark) => {
    expect(widened(`${mark}${HEADER}${end}${ROW}${end}`, 'nonce')).toBe(
      `${mark}${HEADER},nonce${end}${ROW},${end}`,
    );
  });

  test('find their place before the blank cells, between and below the blank rows of a spreadsheet', () => {
    const before = `\n${HEADER},,\n${ROW},,\n\n,,\n`;
    const after = widened(before, 'nonce');
    expect(after).toBe(`\n${HEADER},nonce,,\n${ROW},,,\n\n,,\n`);
    expect(rowsOf(`${HEADER}\n${ROW}\n`)).toEqual(rowsOf(after).slice(0, 1));
  });

  test('are not added where they are there, and without any the bytes are the same', () => {
    const bytes = encode(`${HEADER},nonce\n${ROW},\n`);
    expect(withColumns(reportsTable, bytes, ['nonce'])).toBe(bytes);
    expect(withColumns(reportsTable, bytes, [])).toBe(bytes);
  });
});

describe('rows that are added', () => {
  const NEW = {
    area_code: '04',
    period: '2024',
    edition: 2,
    release: '2025-03',
    issued_on: '2025-04-02',
    note: '',
    site_address: '',
    publisher: '',
    reasons: ['so-lieu-moi', 'dinh-chinh'],
    format: 1,
  };

  test('bring the columns in which they say something, and no others', () => {
    const before = `${HEADER}\n${ROW}\n`;
    const after = decode(appendRows(reportsTable, encode(before), [NEW]));
    expect(after).toBe(
      `${HEADER},reasons,format\n${ROW},,\n04,2024,2,2025-03,2025-04-02,,dinh-chinh+so-lieu-moi,1\n`,
    );
    expect(rowsOf(after)[0]).toEqual(rowsOf(before)[0]);
    expect(rowsOf(after)[1]).toMatchObject({ ...NEW, reasons: [...NEW.reasons].sort() });
  });

  test('bring none where they say what its absence means', () => {
    const before = encode(`${HEADER}\n${ROW}\n`);
    const plain = { ...NEW, reasons: [], format: 0 };
    expect(decode(appendRows(reportsTable, before, [plain]))).toBe(
      `${HEADER}\n${ROW}\n04,2024,2,2025-03,2025-04-02,\n`,
    );
  });

  test('begin a file with the columns that they need', () => {
    expect(decode(appendRows(reportsTable, undefined, [NEW])).split('\n')[0]).toBe(
      `${HEADER},reasons,format`,
    );
  });
});
