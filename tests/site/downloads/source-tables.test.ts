import { describe, expect, it } from 'vitest';
import { type DataFiles, readDataset } from '../../../src/dataset/read-dataset.ts';
import { firstColumns } from '../../../src/schema/table.ts';
import { unitAliasesTable } from '../../../src/schema/unit-aliases.ts';
import { sourceTables } from '../../../src/site/downloads/source-tables.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

const HEADER = firstColumns(unitAliasesTable).join(',');
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

describe('the tables that people download', () => {
  const VALUES = 'observations/published/values.csv';
  const given = (folder: DataFiles) => {
    const { tables, problems } = readDataset(folder, { set: 'published', today: TODAY });
    if (tables === null) throw new Error(JSON.stringify(problems[0]));
    return sourceTables(folder, 'published', tables);
  };
  const bytesOf = (folder: DataFiles) =>
    given(folder).map(({ name, bytes }) => [name, text(bytes)] as const);
  const sound = soundFiles();
  const [header = '', ...rows] = textOf(sound, VALUES).trimEnd().split('\n');

  it('are the same bytes wherever their rows stand', () => {
    const reversed = withText(sound, VALUES, `${[header, ...rows.toReversed()].join('\n')}\n`);
    expect(bytesOf(reversed)).toEqual(bytesOf(sound));
    const part = (some: readonly string[]): string => `${[header, ...some].join('\n')}\n`;
    const split = withText(
      withText(sound, VALUES, part(rows.slice(3))),
      'observations/published/values/2025-05-02-khac-0c1d2e.csv',
      // One of the rows is in both files.
      part(rows.slice(0, 4)),
    );
    expect(bytesOf(split)).toEqual(bytesOf(sound));
  });

  it('hold neither a withdrawn row nor those that refer to it', () => {
    const withdrawal =
      'table,key,withdrawn_on,kind,decided_by,release,note,key_nonce,key_sha256\n' +
      'sources,bai-bao-1,2025-05-03,not-public,Công an tỉnh Sơn Hà,2025-03,,,\n';
    const folder = withRows(
      withRows(
        withText(sound, 'observations/published/withdrawals/2025-05-03-a-0c1d2e.csv', withdrawal),
        'observations/published/sources.csv',
        'bai-bao-1,Bài báo,Báo Sơn Hà,2025-05-01,press,,2025-05-02,,',
      ),
      VALUES,
      'mo-hinh,04101,2024-12-31,2024-12-31,3,z,bai-bao-1,2025-05-02,,',
    );
    const found = Object.fromEntries(bytesOf(folder));
    expect(found.sources).not.toContain('bai-bao-1');
    expect(found.values).not.toContain('bai-bao-1');
    expect(found.withdrawals).toContain('sources,bai-bao-1,2025-05-03');
  });
});
