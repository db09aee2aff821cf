import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { dataAddress } from '../../src/views/addresses/addresses.ts';
import { bytesAt } from '../site/data-files.ts';
import { dist, SETS } from '../site/pages.ts';
import { site } from '../site/site.ts';

/** Rows of a CSV file with anything in them, its header first. */
const rowsOf = (bytes: Buffer): string[][] =>
  Papa.parse<string[]>(
    bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n'),
    { delimiter: ',', newline: '\n' },
  ).data.filter((row) => row.some((cell) => cell.trim() !== ''));

/** The rows of all files of a table in the data folder; the columns that the schema knows. */
const rowsInData = (set: string, name: TableName): string[][] => {
  const { group, columns } = TABLES[name];
  const folder = join(site().data, group === 'observations' ? `observations/${set}` : group);
  const files = globSync([`${name}.csv`, `${name}/*.csv`], { cwd: folder }).sort();
  return files.flatMap((file) =>
    rowsOf(readFileSync(join(folder, file)))
      .slice(1)
      .map((row) => row.slice(0, Object.keys(columns).length)),
  );
};

/** Each row once, in an order of their own: where rows stand in the data folder plays no part. */
const distinct = (rows: readonly (readonly string[])[]): string[] =>
  [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

/** Every row of every table that was given is there to be downloaded. */
export const downloads = (): void => {
  it.each(SETS)('publishes every table of the set %s cell by cell', (set) => {
    for (const name of Object.keys(TABLES) as TableName[]) {
      const address = `${dataAddress(set)}bang/${name}.csv`;
      const isThere = existsSync(join(dist(), address));
      const rows = rowsInData(set, name);
      expect(isThere || rows.length === 0, name).toBe(true);
      if (!isThere) continue;
      const published = rowsOf(bytesAt(address)).slice(1);
      expect(distinct(published), name).toEqual(distinct(rows));
      expect(published.length, name).toBe(distinct(published).length);
    }
  });
};
