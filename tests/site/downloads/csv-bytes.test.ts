import { expect, it } from 'vitest';
import { csvBytes } from '../../../src/site/downloads/csv-bytes.ts';

// TextDecoder would swallow the byte order mark.
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

it('starts with a byte order mark and ends each row with CRLF', () => {
  expect(text(csvBytes(['Năm', 'Số'], [['2023', '46']]))).toBe('\uFEFFNăm,Số\r\n2023,46\r\n');
});

it('writes a header alone where there are no rows', () => {
  expect(text(csvBytes(['Năm'], []))).toBe('\uFEFFNăm\r\n');
});

it('quotes commas, quotes and line breaks', () => {
  expect(text(csvBytes(['a'], [['x, y'], ['nói "có"'], ['hai\ndòng']]))).toBe(
    '\uFEFFa\r\n"x, y"\r\n"nói ""có"""\r\n"hai\ndòng"\r\n',
  );
});

it.each(['=1+1', '+84', '-1-1', '@a', '\tx'])('makes %j text for a spreadsheet', (cell) => {
  expect(text(csvBytes(['a'], [[cell]]))).toContain(`'${cell}`);
});

it('leaves a true minus as it is', () => {
  expect(text(csvBytes(['a'], [['−12,3%']]))).toBe('\uFEFFa\r\n"−12,3%"\r\n');
});

it.each(['-5.2', '-1', '-1.5%'])('leaves the number %s a number', (cell) => {
  expect(text(csvBytes(['a'], [[cell]]))).toBe(`\uFEFFa\r\n${cell}\r\n`);
});
