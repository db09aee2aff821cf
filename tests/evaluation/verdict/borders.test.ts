import { describe, expect, it } from 'vitest';
import { fraction } from '../../../src/evaluation/record/fraction.ts';
import { expectedOn } from '../../../src/evaluation/verdict/pace.ts';
import {
  communeCode,
  type DateOrPeriod,
  indicator,
  onlyTarget,
  resultOf,
  smallWorld,
  target,
  value,
  type World,
  type WrittenValue,
} from '../world.ts';

/** Communes of which so many percent are asked for in 2025, with results at the end of years. */
const asked = (
  threshold: number,
  communes: number,
  results: Readonly<Record<number, readonly WrittenValue[]>>,
): World => {
  const world = smallWorld({ communes });
  indicator(world, 'dat');
  target(world, { threshold });
  for (const [year, states] of Object.entries(results)) {
    for (const [at, state] of states.entries())
      value(world, 'dat', communeCode(at), `${year}-12-31`, state);
  }
  return world;
};

describe('how far a verdict is from changing, in units', () => {
  it('where all are asked for, one more could still have reversed "not met"', () => {
    const { final } = onlyTarget(asked(100, 2, { 2025: ['dat', 'khong-dat'] }));
    expect([final.status, final.margin.toReverse]).toEqual(['not-met', 1]);
  });
  it('units that are unknown may have met it all the same', () => {
    const { final } = onlyTarget(asked(100, 4, { 2025: ['dat', 'khong-dat', 'khong-dat', 'x'] }));
    expect([final.status, final.margin.toReverse]).toEqual(['not-met', 2]);
  });
  it('before the due date it says that a single unit is lacking', () => {
    const world = asked(100, 2, { 2021: ['khong-dat', 'khong-dat'], 2023: ['dat', 'khong-dat'] });
    expect(resultOf(world, 2023).margin.lacking).toBe(1);
  });
});

describe('R11: before the due date', () => {
  it('without a first value there is no class, though enough may have been reached', () => {
    const result = resultOf(asked(100, 2, { 2023: ['dat', 'x'] }), 2023);
    expect([result.status, result.statusRange]).toEqual(['inconclusive', null]);
  });
  it('the best that is possible is "reached" where it is just enough', () => {
    const world = asked(100, 2, { 2021: ['khong-dat', 'khong-dat'], 2023: ['dat', 'x'] });
    expect(resultOf(world, 2023).statusRange?.[1]).toBe('reached');
  });
});

describe('R11: milestones on the path', () => {
  const level = fraction(1, 2);
  const start = { date: '2020-12-31', level: fraction(0, 1) };
  const due = { date: '2025-12-31', level: fraction(1, 1) };
  it.each(['2019-12-31', '2020-12-31', '2025-12-31', '2026-12-31'])(
    'one of %s, not between the first value and the due date, bends nothing',
    (date) => {
      const line = expectedOn(start, [], due, '2022-12-31');
      expect(expectedOn(start, [{ date, level }], due, '2022-12-31')).toEqual(line);
    },
  );
});

/** A district's count that must fall or rise by 10 percent from 2020 to 2025. */
const counted = (
  kind: 'reduction' | 'increase',
  figures: readonly (readonly [DateOrPeriod, number])[],
): World => {
  const world = smallWorld({ communes: 0, districts: 1 });
  indicator(world, 'so', {
    level: 'huyen',
    value_type: 'count',
    timing: 'flow',
    year_start: '01-01',
    better: kind === 'reduction' ? 'lower' : 'higher',
  });
  target(world, {
    kind,
    mode: 'each',
    indicator: 'so',
    scope_types: ['huyen'],
    threshold: 10,
    baseline_year: 2020,
  });
  for (const [when, count] of figures) value(world, 'so', '101', when, count);
  return world;
};

describe('R9, R11: a change before the due date of which only a part of a year is known', () => {
  it('may be worse than any path', () => {
    const world = counted('reduction', [
      [['2020-01-01', '2020-12-31'], 100],
      [['2023-01-01', '2023-06-30'], 20],
    ]);
    expect(resultOf(world, 2023).statusRange).toEqual(['late', 'reached']);
  });
  it('may be as good as its level, if the rest of the base year is not known', () => {
    const world = counted('reduction', [
      [['2020-01-01', '2020-06-30'], 100],
      [['2023-01-01', '2023-12-31'], 95],
    ]);
    expect(resultOf(world, 2023).statusRange).toEqual(['attention', 'reached']);
  });
  it('has no path before the base year is over', () => {
    const world = counted('reduction', [
      [['2020-01-01', '2020-12-31'], 120],
      [['2021-01-01', '2021-12-31'], 100],
    ]);
    world.targets = world.targets.map((row) => ({ ...row, baseline_year: 2021 }));
    const { status, statusRange, path } = resultOf(world, 2020);
    expect([status, statusRange, path]).toEqual(['inconclusive', null, null]);
  });
});
