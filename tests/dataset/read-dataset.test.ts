import { describe, expect, test } from 'vitest';
import { type DataFiles, readDataset } from '../../src/dataset/read-dataset.ts';
import { TABLES } from '../../src/schema/index.ts';
import { firstColumns } from '../../src/schema/table.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../fixtures/data-files.ts';

const VALUES = 'observations/published/values.csv';
const SOURCES = 'observations/published/sources.csv';
const PLAN = 'plan/plan.csv';

const read = (files: DataFiles, set = 'published') => readDataset(files, { set, today: TODAY });

const checksOf = (files: DataFiles, set?: string): string[] =>
  read(files, set).problems.map(({ check }) => check);

const tablesOf = (files: DataFiles, set?: string) => {
  const { tables, problems } = read(files, set);
  if (tables === null) throw new Error(JSON.stringify(problems));
  return tables;
};

describe('a sound folder', () => {
  test('is read without a problem, superseded rows included', () => {
    const { tables, problems } = read(soundFiles());
    expect(problems).toEqual([]);
    expect(tables?.values).toHaveLength(14);
    expect(tables?.units).toHaveLength(12);
  });

  test('gives typed cells and the place of each row', () => {
    const { values, units, targets } = tablesOf(soundFiles());
    expect(values[4]).toEqual({
      indicator: 'xa-dat',
      unit_code: '04202',
      period_start: '2023-12-31',
      period_end: '2023-12-31',
      value: { kind: 'missing', missing: 'c' },
      flag: { missing: 'z' },
      source: 'bao-cao-2023',
      recorded_on: '2024-01-10',
      reason: '',
      note: '',
      n: 1,
      at: { file: VALUES, line: 6, header: firstColumns(TABLES.values), release: '2024-06' },
    });
    expect(values[0]?.value).toEqual({ kind: 'pass', met: true });
    expect(values[8]?.value).toEqual({ kind: 'count', count: 120 });
    expect(units[1]).toMatchObject({ code: '041', latitude: 22.098, parent_code: '04' });
    expect(targets[1]?.scope_types).toEqual(['huyen', 'thi-xa']);
  });

  test('is read set by set, with the registry and the plan in common', () => {
    const tables = tablesOf(soundFiles(), 'illustrative');
    expect(tables.values).toHaveLength(1);
    expect(tables.releases).toEqual([]);
    expect(tables.units).toHaveLength(12);
  });

  test('may split a table into parts, read in the order of their names', () => {
    const files = soundFiles();
    const [header, ...rows] = textOf(files, VALUES).trimEnd().split('\n');
    const part = (lines: readonly string[]): string => [header, ...lines, ''].join('\n');
    const folder = VALUES.replace('.csv', '');
    files.delete(VALUES);
    const split = withText(
      withText(files, `${folder}/b.csv`, part(rows.slice(9))),
      `${folder}/a.csv`,
      part(rows.slice(0, 9)),
    );
    const { values } = tablesOf(split);
    expect(values.map(({ at }) => `${at.file.at(-5)}${at.line}`).slice(8, 10)).toEqual([
      'a10',
      'b2',
    ]);
  });

  test('keeps the line on which a row starts where cells hold line breaks', () => {
    const files = withRows(
      soundFiles(),
      SOURCES,
      'a-1,"Hai\ndòng",Báo,x,press,,2025-04-10,,',
      'a-2,Một dòng,Báo,x,press,,2025-04-10,,',
    );
    const { sources } = tablesOf(files);
    expect(sources.slice(3).map(({ source, at }) => [source, at.line])).toEqual([
      ['a-1', 5],
      ['a-2', 7],
    ]);
  });
});

describe('stages', () => {
  const badFile = (files: DataFiles) =>
    withText(files, SOURCES, textOf(files, SOURCES).replaceAll(',', ';'));
  const badHeader = (files: DataFiles) =>
    withText(files, PLAN, textOf(files, PLAN).replace('number', 'numbr'));
  const badCell = (files: DataFiles) =>
    withRows(files, VALUES, 'mo-hinh,4104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-04-10,,');
  const badKey = (files: DataFiles) =>
    withRows(files, 'plan/measures.csv', 'iv.1.a,iv.1.a,Văn bản,Khác.,Công an tỉnh,2024-01-10,,');
  const badReference = (files: DataFiles) =>
    withRows(files, VALUES, 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,khong-co,2025-04-10,,');
  const badSeal = (files: DataFiles) =>
    withText(files, VALUES, textOf(files, VALUES).replace('110,p,', '111,p,'));
  const jump = (files: DataFiles) =>
    withRows(
      files,
      VALUES,
      'vu-pham-toi,041,2023-12-15,2024-12-14,400,z,bao-cao-2024,2025-04-10,,',
    );

  const FAULTS = [
    ['file-separator', badFile],
    ['column-misspelt', badHeader],
    ['code-lost-zeros', badCell],
    ['key-duplicate', badKey],
    ['reference-unknown', badReference],
    ['value-jump', jump],
    ['seal-row-edited', badSeal],
  ] as const;

  test.each(FAULTS.map(([check], i) => [check, i] as const))(
    '%s hides what only a later stage could find',
    (check, i) => {
      const files = FAULTS.slice(i).reduce<DataFiles>((all, [, spoil]) => spoil(all), soundFiles());
      const found = new Set(checksOf(files));
      const last = check === 'value-jump' ? ['value-jump', 'seal-row-edited'] : [check];
      expect([...found]).toEqual(last);
    },
  );

  test('all problems of a stage are told together, over all files', () => {
    const files = badHeader(
      withText(soundFiles(), SOURCES, textOf(soundFiles(), SOURCES).replace('title', 'titel')),
    );
    expect(read(files).problems.map(({ file }) => file)).toEqual([PLAN, SOURCES]);
  });

  test('tables are given with warnings, and withheld with errors', () => {
    expect(read(jump(soundFiles())).tables).not.toBeNull();
    expect(read(badSeal(soundFiles())).tables).toBeNull();
  });
});

describe('the date of today', () => {
  test('decides what is in the future; today itself is not', () => {
    const row = 'mo-hinh,04104,2024-12-31,2024-12-31,3,z,bao-cao-2024,2025-04-10,,';
    const files = withRows(soundFiles(), VALUES, row);
    const on = (today: string) =>
      readDataset(files, { set: 'published', today }).problems.map(({ check }) => check);
    expect(on('2025-04-10')).toEqual([]);
    expect(on('2025-04-09')).toEqual(['recorded-in-future']);
  });
});

test('an empty folder is told what is missing', () => {
  expect(read(new Map()).problems.map(({ file }) => file)).toEqual([
    'registry/units.csv',
    'plan/plan.csv',
    'plan/indicators.csv',
    'plan/targets.csv',
    'plan/measures.csv',
    'observations/published/sources.csv',
  ]);
});
