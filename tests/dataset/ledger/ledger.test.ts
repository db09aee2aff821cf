import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellText,
  inForce,
  keyOf,
  lastRecorded,
  recordedBy,
  tablesInForce,
} from '../../../src/dataset/ledger/ledger.ts';
import { byKeyCells, repeatedKeys } from '../../../src/dataset/ledger/repeated-keys.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { byCode } from '../../../src/schema/code-order.ts';
import { TABLES, type Tables } from '../../../src/schema/index.ts';
import { soundFiles, TODAY } from '../../fixtures/data-files.ts';

const tables = (): Tables => {
  const read = readDataset(soundFiles(), { set: 'published', today: TODAY });
  if (read.tables === null) throw new Error('the sound fixture must be sound');
  return read.tables;
};

describe('cellText', () => {
  test.each([
    ['text', 'text'],
    [12, '12'],
    [21.7, '21.7'],
    [{ missing: 'x' }, 'x'],
    [['b', 'a'], 'a+b'],
    [{ kind: 'pass', met: true }, 'dat'],
    [{ kind: 'pass', met: false }, 'khong-dat'],
    [{ kind: 'count', count: 0 }, '0'],
    [{ kind: 'missing', missing: 'c' }, 'c'],
  ])('of %j is %s', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('rows in force', () => {
  test('a correction replaces the row of its key, in the place of the first', () => {
    const { values } = tablesInForce(tables());
    expect(values).toHaveLength(13);
    expect(values[2]).toMatchObject({ unit_code: '04103', value: { met: true } });
  });

  test('on an earlier date the first row holds', () => {
    const { values, releases, units } = tablesInForce(recordedBy(tables(), '2024-02-29'));
    expect(values.find(({ unit_code }) => unit_code === '04103')?.value).toEqual({
      kind: 'pass',
      met: false,
    });
    expect(releases).toEqual([]);
    expect(units).toHaveLength(10);
  });

  test('releases are known from their cut-off on', () => {
    const known = (date: string) =>
      recordedBy(tables(), date).releases.map(({ release }) => release);
    expect(known('2024-06-29')).toEqual([]);
    expect(known('2024-06-30')).toEqual(['2024-06']);
    expect(known('2025-03-31')).toEqual(['2024-06', '2025-03']);
  });

  const milestone = (recorded_on: string, n: number, threshold: number, reason: string) => ({
    target: 't1',
    date: '2023-12-31',
    threshold,
    recorded_on,
    reason,
    note: '',
    n,
    at: { file: 'f', line: 1 },
  });
  const thresholds = (rows: readonly ReturnType<typeof milestone>[]): number[] =>
    inForce(TABLES.milestones, rows).map(({ threshold }) => threshold);

  test.each([
    [
      'the last with a reason wins',
      [
        ['02-01', 1, 2, 'a'],
        ['03-01', 1, 3, 'b'],
        ['01-01', 1, 1, ''],
      ],
      [3],
    ],
    [
      'the later one of a day wins',
      [
        ['02-01', 2, 3, 'b'],
        ['02-01', 1, 2, 'a'],
        ['01-01', 1, 1, ''],
      ],
      [3],
    ],
    [
      'a later one without a reason replaces nothing',
      [
        ['01-01', 1, 1, ''],
        ['02-01', 1, 2, ''],
      ],
      [1, 2],
    ],
    [
      'two with a reason of one rank hold both',
      [
        ['01-01', 1, 1, ''],
        ['02-01', 1, 2, 'a'],
        ['02-01', 1, 3, 'b'],
      ],
      [2, 3],
    ],
    [
      'a reason of higher rank settles a contradiction',
      [
        ['01-01', 1, 1, ''],
        ['01-01', 1, 2, ''],
        ['02-01', 1, 2, 'a'],
      ],
      [2],
    ],
    [
      'what is said again holds once',
      [
        ['01-01', 1, 1, ''],
        ['02-01', 1, 1, ''],
      ],
      [1],
    ],
  ] as const)('%s, whatever the order', (_, states, expected) => {
    const rows = states.map(([day, n, value, reason]) =>
      milestone(`2024-${day}`, n, value, reason),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(thresholds(shuffled)).toEqual(expected);
      }),
    );
  });

  test('of sources that contradict each other one is looked up, whatever the order of files', () => {
    const [source] = tables().sources;
    if (source === undefined) throw new Error('the sound fixture has a source');
    const other = { ...source, title: 'Báo cáo khác' };
    const titles = (sources: readonly (typeof source)[]): string[] =>
      tablesInForce({ ...tables(), sources }).sources.map(({ title }) => title);
    expect(titles([source, other])).toEqual(titles([other, source]));
    expect(titles([source, other])).toHaveLength(1);
  });
});

describe('lastRecorded', () => {
  test('is the last date anywhere', () => {
    expect(lastRecorded(tables())).toBe('2025-02-10');
  });

  test('of nothing is null', () => {
    const none = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []]));
    expect(lastRecorded(none as unknown as Tables)).toBeNull();
  });
});

describe('repeatedKeys', () => {
  const schema = { ...TABLES.values, key: ['a', 'b', 'c'] };
  const cell = fc.oneof(
    fc.constantFrom('x', 'y', 'x\u001fy', ''),
    fc.constantFrom(1, 2),
    fc.constant({ missing: 'z' }),
  );
  const rows = fc.array(fc.record({ a: cell, b: cell, c: cell }), { maxLength: 30 });

  test('gathers the same rows as comparing each key would', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const groups = new Map<string, object[]>();
        for (const row of all) {
          const key = JSON.stringify([row.a, row.b, row.c].map(cellText));
          groups.set(key, [...(groups.get(key) ?? []), row]);
        }
        const expected = [...groups.values()].filter(({ length }) => length > 1);
        const found = repeatedKeys(schema, all);
        const byPlace = (a: object[], b: object[]): number =>
          all.indexOf(a[0] as never) - all.indexOf(b[0] as never);
        expect(found.sort(byPlace)).toEqual(expected.sort(byPlace));
      }),
    );
  });

  test('stays exact where the numbers of possible keys are beyond counting', () => {
    const many = Array.from({ length: 1200 }, (_, i) => ({
      ...Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, `${name}${i}`])),
    }));
    const wide = { ...schema, key: ['a', 'b', 'c', 'd', 'e', 'f'] };
    const twin = { ...many[700] };
    expect(repeatedKeys(wide, [...many, twin])).toEqual([[many[700], twin]]);
  });

  test('of nothing are none', () => {
    expect(repeatedKeys(schema, [])).toEqual([]);
  });

  test('rows by the cells of their keys are in the order of their texts, those of one key as they stand', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const byCells = (one: (typeof all)[number], other: (typeof all)[number]): number =>
          byCode(cellText(one.a), cellText(other.a)) ||
          byCode(cellText(one.b), cellText(other.b)) ||
          byCode(cellText(one.c), cellText(other.c));
        const sorted = byKeyCells(schema, all);
        expect(sorted).toEqual(all.toSorted(byCells));
        expect(repeatedKeys(schema, sorted)).toHaveLength(repeatedKeys(schema, all).length);
      }),
    );
  });

  test('rows stay as they are where their order would not be exact', () => {
    const names = Array.from({ length: 7 }, (_, i) => `k${i}`);
    const many = Array.from({ length: 120 }, (_, i) =>
      Object.fromEntries(names.map((name) => [name, `${name}-${119 - i}`])),
    );
    const wide = { ...schema, key: names };
    expect(byKeyCells(wide, many)).toBe(many);
  });
});

test('keyOf parts the cells of a key', () => {
  expect(keyOf(TABLES.readings, { target: 't1', reading: 'mot' })).toBe('t1\u001fmot');
});
