import { describe, expect, it } from 'vitest';
import { fraction } from '../../../src/evaluation/record/fraction.ts';
import { expectedOn } from '../../../src/evaluation/verdict/pace.ts';
import {
  communeCode,
  type DateOrPeriod,
  indicator,
  onlyTarget,
  put,
  recordedAtOnce,
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
});

describe('the last known figure', () => {
  const known: readonly WrittenValue[] = ['dat', 'khong-dat'];
  it('may say "not met" as well as "met"', () => {
    const world = asked(50, 2, { 2022: known, 2023: ['x', 'x'] });
    expect(resultOf(world, 2023).lastKnown).toMatchObject({ date: '2022-12-31', met: 1, total: 2 });
  });
  it('is not told where as many units are known now, though half of them as "not met"', () => {
    const world = asked(50, 3, { 2022: ['dat'], 2023: known });
    expect(resultOf(world, 2023).lastKnown).toBeNull();
  });
});

describe('units that a target counts', () => {
  it('have no verdict of their own where a share of them is asked for', () => {
    const world = smallWorld({ communes: 0, districts: 2 });
    indicator(world, 'dat', { level: 'huyen' });
    target(world, { scope_types: ['huyen'] });
    value(world, 'dat', '101', '2025-12-31', 'dat');
    const { own, final } = onlyTarget(world);
    expect(final.status).toBe('met');
    expect(own.map((one) => one.final?.status)).toEqual(['not-applicable', 'not-applicable']);
  });
  it('are told as met and not met by their own figures', () => {
    const world = counted('reduction', [
      [['2020-01-01', '2020-12-31'], 100],
      [['2025-01-01', '2025-12-31'], 80],
    ]);
    const { working } = onlyTarget(world).final;
    expect(working.find(({ step }) => step === 'evidence')).toMatchObject({ met: 1, notMet: 0 });
  });
});

describe('R13: a share that asks for much more in whole units', () => {
  it.each([
    [2, false],
    [3, true],
    [0, false],
  ])('half of %i communes: %s', (communes, isMore) => {
    expect(onlyTarget(asked(50, communes, {})).final.requiredInUnits).toBe(isMore);
  });
  it('never where units are promised', () => {
    const world = asked(50, 100, {});
    world.targets = world.targets.map((row) => ({ ...row, kind: 'count' }));
    expect(onlyTarget(world).final.requiredInUnits).toBe(false);
  });
});

describe('R13: years that cannot be judged', () => {
  it('a year has a result from its first day', () => {
    const world = recordedAtOnce(asked(50, 1, { 2022: ['dat'] }));
    const begunOn = (asOf: string) =>
      onlyTarget(world, asOf).years.flatMap(({ year, notJudged }) =>
        notJudged === 'not-yet' ? [] : [year],
      );
    expect(begunOn('2022-12-31')).not.toContain(2023);
    expect(begunOn('2023-01-01')).toContain(2023);
  });
  const signedOn = (world: World, day: string): World => ({
    ...world,
    plan: world.plan.map((row) => ({ ...row, signed_on: day })),
  });
  it.each([
    ['of the target in another year', 't1', '2023-12-31'],
    ['of another target in that year', 't2', '2021-12-31'],
  ])('a milestone %s gives no level to a year before the plan', (_, of, date) => {
    const world = signedOn(asked(50, 1, { 2021: ['dat'] }), '2022-06-30');
    put(world, 'milestones', { target: of, date, threshold: 50, due: 'no' });
    expect(resultOf(world, 2021).notJudged).toBe('before-plan');
  });
  const ofBase2021 = (): World => {
    const world = counted('reduction', [[['2020-01-01', '2020-12-31'], 120]]);
    return { ...world, targets: world.targets.map((row) => ({ ...row, baseline_year: 2021 })) };
  };
  it('a year before the base year is never judged, whenever it is asked', () => {
    for (const asOf of ['2020-12-31', '2026-01-01']) {
      const { status, notJudged } = resultOf(recordedAtOnce(ofBase2021()), 2020, asOf);
      expect([status, notJudged]).toEqual(['not-applicable', null]);
    }
  });
  it('nor because it was over before the plan', () => {
    const { status, notJudged } = resultOf(signedOn(ofBase2021(), '2022-06-30'), 2020);
    expect([status, notJudged]).toEqual(['not-applicable', null]);
  });
  it('nor is a flow whose year ends after the closing date', () => {
    const world = recordedAtOnce(counted('reduction', []));
    world.targets = world.targets.map((row) => ({ ...row, closing_date: '2025-06-30' }));
    const { status, notJudged } = resultOf(world, 2025, '2025-03-01');
    expect([status, notJudged]).toEqual(['not-applicable', null]);
  });
});
