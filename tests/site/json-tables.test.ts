import { describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import type { Column } from '../../src/schema/table.ts';
import { jsonTable } from '../../src/site/downloads/json-table.ts';
import { ILLUSTRATIVE_NOTICE } from '../../src/text/names/notices.ts';
import { dataAddress } from '../../src/views/addresses/addresses.ts';
import { tableAt, textAt } from './data-files.ts';
import { builtFiles, SETS } from './pages.ts';

const NUMERIC = ['year', 'count', 'degrees', 'observed-value'];

describe.each(SETS)('tables of the set %s as JSON', (set) => {
  const folder = `${dataAddress(set)}bang/`;
  const names = builtFiles()
    .filter((path) => `/${path}`.startsWith(folder) && path.endsWith('.csv'))
    .map((path) => path.slice(folder.length - 1, -'.csv'.length) as TableName);

  it('are as many as tables as CSV', () => {
    expect(names.length).toBeGreaterThan(12);
  });

  it('hold the cells of the CSV, numbers as numbers and codes with their zeros', () => {
    for (const name of names) {
      const { header, rows } = tableAt(`${folder}${name}.csv`);
      const table = JSON.parse(textAt(`${folder}${name}.json`));
      expect(table.table).toBe(name);
      expect(table.rows.length, name).toBe(rows.length);
      const columns = TABLES[name].columns as Readonly<Record<string, Column>>;
      const expected = rows.map((row) =>
        Object.fromEntries(
          header.map((column) => {
            const cell = row[column] ?? '';
            const kind = columns[column]?.format.kind ?? '';
            return [column, NUMERIC.includes(kind) && /^\d/.test(cell) ? Number(cell) : cell];
          }),
        ),
      );
      expect(table.rows, name).toEqual(expected);
    }
  });

  it('say whether their figures are real', () => {
    for (const name of names) {
      const { notice } = JSON.parse(textAt(`${folder}${name}.json`));
      expect(notice, name).toBe(set === 'illustrative' ? ILLUSTRATIVE_NOTICE : undefined);
    }
  });
});

const made = (cells: string[][]) =>
  JSON.parse(
    new TextDecoder().decode(
      jsonTable(
        {
          name: 'aggregates',
          schema: TABLES.aggregates,
          header: ['area_code', 'met', 'total', 'note'],
          cells,
          rows: cells.length,
          bytes: new Uint8Array(),
        },
        { set: 'published', illustrative: false },
      ).bytes,
    ),
  ).rows;

describe('a table as JSON', () => {
  it('keeps codes of missing values, zeros of unit codes and the true text of a cell', () => {
    expect(made([['04249', '0', 'x', '=1+1']])).toEqual([
      { area_code: '04249', met: 0, total: 'x', note: '=1+1' },
    ]);
  });

  it('is sound without rows', () => {
    expect(made([])).toEqual([]);
  });
});
