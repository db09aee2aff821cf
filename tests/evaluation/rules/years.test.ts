import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/evaluation/record/evaluation.ts';
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
  });
  it('is what stands at the day known, as soon as its figures decide (R9)', () => {
    const world = crimes('2027-12-31');
    const [plan] = world.plan;
    if (plan) world.plan[0] = { ...plan, last_year: 2027 };
    const [promise] = world.targets;
    if (promise) world.targets[0] = { ...promise, kind: 'maximum', threshold: 10 };
    value(world, 'so-vu', '101', ['2025-01-01', '2025-12-31'], 8);
    value(world, 'so-vu', '101', ['2026-01-01', '2026-03-31'], 10);
    expect(onlyTarget(world, '2026-06-30').final).toMatchObject({
      met: 1,
      figuresTo: '2025-12-31',
    });
    value(world, 'so-vu', '101', ['2026-01-01', '2026-06-30'], 11);
    expect(onlyTarget(world, '2026-06-30').final).toMatchObject({
      notMet: 1,
      figuresTo: '2026-06-30',
    });
  });
  it('will never come up where the target closes before the year is over', () => {
    const result = resultOf(crimes('2025-06-30'), 2025, '2026-01-01');
    expect(result).toMatchObject({ status: 'not-applicable', notJudged: null });
  });
});

describe('R13: a year that has not begun', () => {
  const running = (): World => {
    const world = smallWorld({ communes: 2 });
    const [plan] = world.plan;
    if (plan) world.plan[0] = { ...plan, period_end: '2028-12-31', last_year: 2029 };
    indicator(world, 'dat');
    target(world, { threshold: 100, due_date: '2028-12-31', closing_date: '2028-06-30' });
    value(world, 'dat', '10001', '2026-03-31', 'dat');
    return world;
  };
  const ruleOf = ({ working }: Result) => working.find(({ step }) => step === 'rule');
  const on = '2026-03-31';
  it('has not come up for judgement yet, on its last day, of the units there will be', () => {
    const result = resultOf(running(), 2027, on);
    expect(result).toMatchObject({
      status: 'not-applicable',
      notJudged: 'not-yet',
      referenceDate: '2027-12-31',
      due: false,
      n: 2,
      lastKnown: null,
      figuresTo: null,
    });
    expect(ruleOf(result)).toMatchObject({ rule: 'year-not-begun' });
  });
  it('ends with the closing date, and none comes after it', () => {
    const { years } = onlyTarget(running(), on);
    expect(years.at(-1)).toMatchObject({ year: 2028, referenceDate: '2028-06-30', due: false });
  });
  it('does not stand between the years that have begun', () => {
    const { years, final } = onlyTarget(running(), on);
    const begun = years.filter((year) => year.referenceDate <= on);
    expect(begun.at(-1)).toMatchObject({ year: 2026, referenceDate: on, notJudged: null });
    expect(final).toMatchObject({ referenceDate: on, met: 1 });
  });
  it('has begun on its first day', () => {
    expect(ruleOf(resultOf(running(), 2027, '2027-01-01'))).not.toMatchObject({
      rule: 'year-not-begun',
    });
    expect(ruleOf(resultOf(running(), 2027, '2026-12-31'))).toMatchObject({
      rule: 'year-not-begun',
    });
  });
  it('says nothing of single communes', () => {
    const target = onlyTarget(running(), on);
    const states = target.unitStates.filter(({ year }) => year !== null && year > 2026);
    expect(states.map((one) => one.states)).toEqual([[], []]);
  });
});
