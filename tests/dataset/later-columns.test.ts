import { describe, expect, test } from 'vitest';
import { rowHash } from '../../src/dataset/ledger/row-hash.ts';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { tableCsv } from '../../src/illustrative/table-csv.ts';
import { TABLES } from '../../src/schema/index.ts';
import { sourceTables } from '../../src/site/downloads/source-tables.ts';
import { fieldsSchema } from '../../src/site/downloads/table-schema.ts';
import { dictionary } from '../../src/text/site/dictionary.ts';
import { soundFiles, TODAY, textOf, withText } from '../fixtures/data-files.ts';

const INDICATORS = 'plan/indicators.csv';

const read = (files: DataFiles) => readDataset(files, { set: 'published', today: TODAY });

/** The sound files with one more cell in each row of the indicators, before or after a column. */
const withColumn = (cells: readonly string[], before: string | null): DataFiles => {
  const lines = textOf(soundFiles(), INDICATORS).trimEnd().split('\n');
  const place = before === null ? undefined : (lines[0]?.split(',').indexOf(before) ?? 0);
  const text = lines.map((line, i) => {
    const row = line.split(',');
    row.splice(place ?? row.length, 0, cells[i] ?? '');
    return row.join(',');
  });
  return withText(soundFiles(), INDICATORS, `${text.join('\n')}\n`);
};

const additive = (files: DataFiles) =>
  read(files).tables?.indicators.map((row) => row.additive) ?? [];

const ofIndicators = (files: DataFiles) =>
  sourceTables(files, 'published').find(({ name }) => name === 'indicators');

describe('a column added later', () => {
  const own = ['additive', '', 'no'];

  test('may be absent from a header: every row then says its default', () => {
    expect(read(soundFiles()).problems).toEqual([]);
    expect(additive(soundFiles())).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
  });

  test('makes no milestone a promise of its own where it is absent (R11)', () => {
    expect(read(soundFiles()).tables?.milestones.map(({ due }) => due)).toEqual(['no']);
  });

  test('may be empty in a row, and stand before the columns of the ledger or behind them', () => {
    for (const before of ['holder', 'recorded_on', null]) {
      const files = withColumn(['additive', '', 'yes'], before);
      expect(read(files).problems).toEqual([]);
      expect(additive(files)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
      // A row that says more than before was sealed without it.
      expect(read(withColumn(own, before)).problems).toMatchObject([
        { check: 'seal-row-edited', line: 3 },
      ]);
    }
  });

  test('is read no less strictly than another, and named with the place where it stands', () => {
    expect(read(withColumn(['additive', 'may'], null)).problems).toMatchObject([
      { check: 'choice-unknown', column: 'additive', columnNumber: 15, line: 2 },
    ]);
    const [problem] = read(withColumn(['additive', 'may'], 'indicator')).problems;
    expect(problem).toMatchObject({ column: 'additive', columnNumber: 1 });
  });

  test('moves the others: a problem names the letter under which they stand', () => {
    const files = withColumn(['additive'], 'indicator');
    const text = textOf(files, INDICATORS).replace(',12-15,lower,', ',z,lower,');
    expect(read(withText(files, INDICATORS, text)).problems).toMatchObject([
      { check: 'indicator-year-start', column: 'year_start', columnNumber: 10 },
    ]);
  });

  test('misspelt is told the name it was meant to be', () => {
    expect(read(withColumn(['aditive'], null)).problems).toMatchObject([
      { check: 'column-misspelt', value: 'aditive', facts: { suggestion: 'additive' } },
    ]);
  });

  test('leaves the hash of a sealed row as it was where it says its default', () => {
    const [row] = read(soundFiles()).tables?.indicators ?? [];
    const { additive: _, ...before } = TABLES.indicators.columns;
    const hash = rowHash('', TABLES.indicators, row ?? {});
    expect(hash).toBe(rowHash('', { ...TABLES.indicators, columns: before }, row ?? {}));
    expect(rowHash('', TABLES.indicators, { ...row, additive: 'no' })).not.toBe(hash);
  });

  test('is written only where a row needs it', () => {
    const rows = read(soundFiles()).tables?.indicators ?? [];
    expect(tableCsv(TABLES.indicators, rows)).toBe(textOf(soundFiles(), INDICATORS));
    const [first] = rows;
    expect(tableCsv(TABLES.indicators, [{ ...first, additive: 'no' }])).toMatch(/,additive,/);
  });

  test('is in the downloads and their descriptions where the files have it', () => {
    expect(ofIndicators(soundFiles())?.header).not.toContain('additive');
    const table = ofIndicators(withColumn(own, null));
    expect(table?.cells.map((row) => row[table.header.indexOf('additive')])).toEqual([
      '',
      'no',
      '',
      '',
      '',
    ]);
    const fields = (header: readonly string[] = []) =>
      fieldsSchema(TABLES.indicators, new Set(), header).fields;
    expect(fields(table?.header).find(({ name }) => name === 'additive')).not.toHaveProperty(
      'constraints',
    );
    const header = ofIndicators(soundFiles())?.header;
    expect(fields(header).map(({ name }) => name)).toEqual(header);
  });

  test('is told in the data dictionary with what its absence says', () => {
    const entry = dictionary().find(({ name }) => name === 'indicators');
    const row = entry?.table.rows.find(([name]) => name?.text === 'additive');
    expect(row?.[3]?.text).toBe('để trống hoặc không có cột này: yes');
  });
});
