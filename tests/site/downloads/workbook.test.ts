import { afterEach, describe, expect, it, vi } from 'vitest';
import { workbookParts } from '../../../src/dataset/import/grid/unzip.ts';
import { readWorkbook } from '../../../src/dataset/import/grid/workbook.ts';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import { TABLES } from '../../../src/schema/index.ts';
import { allTables } from '../../../src/site/downloads/results-table.ts';
import { workbook } from '../../../src/site/downloads/workbook.ts';
import { dataTitle } from '../../../src/text/names/data-names.ts';
import { ILLUSTRATIVE_NOTICE } from '../../../src/text/names/notices.ts';
import { dataAddress } from '../../../src/views/addresses/addresses.ts';
import { workbookAddress } from '../../../src/views/addresses/data-addresses.ts';
import { NO_SETTINGS } from '../../../src/views/addresses/site-settings.ts';
import { soundFiles } from '../../fixtures/data-files.ts';
import { tablesOf } from '../../reports/editions-fixture.ts';
import { bytesAt, tableAt } from '../data-files.ts';
import { builtFiles, evaluationOf, SETS } from '../pages.ts';

const sheetsOf = (bytes: Uint8Array): Map<string, readonly (readonly string[])[]> =>
  new Map(
    readWorkbook(workbookParts(bytes))?.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells),
    ]),
  );

/**
 * The text of a cell of a CSV file as a workbook has it: of what looks like a formula without the apostrophe, as a text
 * is none; of a number without zeros at its end.
 */
const asInWorkbook = (text: string): string => {
  if (/^-?\d+\.\d+$/.test(text)) return String(Number(text));
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
};

describe.each(SETS)('the workbook of the set %s', (set) => {
  const evaluation = evaluationOf(set);
  const folder = dataAddress(set);
  const bytes = bytesAt(workbookAddress(evaluation.plan.id, set));
  const sheets = sheetsOf(bytes);
  const parts = workbookParts(bytes);

  it('opens with how to read it, ends with the dictionary, and has every table between', () => {
    const tables = builtFiles()
      .map((path) => `/${path}`)
      .filter((path) => path.startsWith(`${folder}bang/`) && path.endsWith('.csv'))
      .map((path) => path.slice(`${folder}bang/`.length, -'.csv'.length));
    const names = [...sheets.keys()];
    expect([names[0], names[1], names.at(-1)]).toEqual(['Đọc trước', 'ket-qua', 'Từ điển']);
    expect(names.slice(2, -1)).toEqual(Object.keys(TABLES).filter((name) => tables.includes(name)));
    expect(names.slice(2, -1).sort()).toEqual(tables.sort());
    const [[title] = []] = sheets.get('Đọc trước') ?? [];
    expect(title).toBe(dataTitle(evaluation));
    const listed = sheets.get('Đọc trước')?.slice(-names.slice(1, -1).length) ?? [];
    expect(listed.map(([, name]) => name)).toEqual(names.slice(1, -1));
  });

  it('says in every cell what the CSV file of the table says, and marks what is made up', () => {
    for (const [name, [header = [], ...rows]] of [...sheets].slice(1, -1)) {
      const file = tableAt(
        name === 'ket-qua' ? `${folder}${name}.csv` : `${folder}bang/${name}.csv`,
      );
      const isMarked =
        set === 'illustrative' &&
        (name === 'ket-qua' || TABLES[name as keyof typeof TABLES].group === 'observations');
      expect(header, name).toEqual([
        ...file.header.filter((column) => column !== 'Lưu ý'),
        ...(isMarked ? ['Lưu ý'] : []),
      ]);
      expect(rows.length, name).toBe(file.rows.length);
      for (const [at, row] of rows.entries()) {
        const expected = header.map((column) =>
          column === 'Lưu ý' ? ILLUSTRATIVE_NOTICE : asInWorkbook(file.rows[at]?.[column] ?? ''),
        );
        expect(
          header.map((_, place) => row[place] ?? ''),
          `${name} ${at + 2}`,
        ).toEqual(expected);
      }
    }
  });

  it('has codes and days as texts, counts and years as numbers, heads in bold that stay in sight', () => {
    const strings = [
      ...(parts.get('xl/sharedstrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g),
    ];
    const place = [...sheets.keys()].indexOf('units') + 1;
    const units = parts.get(`xl/worksheets/sheet${place}.xml`) ?? '';
    const code = units.match(/<c r="A2"[^>]*t="s"[^>]*><v>(\d+)<\/v>/)?.[1];
    expect(strings[Number(code)]?.[1]).toBe(sheets.get('units')?.[1]?.[0]);
    const results = parts.get('xl/worksheets/sheet2.xml') ?? '';
    const n = String.fromCharCode(65 + (sheets.get('ket-qua')?.[0]?.indexOf('n') ?? 0));
    expect(results).toMatch(new RegExp(`<c r="${n}2"(?![^>]*t="s")[^>]*><v>\\d+</v>`));
    for (let sheet = 2; sheet <= sheets.size; sheet += 1) {
      expect(parts.get(`xl/worksheets/sheet${sheet}.xml`)).toMatch(
        /<pane ySplit="1"[^>]*state="frozen"/,
      );
    }
    for (const [name, xml] of parts) expect(xml, name).not.toMatch(/<f[ >]/);
  });
});

describe('a workbook', () => {
  afterEach(() => vi.useRealTimers());

  it('has the same bytes whenever it is made', async () => {
    const files = soundFiles();
    const tables = tablesOf(files);
    const evaluation = evaluate(tables, { set: 'published' });
    const make = () =>
      workbook({ evaluation, settings: NO_SETTINGS, tables: allTables(files, tables, evaluation) });
    const one = await make();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    const other = await make();
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });
});
