import { expect, test } from 'vitest';
import { listRows } from '../../../src/dataset/edit/list-rows.ts';
import { reportsTable } from '../../../src/schema/reports.ts';

const HEADER = 'area_code,period,edition,release,issued_on,note';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const listed = (text: string, change: Parameters<typeof listRows>[2]): string =>
  Buffer.from(listRows(reportsTable, encode(text), change)).toString('utf8');

const KEY = { area_code: '04', period: '2024', edition: 2 };

test('the row of a key gets its cells, the others stay as they are', () => {
  const before = `${HEADER}\r\n04,2024,1,a,2025-01-02,"x, y"\r\n04,2024,2,b,2025-01-03,\r\n`;
  const changed = [{ ...KEY, reasons: ['dinh-chinh'], nonce: '' }];
  expect(listed(before, { changed, added: [] })).toBe(
    `${HEADER},reasons\r\n04,2024,1,a,2025-01-02,"x, y",\r\n04,2024,2,b,2025-01-03,,dinh-chinh\r\n`,
  );
});

test('a cell that is there is emptied, and rows are added below', () => {
  const before = `${HEADER},nonce\n04,2024,2,b,2025-01-03,,${'a'.repeat(32)}\n`;
  const added = { ...KEY, edition: 3, release: 'c', issued_on: '2025-01-04', note: '', format: 1 };
  expect(listed(before, { changed: [{ ...KEY, nonce: '' }], added: [added] })).toBe(
    `${HEADER},nonce,format\n04,2024,2,b,2025-01-03,,,\n04,2024,3,c,2025-01-04,,,1\n`,
  );
});

test('a key that no row has is a fault of the program', () => {
  const changed = [{ ...KEY, edition: 9, format: 1 }];
  expect(() => listed(`${HEADER}\n`, { changed, added: [] })).toThrow(
    'reports has no row 04 2024 9',
  );
});
