import { describe, expect, test } from 'vitest';
import { datasetContext } from '../../../src/dataset/checks/basis/dataset-context.ts';
import { runStage } from '../../../src/dataset/checks/run-checks.ts';
import { keyTable } from '../../../src/dataset/ledger/keyed-table.ts';
import type { LedgerRow } from '../../../src/dataset/ledger/ledger.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { addDays } from '../../../src/schema/dates.ts';
import { TABLES, type TableName, type Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY, textOf, withRows, withText } from '../../fixtures/data-files.ts';

/*
 * How the work of the checks grows with the rows, whatever the speed of the machine: every look at a
 * cell of a row is counted, with so many rows of one kind and with four times as many.
 */
const SMALL = 200;
const TIMES = 4;

/** What grows with its square would be 16 times the work; sorting and looking up are a little more than 4. */
const MOST_GROWTH = 6;

const sound = (): Tables => {
  const { tables } = readDataset(soundFiles(), { set: 'published', today: TODAY });
  if (tables === null) throw new Error('the sound fixture must be sound');
  return { ...tables, releases: [], reports: [] };
};

type Rows<N extends TableName> = Tables[N];

/** The first row of a table with some cells changed. */
const like = <N extends TableName>(
  tables: Tables,
  table: N,
  cells: (i: number) => Partial<Rows<N>[number]>,
  count: number,
): Rows<N>[number][] =>
  Array.from({ length: count }, (_, i) => ({
    ...(tables[table][0] as object),
    ...cells(i),
  })) as never;

const withMore = <N extends TableName>(
  tables: Tables,
  table: N,
  count: number,
  cells: (i: number) => Partial<Rows<N>[number]>,
): Tables => ({ ...tables, [table]: [...tables[table], ...like(tables, table, cells, count)] });

const day = (i: number): string => addDays('1990-01-01', i);
const code = (i: number): string => String(10_000 + i);

/** How many cells are looked at by the checks of these tables, from the keys to plausibility. */
const looksAt = (tables: Tables): number => {
  let looks = 0;
  const counted = Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows.map(
        (row) =>
          new Proxy(row, {
            get: (target, cell) => {
              looks += 1;
              return Reflect.get(target, cell);
            },
          }),
      ),
    ]),
  ) as unknown as Tables;
  for (const name of Object.keys(TABLES) as TableName[]) {
    runStage('keys', keyTable(TABLES[name], counted[name] as unknown as readonly LedgerRow[]));
  }
  const context = datasetContext(counted, { set: 'published', today: TODAY });
  runStage('across', context);
  runStage('plausibility', context);
  return looks;
};

const renamed = (tables: Tables, unit: string, count: number): Tables =>
  withMore(
    withMore(tables, 'units', count, (i) => ({ code: unit, valid_from: day(i), name: `Tên ${i}` })),
    'unit-changes',
    count,
    (i) => ({
      effective_date: day(i + 1),
      change: ['renamed'] as const,
      old_code: unit,
      new_code: unit,
    }),
  );

const SHAPES: readonly [string, (count: number) => Tables][] = [
  [
    'summaries of one indicator and area',
    (count) =>
      withMore(sound(), 'aggregates', count, (i) => ({ period_start: day(i), period_end: day(i) })),
  ],
  [
    'summaries of one day by many sources, beside figures of single units',
    (count) =>
      withMore(
        withMore(sound(), 'aggregates', count, (i) => ({ source: `s-${i}` })),
        'values',
        count,
        (i) => ({ source: `s-${i}` }),
      ),
  ],
  [
    'summaries of long spans',
    (count) =>
      withMore(sound(), 'aggregates', count, (i) => ({
        period_start: day(i),
        period_end: day(i + 10_000),
      })),
  ],
  [
    'counts of one unit',
    (count) =>
      withMore(sound(), 'values', count, (i) => ({
        indicator: 'mo-hinh',
        period_start: day(i),
        period_end: day(i),
        value: { kind: 'count' as const, count: i },
      })),
  ],
  [
    'counts of an area and of its units by many sources',
    (count) =>
      withMore(sound(), 'values', count, (i) => ({
        indicator: 'mo-hinh',
        unit_code: ['04', '041', '04101'][i % 3] ?? '',
        value: { kind: 'count' as const, count: i },
        source: `s-${i}`,
      })),
  ],
  [
    'units with coordinates',
    (count) =>
      withMore(sound(), 'units', count, (i) => ({
        code: code(i),
        parent_code: code(Math.floor(i / 9)),
        latitude: 20 + (i % 7),
        longitude: 104 + (i % 5),
      })),
  ],
  [
    'corrections of one row',
    (count) => withMore(sound(), 'values', count, (i) => ({ recorded_on: day(i), reason: 'Sửa.' })),
  ],
  ['rows that are there twice', (count) => withMore(sound(), 'values', count, () => ({}))],
  [
    'units under one parent',
    (count) => withMore(sound(), 'units', count, (i) => ({ code: code(i), parent_code: '041' })),
  ],
  [
    'units each the parent of the next',
    (count) =>
      withMore(sound(), 'units', count, (i) => ({ code: code(i), parent_code: code(i + 1) })),
  ],
  ['versions of one unit', (count) => renamed(sound(), '10000', count)],
  [
    'versions of one parent and units under it',
    (count) =>
      withMore(renamed(sound(), '10000', count), 'units', count, (i) => ({
        code: code(i + 1),
        parent_code: '10000',
      })),
  ],
  [
    'figures for a unit that is not there, of a code with many versions',
    (count) =>
      withMore(renamed(sound(), '10000', count), 'values', count, (i) => ({
        unit_code: '10000',
        period_start: addDays('1980-01-01', i),
        period_end: addDays('1980-01-01', i),
      })),
  ],
  [
    'targets with one indicator, and summaries of it',
    (count) =>
      withMore(
        withMore(sound(), 'targets', count, (i) => ({ target: `q${i}` })),
        'aggregates',
        count,
        (i) => ({ period_start: day(i), period_end: day(i) }),
      ),
  ],
  [
    'readings and milestones of one target',
    (count) =>
      withMore(
        withMore(sound(), 'readings', count, (i) => ({ reading: `r-${i}` })),
        'milestones',
        count,
        (i) => ({ date: day(i) }),
      ),
  ],
  [
    'tiles on one cell',
    (count) => {
      const units = withMore(sound(), 'units', count, (i) => ({
        code: code(i),
        type: 'xa' as const,
      }));
      const [first] = units.units;
      return {
        ...units,
        'unit-tiles': units.units.map(
          ({ code: unit, valid_from }) =>
            ({ ...first, code: unit, valid_from, row: 1, col: 1, cells: 1 }) as never,
        ),
      };
    },
  ],
  [
    'sources of one publisher',
    (count) => withMore(sound(), 'sources', count, (i) => ({ source: `s-${i}`, title: `T ${i}` })),
  ],
  [
    'figures of unknown sources',
    (count) => withMore(sound(), 'values', count, (i) => ({ source: `khong-co-${i}` })),
  ],
];

describe('four times the rows are at most a little more than four times the work', () => {
  test.each(SHAPES)('%s', (_, make) => {
    const few = looksAt(make(SMALL));
    const many = looksAt(make(TIMES * SMALL));
    expect(many / few).toBeLessThan(MOST_GROWTH);
    expect(many).toBeGreaterThan(few);
  });
});

describe('inputs too large for a recursion or a regular expression', () => {
  const problemsOf = (files: ReadonlyMap<string, Uint8Array>): string[] => [
    ...new Set(
      readDataset(files, { set: 'published', today: TODAY }).problems.map(({ check }) => check),
    ),
  ];

  test('units each the parent of the next have parents of no higher level', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${code(i)},2019-01-01,Mẫu ${i},xa,${code(i + 1)},x,x,2025-02-10,,`,
    );
    const files = withRows(
      soundFiles(),
      'registry/units.csv',
      ...rows,
      `${code(20_000)},2019-01-01,Mẫu cuối,xa,041,x,x,2025-02-10,,`,
    );
    expect(problemsOf(files)).toEqual(['unit-parent-level']);
  });

  test.each([
    ['words', 'xin '],
    ['words with marks', 'chữ '],
    ['parts of an id', 'a-'],
    ['groups of digits', '.100'],
    ['line breaks', 'a\n'],
    ['quotation marks', '""'],
  ])('a cell of a million %s is too long, in text and elsewhere', (_, piece) => {
    const long = `"1${piece.repeat(1_000_000)}1"`;
    const values = 'observations/published/values.csv';
    const header = textOf(soundFiles(), values).split('\n')[0] ?? '';
    header.split(',').forEach((__, column) => {
      const cells = 'xa-dat,04101,2023-12-31,2023-12-31,dat,z,bao-cao-2023,2024-01-10,,'.split(',');
      cells[column] = long;
      if (column % 4 > 0) return;
      // What begins with the first cell of a row and goes on line by line reads as rows.
      const check = column === 0 && piece.includes('\n') ? 'rows-in-cell' : 'cell-too-long';
      expect(problemsOf(withText(soundFiles(), values, `${header}\n${cells.join(',')}\n`))).toEqual(
        [check],
      );
    });
  });

  test('a tile as wide as a number can be is no tile', () => {
    const tiles = 'code,valid_from,row,col,cells,recorded_on,reason,note\n';
    const files = withText(
      soundFiles(),
      'registry/unit-tiles.csv',
      `${tiles}041,2019-01-01,1,1,${Number.MAX_SAFE_INTEGER},2025-07-10,,\n`,
    );
    expect(problemsOf(files)).toContain('tile-size');
  });
});
