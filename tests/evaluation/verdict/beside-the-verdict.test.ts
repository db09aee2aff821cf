import { describe, expect, it } from 'vitest';
import { counted, put as figure, YEAR } from '../evidence/counted-world.ts';
import {
  communeCode,
  indicator,
  onlyTarget,
  put,
  recordedAtOnce,
  resultOf,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

/** Communes that have all met what half of them are asked for. */
const allMet = (communes: number, districts = 2): World => {
  const world = smallWorld({ communes, districts });
  indicator(world, 'dat');
  target(world);
  for (let at = 0; at < communes; at += 1)
    value(world, 'dat', communeCode(at), '2025-12-31', 'dat');
  return world;
};

describe('a result says that its numbers are small', () => {
  it.each([
    [29, 'units'],
    [30, null],
  ])('of %i units: %s', (communes, small) => {
    expect(onlyTarget(allMet(communes)).final.smallNumbers).toBe(small);
  });
  it.each([
    [1, null],
    [2, 'units'],
    [29, 'units'],
    [30, null],
  ])('of an area of %i units, that is only compared: %s', (communes, small) => {
    const { areas } = onlyTarget(allMet(2 * communes));
    expect(areas.map(({ final }) => final?.smallNumbers)).toEqual([small, small]);
  });
  const reduced = (mode: 'each' | 'total', districts: number, base: number): World => {
    const world = counted('reduction', { mode, districts });
    for (let at = 0; at < districts; at += 1)
      figure(world, String(101 + at), ['2020-01-01', '2020-12-31'], base);
    return world;
  };
  it.each([
    ['each', 30, 29, 'base'],
    ['each', 30, 30, null],
    ['each', 29, 30, 'units'],
    ['total', 1, 29, 'base'],
    ['total', 1, 30, null],
  ] as const)('of %s of %i districts, from a base of %i: %s', (mode, districts, base, small) => {
    expect(onlyTarget(reduced(mode, districts, base)).final.smallNumbers).toBe(small);
  });
  it('not of a base of which only a part is known', () => {
    const world = counted('reduction', { mode: 'total' });
    figure(world, '101', ['2020-01-01', '2020-12-31'], 5);
    expect(onlyTarget(world).final.smallNumbers).toBeNull();
  });
});

describe('the result at the end', () => {
  it('is that of the year in which the target falls due', () => {
    const { years, final } = onlyTarget(allMet(2));
    expect(years.map(({ due }) => due)).toEqual([false, false, false, false, false, true]);
    expect(final).toEqual({ ...years.at(-1), year: null });
  });
  it('until the second year of a flow is over, is that of the first', () => {
    const world = counted('maximum', { districts: 1 });
    figure(world, '101', ['2020-01-01', '2020-12-31'], 5);
    const { final } = onlyTarget(recordedAtOnce(world), '2021-06-30');
    expect(final).toMatchObject({
      met: 1,
      referenceDate: '2021-06-30',
      figuresTo: '2020-12-31',
    });
  });
});

describe('areas and units of which results are told', () => {
  it('are also those that existed in the last year only', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat', { level: 'huyen' });
    target(world, { scope_types: ['huyen'] });
    unit(world, '103', { type: 'huyen', parent: '15', from: '2025-06-01' });
    expect(onlyTarget(world).own.map(({ code }) => code)).toEqual(['101', '102', '103']);
    world.targets.length = 0;
    target(world);
    expect(onlyTarget(world).areas.map(({ code }) => code)).toEqual(['101', '102', '103']);
  });
  it('are none below the units in scope, nor units of a total', () => {
    const world = counted('maximum', { communes: 4, scope: ['huyen'] });
    expect(onlyTarget(world).areas).toEqual([]);
    expect(onlyTarget(counted('maximum', { mode: 'total' })).own).toEqual([]);
  });
});

describe('the quantities that a working tells', () => {
  it.each([
    [30, 30],
    [31, 0],
  ])('of %i districts: %i', (districts, told) => {
    const world = counted('maximum', { districts });
    for (let at = 0; at < districts; at += 1) figure(world, String(101 + at), YEAR, 5);
    const { working } = onlyTarget(world).final;
    expect(working.filter(({ step }) => step === 'quantity')).toHaveLength(told);
  });
});

describe('the base year that a working tells', () => {
  const stepsOf = (world: World) =>
    onlyTarget(world).final.working.filter(({ step }) => step === 'baseline');
  it('is that of a change', () => {
    for (const kind of ['reduction', 'increase'] as const)
      expect(stepsOf(counted(kind))).toEqual([
        { step: 'baseline', year: 2020, units: 2, known: 0 },
      ]);
  });
  it('is none where a level is held, or asked for', () => {
    const world = allMet(2);
    world.targets = world.targets.map((row) => ({ ...row, kind: 'hold', baseline_year: 2021 }));
    expect([stepsOf(world), stepsOf(counted('minimum'))]).toEqual([[], []]);
  });
});

describe('what is required, in a working', () => {
  it.each([
    ['share', { percent: 50, n: 3, exactHundredths: 150, required: 2 }],
    ['count', { percent: null, n: 3, exactHundredths: null, required: 50 }],
  ] as const)('of a %s', (kind, step) => {
    const world = allMet(3);
    world.targets = world.targets.map((row) => ({ ...row, kind }));
    expect(onlyTarget(world).final.working).toContainEqual(expect.objectContaining(step));
  });
});

describe('another reading', () => {
  const read = (world: World, threshold: number | null = null): World => {
    put(world, 'readings', {
      target: 't1',
      reading: 'khac',
      name: 'khác',
      explanation: 'vì',
      scope_types: { missing: 'z' },
      threshold: threshold ?? { missing: 'z' },
      rounding: { missing: 'z' },
      mode: { missing: 'z' },
      closing_date: { missing: 'z' },
    });
    return world;
  };
  const yearsOf = (world: World): number[] =>
    onlyTarget(read(world)).readings.flatMap(({ quantities }) =>
      quantities.map(({ year }) => year),
    );
  it.each([
    [50, true],
    [100, false],
  ])('that asks for %i percent where half have met it comes to the same: %s', (asked, isSame) => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    value(world, 'dat', communeCode(0), '2025-12-31', 'dat');
    value(world, 'dat', communeCode(1), '2025-12-31', 'khong-dat');
    expect(onlyTarget(read(world, asked)).readings[0]?.sameStatus).toBe(isSame);
  });
  it('has quantities of the years of which the count or its base is known', () => {
    const world = counted('trend', { mode: 'total' });
    figure(world, '15', ['2022-01-01', '2022-12-31'], 5);
    expect(yearsOf(world)).toEqual([2022, 2023]);
  });
  it('has none where units are judged', () => {
    expect(yearsOf(allMet(2))).toEqual([]);
  });
});

describe('how clearly a target is written', () => {
  it('is told of this target alone', () => {
    const world = allMet(2);
    for (const [of, explanation] of [
      ['t1', 'của mục tiêu này'],
      ['t2', 'của mục tiêu khác'],
    ] as const)
      put(world, 'clarity', { target: of, aspect: 'date', rating: 'stated', explanation });
    expect(onlyTarget(world).clarity.map((note) => note.explanation)).toEqual(['của mục tiêu này']);
  });
});

describe('R11: the first value', () => {
  it.each([
    [
      'the day by which each unit has a result',
      '2022-06-30',
      [
        [0, '2022-03-31', 'khong-dat'],
        [1, '2022-06-30', 'khong-dat'],
        [0, '2022-09-30', 'dat'],
      ],
    ],
    [
      'that day, also where a result is of the first day of the year',
      '2022-03-31',
      [
        [0, '2022-01-01', 'khong-dat'],
        [1, '2022-03-31', 'khong-dat'],
        [0, '2022-09-30', 'dat'],
      ],
    ],
    [
      'that day, whatever was known in an earlier year',
      '2022-09-30',
      [
        [0, '2021-06-30', 'dat'],
        [1, '2022-03-31', 'khong-dat'],
        [0, '2022-09-30', 'khong-dat'],
        [1, '2022-12-31', 'dat'],
      ],
    ],
    [
      'that day, not the one of a row without a result',
      '2022-06-30',
      [
        [0, '2022-01-31', 'x'],
        [1, '2022-03-31', 'khong-dat'],
        [0, '2022-06-30', 'khong-dat'],
        [1, '2022-12-31', 'dat'],
      ],
    ],
  ] as const)('is of %s', (_, date, rows) => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    for (const [at, day, said] of rows) value(world, 'dat', communeCode(at), day, said);
    expect(resultOf(world, 2022).path?.from).toMatchObject({ date, permyriad: 0 });
  });
  it('is no path by itself', () => {
    const world = smallWorld({ communes: 4 });
    indicator(world, 'dat');
    target(world);
    statement(world, 'dat', '15', '2022-06-30', [1, 4]);
    expect(resultOf(world, 2022)).toMatchObject({ status: 'inconclusive', path: null });
  });
  it('may be of the first day of a year', () => {
    const world = smallWorld({ communes: 4 });
    indicator(world, 'dat');
    target(world);
    statement(world, 'dat', '15', '2022-01-01', [1, 4]);
    statement(world, 'dat', '15', '2022-12-31', [2, 4]);
    expect(resultOf(world, 2022).path?.from).toMatchObject({ date: '2022-01-01', permyriad: 2500 });
  });
  it('is not of a day before the year', () => {
    const world = smallWorld({ communes: 4 });
    indicator(world, 'dat');
    target(world);
    statement(world, 'dat', '15', ['2021-12-01', '2022-01-31'], [1, 4]);
    statement(world, 'dat', '15', '2022-12-31', [2, 4]);
    statement(world, 'dat', '15', '2023-12-31', [3, 4]);
    expect(resultOf(world, 2023).path?.from).toMatchObject({ date: '2022-12-31' });
  });
});
