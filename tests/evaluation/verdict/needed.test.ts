import { describe, expect, it } from 'vitest';
import type { RowOf } from '../../../src/schema/index.ts';
import {
  communeCode,
  indicator,
  onlyTarget,
  resultOf,
  smallWorld,
  statement,
  target,
  value,
  type World,
} from '../world.ts';

const NONE = { missing: 'z' } as const;
const DUE = '2025-12-31';

/** Ten communes of which some are met and some not, then so many more of each that were unknown. */
const communes = (
  [met, notMet]: readonly [number, number],
  [moreMet, moreNot]: readonly [number, number] = [0, 0],
  options: Partial<RowOf<'targets'>> = {},
): World => {
  const world = smallWorld({ communes: 10 });
  indicator(world, 'dat');
  target(world, options);
  const written = [
    ...Array<'dat'>(met).fill('dat'),
    ...Array<'khong-dat'>(notMet).fill('khong-dat'),
    ...Array<'dat'>(moreMet).fill('dat'),
    ...Array<'khong-dat'>(moreNot).fill('khong-dat'),
  ];
  for (const [i, one] of written.entries()) value(world, 'dat', communeCode(i), DUE, one);
  return world;
};

describe('what an open share or count needs', () => {
  it.each([
    // threshold %, met, not met
    [50, 0, 0],
    [50, 3, 2],
    [99, 2, 0],
    [60, 0, 3],
    [100, 4, 0],
    [10, 0, 5],
  ] as const)(
    '%i percent, %i met, %i not: with so many more the verdict is reached, with one fewer it is not',
    (threshold, met, notMet) => {
      const options = { threshold };
      const { final } = onlyTarget(communes([met, notMet], [0, 0], options));
      const { toConfirm, toRefute, figures } = final.needed ?? {};
      expect(figures).toEqual([]);
      const of = (moreMet: number, moreNot: number): string =>
        onlyTarget(communes([met, notMet], [moreMet, moreNot], options)).final.status;
      const enough = toConfirm?.count ?? Number.NaN;
      const missed = toRefute?.count ?? Number.NaN;
      expect(of(enough, 0)).toBe('met');
      expect(of(enough - 1, 0)).toBe(met + notMet + enough - 1 === 0 ? 'no-data' : 'inconclusive');
      expect(of(0, missed)).toBe('not-met');
      expect(of(0, missed - 1)).toBe(met + notMet + missed - 1 === 0 ? 'no-data' : 'inconclusive');
      expect([toConfirm?.status, toRefute?.status]).toEqual(['met', 'not-met']);
    },
  );

  it('is told of a number of units as well', () => {
    const count = { kind: 'count', threshold: 7 } as const;
    const { final } = onlyTarget(communes([2, 1], [0, 0], count));
    expect(final.needed).toEqual({
      toConfirm: { count: 5, status: 'met' },
      toRefute: { count: 3, status: 'not-met' },
      figures: [],
    });
    expect(onlyTarget(communes([2, 1], [5, 0], count)).final.status).toBe('met');
    expect(onlyTarget(communes([2, 1], [0, 3], count)).final.status).toBe('not-met');
  });

  it('says nothing of what is settled, and of areas nothing is asked of', () => {
    expect(onlyTarget(communes([5, 0])).final.needed).toBeNull();
    expect(onlyTarget(communes([0, 6])).final.needed).toBeNull();
    for (const { final } of onlyTarget(communes([3, 0])).areas) expect(final?.needed).toBeNull();
  });

  it('a level that more units than there are would have to reach cannot be confirmed', () => {
    const world = communes([0, 0], [0, 0], { kind: 'count', threshold: 11 });
    expect(onlyTarget(world).final.needed).toEqual({
      toConfirm: null,
      toRefute: null,
      figures: [],
    });
  });

  it('before the due date a level is reached, and what is out of reach has no verdict yet', () => {
    const world = communes([0, 0]);
    value(world, 'dat', communeCode(0), '2024-12-31', 'dat');
    const { needed } = resultOf(world, 2024);
    expect(needed?.toConfirm).toEqual({ count: 4, status: 'reached' });
    expect(needed?.toRefute).toEqual({ count: 6, status: null });
    for (const i of [1, 2, 3, 4]) value(world, 'dat', communeCode(i), '2024-12-31', 'dat');
    expect(resultOf(world, 2024).status).toBe('reached');
  });

  it('counts what a statement leaves open', () => {
    const world = communes([0, 0]);
    statement(world, 'dat', '101', DUE, [4, 5]);
    expect(onlyTarget(world).final.needed?.toConfirm).toEqual({ count: 1, status: 'met' });
    statement(world, 'dat', '102', DUE, [1, 5]);
    expect(onlyTarget(world).final.status).toBe('met');
  });
});

const year = (of: number): readonly [string, string] => [`${of}-01-01`, `${of}-12-31`];

/** Three districts that each have to have less than in 2019, and the counts that are known. */
const districts = (
  options: Partial<RowOf<'targets'>>,
  ...known: readonly (readonly [string, number, number])[]
): World => {
  const world = smallWorld({ communes: 3, districts: 3 });
  indicator(world, 'vu', {
    value_type: 'count',
    timing: 'flow',
    level: 'huyen',
    unit_of_measure: 'vụ',
    year_start: '01-01',
    better: 'lower',
  });
  target(world, {
    kind: 'reduction',
    mode: 'each',
    indicator: 'vu',
    scope_types: ['huyen'],
    threshold: 5,
    baseline_year: 2019,
    ...options,
  });
  for (const [code, of, count] of known) value(world, 'vu', code, year(of), count);
  return world;
};

const codes = ['101', '102', '103'];

describe('what a comparison of counts needs', () => {
  it('nothing known: both years of every district, or one district that has not enough less', () => {
    const { final } = onlyTarget(districts({}));
    expect(final.status).toBe('no-data');
    expect(final.needed).toEqual({
      toConfirm: { count: 3, status: 'met' },
      toRefute: { count: 1, status: 'not-met' },
      figures: [
        { year: 2019, units: 3 },
        { year: 2025, units: 3 },
      ],
    });
    const all = codes.flatMap((code) => [[code, 2019, 100] as const, [code, 2025, 95] as const]);
    expect(onlyTarget(districts({}, ...all)).final.status).toBe('met');
    for (const one of all) {
      const others = all.filter((other) => other !== one);
      expect(onlyTarget(districts({}, ...others)).final.status).toBe('inconclusive');
    }
    expect(onlyTarget(districts({}, ['101', 2019, 100], ['101', 2025, 96])).final.status).toBe(
      'not-met',
    );
  });

  it('only what is missing is needed: a year of one, the other of two', () => {
    const world = districts(
      {},
      ['101', 2019, 100],
      ['101', 2025, 90],
      ['102', 2019, 100],
      ['103', 2025, 90],
    );
    const { final } = onlyTarget(world);
    expect(final.needed?.toConfirm).toEqual({ count: 2, status: 'met' });
    expect(final.needed?.figures).toEqual([
      { year: 2019, units: 1 },
      { year: 2025, units: 1 },
    ]);
    value(world, 'vu', '102', year(2025), 90);
    expect(onlyTarget(world).final.status).toBe('inconclusive');
    value(world, 'vu', '103', year(2019), 100);
    expect(onlyTarget(world).final.status).toBe('met');
  });

  it('half a year is no year: its figure is still needed', () => {
    const world = districts({}, ['101', 2019, 100]);
    value(world, 'vu', '101', ['2025-01-01', '2025-06-30'], 20);
    expect(onlyTarget(world).final.needed?.figures).toEqual([
      { year: 2019, units: 2 },
      { year: 2025, units: 3 },
    ]);
  });

  it('each district by itself needs its own two years', () => {
    const own = onlyTarget(districts({}, ['101', 2019, 100])).own.find(
      ({ code }) => code === '101',
    );
    expect(own?.final?.needed).toEqual({
      toConfirm: { count: 1, status: 'met' },
      toRefute: { count: 1, status: 'not-met' },
      figures: [{ year: 2025, units: 1 }],
    });
  });

  it('a minimum has nothing to compare with', () => {
    const world = districts({ kind: 'minimum', mode: NONE, threshold: 5, baseline_year: NONE });
    world.indicators = world.indicators.map((row) => ({ ...row, better: 'higher' }));
    expect(onlyTarget(world).final.needed?.figures).toEqual([{ year: 2025, units: 3 }]);
  });
});

describe('what a trend needs', () => {
  const TREND = {
    kind: 'trend',
    mode: 'total',
    scope_types: ['tinh'],
    threshold: NONE,
    baseline_year: NONE,
  } as const;
  const trend = (...known: readonly (readonly [number, number])[]): World =>
    districts(TREND, ...known.map(([of, count]) => ['15', of, count] as const));

  it('nothing known: every year of the period and the one before', () => {
    const { final } = onlyTarget(trend());
    expect(final.needed).toEqual({
      toConfirm: { count: 4, status: 'met' },
      toRefute: { count: 1, status: 'not-met' },
      figures: [2021, 2022, 2023, 2024, 2025].map((of) => ({ year: of, units: 1 })),
    });
    const falling = [
      [2021, 100],
      [2022, 90],
      [2023, 80],
      [2024, 70],
      [2025, 60],
    ] as const;
    expect(onlyTarget(trend(...falling)).final.status).toBe('met');
    for (const one of falling) {
      const rest = falling.filter((other) => other !== one);
      expect(onlyTarget(trend(...rest)).final.status).toBe('inconclusive');
    }
    expect(onlyTarget(trend([2021, 90], [2022, 91])).final.status).toBe('not-met');
  });

  it('where one year was as the one before, all that can be found is that it was contained', () => {
    const known = [
      [2021, 100],
      [2022, 100],
      [2023, 90],
      [2024, 80],
    ] as const;
    const { final } = onlyTarget(trend(...known));
    expect(final.needed).toEqual({
      toConfirm: { count: 1, status: 'contained' },
      toRefute: { count: 1, status: 'not-met' },
      figures: [{ year: 2025, units: 1 }],
    });
    expect(onlyTarget(trend(...known, [2025, 70])).final.status).toBe('contained');
    expect(onlyTarget(trend(...known, [2025, 81])).final.status).toBe('not-met');
  });

  it('a year by itself needs its figure and that of the year before', () => {
    expect(resultOf(trend([2023, 90]), 2024).needed?.figures).toEqual([{ year: 2024, units: 1 }]);
    expect(resultOf(trend([2023, 90], [2024, 80]), 2024).needed).toBeNull();
  });

  it('years before the plan are not asked for', () => {
    const world = trend();
    world.plan = world.plan.map((row) => ({ ...row, signed_on: '2021-12-29' }));
    expect(resultOf(world, 2020).needed).toBeNull();
    expect(resultOf(world, 2021).needed).not.toBeNull();
  });
});
