import { describe, expect, it } from 'vitest';
import { counted, put as figure, YEAR } from '../evidence/counted-world.ts';
import {
  communeCode,
  indicator,
  onlyTarget,
  put,
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

describe('the quantities of another reading', () => {
  const read = (world: World): World => {
    put(world, 'readings', {
      target: 't1',
      reading: 'khac',
      name: 'khác',
      explanation: 'vì',
      scope_types: { missing: 'z' },
      threshold: { missing: 'z' },
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
  it('are of the years of which the count or its base is known', () => {
    const world = counted('trend', { mode: 'total' });
    figure(world, '15', ['2022-01-01', '2022-12-31'], 5);
    expect(yearsOf(world)).toEqual([2022, 2023]);
  });
  it('are none where units are judged', () => {
    expect(yearsOf(allMet(2))).toEqual([]);
  });
});

describe('R11: the first value', () => {
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
