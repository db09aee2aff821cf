import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/schema/index.ts';
import { fileSize } from '../../../src/site/downloads/file-size.ts';
import { RESULTS_TABLE } from '../../../src/text/site/results-file.ts';
import {
  dataAddress,
  homeAddress,
  reportsAddress,
  sourcesAddress,
} from '../../../src/views/addresses/addresses.ts';
import { attribute, dist, evaluationOf, named, pageAt, SETS, textOf } from '../pages.ts';
import { runScript } from '../run-build.ts';
import { site } from '../site.ts';

const fileAt = (address: string): Buffer => readFileSync(join(dist(), address));

const readCsv = (bytes: Buffer): string[][] =>
  Papa.parse<string[]>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true })
    .data;

describe.each(SETS)('downloads of the set %s', (set) => {
  const files = named(pageAt(dataAddress(set)), 'a')
    .map((link) => ({ href: attribute(link, 'href') ?? '', text: textOf(link) }))
    .filter(({ href }) => /\.(csv|json)$/.test(href));

  it('offers files whose format and size stand in the text of the link', () => {
    expect(files.length).toBeGreaterThan(12);
    for (const { href, text } of files) {
      const format = href.endsWith('.csv')
        ? 'CSV'
        : href.endsWith('.schema.json')
          ? 'JSON Schema'
          : 'JSON';
      expect(text.endsWith(`(${format}, ${fileSize(fileAt(href).length)})`), text).toBe(true);
    }
  });

  it('gives every CSV a byte order mark, CRLF and rows of one length', () => {
    for (const { href } of files.filter((file) => file.href.endsWith('.csv'))) {
      const bytes = fileAt(href);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = readCsv(bytes);
      expect(new Set(rows.map((row) => row.length)).size, href).toBe(1);
      expect(bytes.toString('utf8')).toMatch(/\r\n$/);
    }
  });

  it('describes every column of every table in the dictionary', () => {
    const rows = readCsv(fileAt(`${dataAddress(set)}tu-dien.csv`)).slice(1);
    const described = rows.map(([table, column]) => `${table}.${column}`);
    const columns = Object.entries({ 'ket-qua': RESULTS_TABLE, ...TABLES }).flatMap(
      ([name, { columns: all }]) => Object.keys(all).map((column) => `${name}.${column}`),
    );
    expect(described).toEqual(columns);
  });

  it('publishes the evaluation that the command prints', () => {
    const { stdout, code } = runScript('evaluate.ts', ['--data', site().data, '--set', set]);
    expect(code).toBe(0);
    expect(fileAt(`${dataAddress(set)}evaluation.json`).toString('utf8') === stdout).toBe(true);
  });

  it('gives every source an anchor and its address', () => {
    const page = pageAt(sourcesAddress(set));
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    const links = named(page, 'a').map((link) => attribute(link, 'href'));
    for (const source of evaluationOf(set).sources) {
      expect(ids).toContain(source.id);
      if (source.address !== '') expect(links).toContain(source.address);
    }
  });

  it('offers the reports with their size on their page, the first on the home page', () => {
    for (const [address, least, most] of [
      [reportsAddress(set), 50, Number.POSITIVE_INFINITY],
      [homeAddress(set), 1, 1],
    ] as const) {
      const reports = named(pageAt(address), 'a').filter((link) =>
        attribute(link, 'href')?.endsWith('.pdf'),
      );
      expect(reports.length).toBeGreaterThanOrEqual(least);
      expect(reports.length).toBeLessThanOrEqual(most);
      for (const link of reports) {
        const bytes = fileAt(attribute(link, 'href') ?? '');
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        expect(textOf(link)).toContain(fileSize(bytes.length));
      }
    }
  });
});
