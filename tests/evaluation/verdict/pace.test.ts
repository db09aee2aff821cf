import { describe, expect, it } from 'vitest';
import { fraction, scaledFloor, scaledRound } from '../../../src/evaluation/record/fraction.ts';
import { classOf, expectedOn, paceOf } from '../../../src/evaluation/verdict/pace.ts';
import {
  communeCode,
  indicator,
  onlyTarget,
  put,
  resultOf,
  smallWorld,
  target,
  value,
  type World,
} from '../world.ts';

const due = { date: '2030-01-01', level: fraction(100, 100) };
const start = { date: '2020-01-01', level: fraction(0, 1) };

describe('the straight line', () => {
  it('rises with the days passed', () => {
    const halfway = expectedOn(start, [], due, '2025-01-01');
    expect(halfway && scaledRound(halfway.expected, 10_000)).toBe(5001);
  });
  it('ends at the level due', () => {
    const after = expectedOn(start, [], due, '2031-01-01');
    expect(after && scaledRound(after.expected, 10_000)).toBe(10_000);
  });
  it('does not exist on its first day, nor after the due date has been reached at once', () => {
    expect(expectedOn(start, [], due, '2020-01-01')).toBeNull();
    expect(expectedOn(start, [], { ...due, date: '2020-01-01' }, '2021-01-01')).toBeNull();
  });
});

describe('a value that starts at the level or above', () => {
  it('is expected to hold the level', () => {
    const above = { date: '2020-01-01', level: fraction(100, 100) };
    const level = { date: '2030-01-01', level: fraction(99, 100) };
    const line = expectedOn(above, [], level, '2025-01-01');
    expect(line && scaledRound(line.expected, 10_000)).toBe(9900);
    expect(line && classOf(fraction(99, 100), line)).toBe('on-track');
    expect(line && classOf(fraction(98, 100), line)).toBe('late');
  });
});

describe('the class of a value', () => {
  const expectation = {
    kind: 'milestone',
    start: { date: '2020-01-01', level: fraction(0, 1) },
    expected: fraction(100, 1),
  } as const;
  it.each([
    [95, 'on-track'],
    [94, 'attention'],
    [60, 'attention'],
    [59, 'late'],
    [0, 'late'],
    [-5, 'late'],
  ] as const)('%i of 100 expected: %s', (reached, expected) => {
    expect(classOf(fraction(reached, 1), expectation)).toBe(expected);
  });
  it('where no rise is expected, holding the level is on track and falling is late', () => {
    const level = {
      kind: 'line',
      start: { date: '2020-01-01', level: fraction(9, 10) },
      expected: fraction(9, 10),
    } as const;
    expect(paceOf(fraction(9, 10), level)).toBeNull();
    expect(classOf(fraction(9, 10), level)).toBe('on-track');
    expect(classOf(fraction(8, 10), level)).toBe('late');
  });
});

describe('fractions', () => {
  it('refuse a denominator that is not positive', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
  it.each([
    [-1, 3, -34, -33],
    [1, 3, 33, 33],
    [-1, 8, -13, -13],
    [1, 8, 12, 13],
  ])('%i/%i in hundredths: floor %i, rounded %i', (num, den, floor, round) => {
    expect(scaledFloor(fraction(num, den), 100)).toBe(floor);
    expect(scaledRound(fraction(num, den), 100)).toBe(round);
  });
});

describe('a share on its way', () => {
  /** Of 20 communes, 4 pass in 2020 and `met` in 2022, of 12 required by the end of 2025. */
  const way = (met: number, unknown = 0): World => {
    const world = smallWorld({ communes: 20 });
    indicator(world, 'dat');
    target(world, { threshold: 60 });
    const state = (year: number, count: number, silent: number): void => {
      for (let i = 0; i < 20 - silent; i += 1) {
        value(world, 'dat', communeCode(i), `${year}-12-31`, i < count ? 'dat' : 'khong-dat');
      }
    };
    state(2020, 4, 0);
    state(2022, met, unknown);
    return world;
  };
  it.each([
    [12, 'reached'],
    [8, 'on-track'],
    [7, 'attention'],
    [6, 'attention'],
    [5, 'late'],
    [3, 'late'],
  ] as const)('%i communes after two of five years: %s', (met, status) => {
    expect(resultOf(way(met), 2022).status).toBe(status);
  });
  it('says how many units are still lacking, and nothing that cannot happen', () => {
    expect(resultOf(way(5), 2022).margin).toEqual({
      toConfirm: null,
      toRefute: null,
      lacking: 7,
      toReverse: null,
    });
    expect(resultOf(way(1, 2), 2022).margin).toEqual({
      toConfirm: null,
      toRefute: null,
      lacking: 9,
      toReverse: null,
    });
  });
  it('says both where the unknown decide', () => {
    const result = resultOf(way(5, 10), 2022);
    expect(result.status).toBe('inconclusive');
    expect(result.statusRange).toEqual(['late', 'reached']);
    expect(result.path?.kind).toBe('line');
  });
  it('has no pace in the year of its first value', () => {
    const result = resultOf(way(8), 2020);
    expect(result).toMatchObject({ status: 'inconclusive', path: null, statusRange: null });
  });
  it('is compared with the broken line over the plan’s milestones, from its first value (R11)', () => {
    const world = way(8);
    put(world, 'milestones', { target: 't1', date: '2022-06-30', threshold: 45, due: 'no' });
    const { path, status } = resultOf(world, 2022);
    // Six months after 45 % of the milestone, on the way to 60 % at the end of 2025.
    expect(path).toMatchObject({
      kind: 'milestone',
      from: { date: '2020-12-31', permyriad: 2000 },
      expectedPermyriad: 4716,
    });
    expect(path?.paceHundredths).toEqual([73, 73]);
    expect(status).toBe('attention');
    expect(onlyTarget(world).milestones).toEqual([
      { date: '2022-06-30', threshold: 45, due: false, result: null, earlySince: null },
    ]);
  });
  it('of which nothing was gained since the first value has pace 0 (R11)', () => {
    const world = way(4);
    put(world, 'milestones', { target: 't1', date: '2022-06-30', threshold: 45, due: 'no' });
    expect(resultOf(world, 2022)).toMatchObject({
      status: 'late',
      path: { paceHundredths: [0, 0] },
    });
  });
  it('is on track where the path does not rise above the first value, if it is not below it (R11)', () => {
    const lower = way(4);
    put(lower, 'milestones', { target: 't1', date: '2022-12-31', threshold: 20, due: 'no' });
    expect(resultOf(lower, 2022)).toMatchObject({
      status: 'on-track',
      path: { paceHundredths: null },
    });
    const below = way(3);
    put(below, 'milestones', { target: 't1', date: '2022-12-31', threshold: 20, due: 'no' });
    expect(resultOf(below, 2022).status).toBe('late');
  });
  it('is measured in units where the plan counts units (R11)', () => {
    const world = way(8);
    world.targets.length = 0;
    target(world, { kind: 'count', threshold: 12 });
    put(world, 'milestones', { target: 't1', date: '2022-12-31', threshold: 10, due: 'no' });
    put(world, 'milestones', { target: 't1', date: '2021-12-31', threshold: 5, due: 'no' });
    const { path, status } = resultOf(world, 2022);
    expect(path?.expectedPermyriad).toBe(5000);
    expect(status).toBe('attention');
  });
});
