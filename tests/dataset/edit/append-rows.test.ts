import { describe, expect, test } from 'vitest';
import { appendRows } from '../../../src/dataset/edit/append-rows.ts';
import { inFormOf } from '../../../src/dataset/edit/file-text.ts';
import { firstColumns } from '../../../src/schema/table.ts';
import { unitAliasesTable } from '../../../src/schema/unit-aliases.ts';

const HEADER = firstColumns(unitAliasesTable).join(',');
const OLD = '04264,Tên cũ,usual,2026-11-22,,';
const NEW = { code: '04265', alias: 'Tên, mới', kind: 'usual', recorded_on: '2026-11-23' };
const ADDED = '04265,"Tên, mới",usual,2026-11-23,,';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const added = (text: string): string => decode(appendRows(unitAliasesTable, encode(text), [NEW]));

describe('a row that is added leaves the file as it is', () => {
  test.each([
    ['Unix', '\n'],
    ['Windows', '\r\n'],
    ['the Mac of old', '\r'],
    ['Windows written twice over', '\r\r\n'],
  ])('with the line ends of %s', (_, end) => {
    const before = `${HEADER}${end}${OLD}${end}`;
    expect(added(before)).toBe(`${before}${ADDED}${end}`);
  });

  test('with line ends that are mixed: the last one goes on', () => {
    const before = `${HEADER}\r\n${OLD}\n`;
    expect(added(before)).toBe(`${before}${ADDED}\n`);
  });

  test('with its byte order mark', () => {
    const before = `\uFEFF${HEADER}\r\n${OLD}\r\n`;
    expect(added(before)).toBe(`${before}${ADDED}\r\n`);
  });

  test('whose last line has no end', () => {
    expect(added(`${HEADER}\r\n${OLD}`)).toBe(`${HEADER}\r\n${OLD}\r\n${ADDED}\r\n`);
    expect(added(HEADER)).toBe(`${HEADER}\n${ADDED}\n`);
  });

  test('with cells that hold line breaks and quotation marks', () => {
    const before = `${HEADER}\r\n04264,"Tên ""cũ""\nhai dòng",usual,2026-11-22,,"\r\n"\r\n`;
    expect(added(before)).toBe(`${before}${ADDED}\r\n`);
  });

  test('but for the blank rows a spreadsheet leaves at its end', () => {
    const rows = `${HEADER},\r\n${OLD},\r\n`;
    expect(added(`${rows},,,,,,\r\n\r\n`)).toBe(`${rows}${ADDED}\r\n`);
  });

  test('in the order of its columns', () => {
    expect(added('alias,code,kind,recorded_on,reason,note\n')).toBe(
      'alias,code,kind,recorded_on,reason,note\n"Tên, mới",04265,usual,2026-11-23,,\n',
    );
  });
});

test('a table without a file starts with its header', () => {
  expect(decode(appendRows(unitAliasesTable, undefined, [NEW]))).toBe(`${HEADER}\n${ADDED}\n`);
});

test('a table without a file has the later columns in which a row says something, and no others', () => {
  const rows = [
    { ...NEW, n: 1 },
    { ...NEW, n: 2 },
  ];
  expect(decode(appendRows(unitAliasesTable, undefined, rows))).toBe(
    `${HEADER},n\n${ADDED},1\n${ADDED},2\n`,
  );
  expect(decode(appendRows(unitAliasesTable, undefined, [{ ...NEW, n: 1 }]))).toBe(
    `${HEADER}\n${ADDED}\n`,
  );
});

test('no row leaves the bytes as they are', () => {
  const bytes = encode(`\uFEFF${HEADER}\r\n,,,,,\r\n`);
  expect(appendRows(unitAliasesTable, bytes, [])).toBe(bytes);
});

describe('a file that is written anew takes the form of the one it replaces', () => {
  test.each([
    ['a,b\n', 'a,c\nd,e\n'],
    ['\uFEFFa,b\r\n1,2\r\n', '\uFEFFa,c\r\nd,e\r\n'],
    ['a,"b\n"\r1,2\r', 'a,c\rd,e\r'],
    ['', 'a,c\nd,e\n'],
  ])('%j', (before, after) => {
    expect(decode(inFormOf(encode(before), 'a,c\nd,e\n'))).toBe(after);
  });

  test('but not of one that is not UTF-8, or where there was none', () => {
    expect(decode(inFormOf(Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'a\n'))).toBe('a\n');
    expect(decode(inFormOf(undefined, 'a\n'))).toBe('a\n');
  });
});
