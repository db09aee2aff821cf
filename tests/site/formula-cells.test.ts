import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { unitAliasesTable } from '../../src/schema/unit-aliases.ts';
import { csvBytes } from '../../src/site/downloads/csv-bytes.ts';
import { sourceTables } from '../../src/site/downloads/source-tables.ts';
import { textAt } from './data-files.ts';
import { builtFiles } from './pages.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

it.each(['=1\n+2', ' =1+1', '\u00A0=1', '\n=1', '＝1+1', '＋1', '－1', '＠a'])(
  'makes %j text for a spreadsheet',
  (cell) => {
    expect(text(csvBytes(['a'], [[cell]]))).toContain(`"'${cell}"`);
  },
);

it.each(['a=1', '1-2', 'x@y', '100', '2023-12-31', '“=1”'])('leaves %j as it is', (cell) => {
  expect(text(csvBytes(['a'], [[cell]]))).toBe(`\uFEFFa\r\n${cell}\r\n`);
});

it('defuses a cell of a table of the data folder', () => {
  const header = Object.keys(unitAliasesTable.columns).join(',');
  const file = `${header}\n04264,=HYPERLINK("x"),usual,2026-11-22,,\n`;
  const files = new Map([['registry/unit-aliases.csv', new TextEncoder().encode(file)]]);
  const [table] = sourceTables(files, 'published');
  expect(text(table?.bytes ?? new Uint8Array())).toContain(`04264,"'=HYPERLINK(""x"")",usual`);
  expect(table?.cells[0]?.[1]).toBe('=HYPERLINK("x")');
});

it('publishes no CSV with a cell that would run, all with a byte order mark', () => {
  const files = builtFiles().filter((path) => path.endsWith('.csv'));
  expect(files.length).toBeGreaterThan(50);
  for (const path of files) {
    const csv = textAt(path);
    expect(csv.startsWith('\uFEFF'), path).toBe(true);
    const cells = Papa.parse<string[]>(csv.slice(1), { delimiter: ',' }).data.flat();
    expect(
      cells.filter(
        (cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-\d+(?:[.,]\d+)?%?$/.test(cell),
      ),
      path,
    ).toEqual([]);
  }
});
