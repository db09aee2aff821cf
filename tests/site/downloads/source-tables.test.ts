import { expect, it } from 'vitest';
import { unitAliasesTable } from '../../../src/schema/unit-aliases.ts';
import { sourceTables } from '../../../src/site/downloads/source-tables.ts';

const HEADER = Object.keys(unitAliasesTable.columns).join(',');
const row = (code: string): string => `${code},Tên,usual,2026-11-22,,`;

const files = (entries: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(entries).map(([path, text]) => [path, new TextEncoder().encode(text)]));

const aliases = (entries: Record<string, string>) =>
  sourceTables(files(entries), 'published').find(({ name }) => name === 'unit-aliases');

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

it('leaves out a table without a file', () => {
  expect(aliases({})).toBeUndefined();
});

it('gives a table as it stands, whatever the line ends and trailing empty columns', () => {
  const table = aliases({
    'registry/unit-aliases.csv': `\uFEFF${HEADER},,\r\n${row('04264')},,\r\n,,,,,,,\r\n`,
  });
  expect(table?.rows).toBe(1);
  expect(text(table?.bytes)).toBe(`\uFEFF${HEADER}\r\n${row('04264')}\r\n`);
});

it.each([
  ['a header of Windows above rows of Unix', '\r\n', '\n'],
  ['a header of Unix above rows of Windows', '\n', '\r\n'],
  ['the Mac of old', '\r', '\r'],
  ['Windows written twice over', '\r\r\n', '\r\r\n'],
])('gives every row, with line ends of %s', (_, first, others) => {
  const rows = ['1', '2', '3'].map(row);
  const table = aliases({
    'registry/unit-aliases.csv': `${HEADER}${first}${rows.join(others)}${others}`,
  });
  expect(table?.rows).toBe(3);
  expect(text(table?.bytes)).toBe(`\uFEFF${[HEADER, ...rows].join('\r\n')}\r\n`);
});

it('puts the parts of a table together by name, under one header', () => {
  const table = aliases({
    'registry/unit-aliases/b.csv': `${HEADER}\n${row('2')}\n`,
    'registry/unit-aliases/a.csv': `${HEADER}\n${row('1')}\n`,
  });
  expect(table?.rows).toBe(2);
  expect(text(table?.bytes)).toBe(`\uFEFF${HEADER}\r\n${row('1')}\r\n${row('2')}\r\n`);
});
