import { describe, expect, it } from 'vitest';
import {
  indicator,
  onlyTarget,
  put,
  resultOf,
  smallWorld,
  target,
  value,
  type World,
} from '../world.ts';

/** Two communes known in 2021; the plan was signed at the end of 2022. */
const signedLate = (): World => {
  const world = smallWorld({ communes: 2 });
  const [plan] = world.plan;
  if (plan) world.plan[0] = { ...plan, signed_on: '2022-12-29' };
  indicator(world, 'dat');
  target(world, { threshold: 100 });
  value(world, 'dat', '10001', '2021-12-31', 'dat');
  value(world, 'dat', '10002', '2021-12-31', 'khong-dat');
  return world;
};

describe('R13: a year that was over before the plan was signed', () => {
  it('is not judged, and its facts are shown', () => {
    expect(resultOf(signedLate(), 2021)).toMatchObject({
      status: 'not-applicable',
      notJudged: 'before-plan',
      met: 1,
      notMet: 1,
      figuresTo: '2021-12-31',
      required: null,
      path: null,
      lastKnown: null,
    });
  });
  it('counts no gap', () => {
    const world = signedLate();
    world.values.length = 0;
    expect(resultOf(world, 2021).margin.toConfirm).toBeNull();
    expect(resultOf(world, 2021).notJudged).toBe('before-plan');
  });
  it('is judged where the plan itself gives it a level', () => {
    const world = signedLate();
    put(world, 'milestones', { target: 't1', date: '2021-12-31', threshold: 50, due: 'no' });
    expect(resultOf(world, 2021).notJudged).toBeNull();
  });
  it('the year in which it was signed is judged', () => {
    expect(resultOf(signedLate(), 2022).notJudged).toBeNull();
  });
  it('still gives the path its first value', () => {
    const world = signedLate();
    value(world, 'dat', '10001', '2023-06-30', 'dat');
    value(world, 'dat', '10002', '2023-06-30', 'khong-dat');
    expect(resultOf(world, 2023).path?.from).toEqual({ date: '2021-12-31', permyriad: 5000 });
  });
});

describe('R13: a year not over for a flow', () => {
  const crimes = (closing = '2025-12-31'): World => {
    const world = smallWorld({ communes: 1, districts: 1 });
    indicator(world, 'so-vu', {
      value_type: 'count',
      timing: 'flow',
      year_start: '01-01',
      level: 'huyen',
      better: 'lower',
    });
    target(world, {
      kind: 'trend',
      mode: 'each',
      indicator: 'so-vu',
      scope_types: ['huyen'],
      threshold: { missing: 'z' },
      closing_date: closing,
      due_date: '2025-12-31',
    });
    return world;
  };
  it('has not come up for judgement yet', () => {
    const world = crimes('2027-12-31');
    const [plan] = world.plan;
    if (plan) world.plan[0] = { ...plan, last_year: 2027 };
    expect(resultOf(world, 2026, '2026-01-15')).toMatchObject({
      status: 'not-applicable',
      notJudged: 'not-yet',
    });
    expect(onlyTarget(world, '2026-01-15').years.map(({ year }) => year)).not.toContain(2027);
  });
  it('will never come up where the target closes before the year is over', () => {
    const result = resultOf(crimes('2025-06-30'), 2025, '2026-01-01');
    expect(result).toMatchObject({ status: 'not-applicable', notJudged: null });
  });
});
