import { describe, expect, it } from 'vitest';
import type { Tables } from '../../src/schema/index.ts';
import {
  communeCode,
  evaluateWorld,
  indicator,
  onlyTarget,
  smallWorld,
  target,
  value,
  type World,
} from './world.ts';

const DAY = '2025-06-30';

const withValues = (
  ...states: readonly (readonly [
    value: 'dat' | 'khong-dat',
    recorded: string,
    reason: string,
    n: number,
  ])[]
): World => {
  const world = smallWorld({ communes: 1 });
  indicator(world, 'dat');
  target(world);
  for (const [state, recorded_on, reason, n] of states) {
    value(world, 'dat', communeCode(0), DAY, state, { recorded_on, reason, n });
  }
  return world;
};

const yearOf = (world: World) => {
  const { met, notMet, unknown } =
    onlyTarget(world).years.find(({ year }) => year === 2025) ?? expect.fail('no year');
  return { met, notMet, unknown };
};

describe('rows of one key that say different things', () => {
  const OPEN = { met: 0, notMet: 0, unknown: 1 };

  it.each([
    ['of one rank', withValues(['dat', '2026-01-10', '', 1], ['khong-dat', '2026-01-10', '', 1])],
    [
      'the later one without a reason',
      withValues(['dat', '2026-01-10', '', 1], ['khong-dat', '2026-02-10', '', 1]),
    ],
    [
      'two corrections of one rank',
      withValues(
        ['dat', '2026-01-10', '', 1],
        ['dat', '2026-02-10', 'a', 1],
        ['khong-dat', '2026-02-10', 'b', 1],
      ),
    ],
  ])('leave their unit unknown and are both shown: %s', (_, world) => {
    expect(yearOf(world)).toEqual(OPEN);
    const { contradictions, figures } = evaluateWorld(world);
    expect(contradictions).toMatchObject([
      {
        table: 'values',
        rows: [{ cells: [{ column: 'value' }] }, { cells: [{ column: 'value' }] }],
      },
    ]);
    const shown = figures.filter(({ supersededBy }) => supersededBy === null);
    expect(new Set(shown.map((figure) => figure.value))).toEqual(new Set([true, false]));
  });

  it('are settled by a row with a reason and a higher rank, on the same day or later', () => {
    for (const [day, n] of [
      ['2026-01-10', 2],
      ['2026-02-10', 1],
    ] as const) {
      const world = withValues(
        ['dat', '2026-01-10', '', 1],
        ['khong-dat', '2026-01-10', '', 1],
        ['khong-dat', day, 'Đọc lại nguồn', n],
      );
      expect(yearOf(world)).toEqual({ met: 0, notMet: 1, unknown: 0 });
      expect(evaluateWorld(world).contradictions).toEqual([]);
    }
  });

  it('do not contradict each other where they say the same', () => {
    const world = withValues(['dat', '2026-01-10', '', 1], ['dat', '2026-02-10', '', 1]);
    expect(yearOf(world)).toEqual({ met: 1, notMet: 0, unknown: 0 });
    expect(evaluateWorld(world).contradictions).toEqual([]);
  });
});

describe('a withdrawal', () => {
  it('is told from its day on, with the rows that wait for what was withdrawn', () => {
    const world = withValues(['dat', '2026-01-10', '', 1]);
    const [row] = world.values;
    if (row === undefined) throw new Error('the world has a value');
    const withdrawal = {
      table: 'sources',
      key: row.source,
      withdrawn_on: '2026-03-01',
      kind: 'not-public',
      decided_by: 'Công an tỉnh',
      release: { missing: 'z' },
      note: '',
      key_nonce: '',
      key_sha256: '',
      at: { file: 'withdrawals.csv', line: 2 },
    } as const;
    const tables: Tables = {
      ...world,
      values: [],
      withdrawals: [withdrawal],
      setAside: [{ table: 'values', row, withdrawal }],
    } as unknown as Tables;
    const on = (asOf: string) => evaluateWorld(tables as unknown as World, asOf).withdrawals;
    expect(on('2026-02-28')).toEqual([]);
    expect(on('2026-03-01')).toMatchObject([
      {
        table: 'sources',
        key: row.source,
        withdrawnOn: '2026-03-01',
        kind: 'not-public',
        setAside: [expect.stringMatching(/^values: dat · /)],
      },
    ]);
  });

  it('of the day of a release is known to it where it came before', () => {
    const world = withValues(['dat', '2026-01-10', '', 1]);
    const release = (id: string, cut_off: string) => ({
      ...{ release: id, cut_off, previous: { missing: 'z' }, rows: 1, title: id, note: '' },
      ...{ sha256: '', former_sha256: '', at: { file: 'releases.csv', line: 2 } },
    });
    const withdrawal = (key: string, newest: string | { missing: string }) => ({
      ...{ table: 'sources', key, withdrawn_on: '2026-03-01', kind: 'not-public', note: '' },
      ...{ decided_by: 'Công an tỉnh', release: newest, key_nonce: '', key_sha256: '' },
      at: { file: 'withdrawals.csv', line: 2 },
    });
    const tables = {
      ...world,
      releases: [release('first', '2026-02-01'), release('second', '2026-03-01')],
      withdrawals: [withdrawal('before', 'first'), withdrawal('after', 'second')],
    } as unknown as World;
    const keys = (asOf: string) => evaluateWorld(tables, asOf).withdrawals.map(({ key }) => key);
    expect(keys('2026-02-01')).toEqual([]);
    expect(keys('2026-03-01')).toEqual(['before']);
    expect(keys('2026-03-02')).toEqual(['after', 'before']);
  });
});
