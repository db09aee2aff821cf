import { describe, expect, it } from 'vitest';
import { valueRef } from '../../../src/evaluation/record/row-ref.ts';
import { change, onlyTarget, resultOf, unit, type World } from '../world.ts';
import { counted, FIRST_HALF, final, one, put, SECOND_HALF, total, YEAR } from './counted-world.ts';

const YEAR_BEFORE = ['2024-01-01', '2024-12-31'] as const;

/** The quantity that the result of a year turns on. */
const quantity = (world: World, year = 2025) =>
  resultOf(world, year).working.flatMap((step) =>
    step.step === 'quantity' ? [step.quantity] : [],
  )[0];

describe('why the judgement of a count is open', () => {
  it('there is no reason where a lower bound decides', () => {
    const world = counted('minimum', { districts: 1 });
    put(world, '101', FIRST_HALF, 10);
    expect(one(world)).toMatchObject({ judgement: 'met', reason: null });
  });
  it('nor where no figure is possible', () => {
    const world = counted('minimum', { districts: 1 });
    put(world, '101', YEAR, 'z');
    expect(one(world)).toMatchObject({ judgement: 'not-applicable', reason: null });
  });
});

describe('why a total is no one number', () => {
  const sum = (): World => counted('maximum', { mode: 'total' });
  it('a part is not known', () => {
    const world = sum();
    put(world, '101', YEAR, 4);
    expect(one(world)).toMatchObject({ value: [4, null], reason: 'partial' });
  });
  it('sources contradict each other', () => {
    const world = sum();
    put(world, '101', YEAR, 4);
    put(world, '101', YEAR, 5, 's2');
    expect(one(world)).toMatchObject({ value: [4, null], reason: 'conflict' });
  });
});

describe('why there is no count', () => {
  const AFTER_THE_YEAR = ['2025-07-01', '2026-01-01'] as const;
  it.each([
    ['the year', YEAR, 'x', 'not-available'],
    ['the year', YEAR, 'c', 'withheld'],
    ['its first half only', FIRST_HALF, 'c', 'not-published'],
    ['its second half only', SECOND_HALF, 'c', 'not-published'],
    ['a day more than it', AFTER_THE_YEAR, 0, 'not-published'],
  ] as const)('of %s %s', (_, when, written, reason) => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', when, written);
    expect(one(world)).toMatchObject({ value: null, reason });
  });
  it.each([
    ['what is said of the area goes first', { 15: 'x', 101: 'c' }, 'not-available'],
    ['else what is said of any part', { 102: 'c' }, 'withheld'],
    ['or nothing is said', {}, 'not-published'],
  ] as const)('of a total: %s', (_, written, reason) => {
    for (const timing of ['flow', 'stock'] as const) {
      const world = counted('maximum', { mode: 'total', timing });
      for (const [code, value] of Object.entries(written))
        put(world, code, timing === 'flow' ? YEAR : '2025-12-31', value);
      expect(one(world)).toMatchObject({ value: null, reason });
    }
  });
  it.each([
    ['x', 'not-available'],
    ['z', null],
  ] as const)('of a stock %s', (written, reason) => {
    const world = counted('maximum', { districts: 1, timing: 'stock' });
    put(world, '101', '2025-06-30', written);
    expect(one(world)).toMatchObject({ value: null, reason });
  });
});

describe('the most or the least that a trend asks for', () => {
  it.each([
    ['lower', 10, 9],
    ['higher', 10, 11],
    ['lower', 1, 0],
    ['higher', 0, 1],
    ['lower', 0, null],
  ] as const)('where %s is better, after %i: %s', (better, before, limit) => {
    const world = counted('trend', { districts: 1, better });
    put(world, '101', YEAR_BEFORE, before);
    put(world, '101', YEAR, 5);
    expect(quantity(world)?.limit).toBe(limit);
  });
  it('is not known where the year before is known in part', () => {
    const world = counted('trend', { districts: 1 });
    put(world, '101', ['2024-01-01', '2024-06-30'], 10);
    put(world, '101', YEAR, 5);
    expect(quantity(world)).toMatchObject({ base: [10, null], limit: null });
  });
});

describe('R4, R8: sources that differ about parts of an area', () => {
  /** Districts of which the year is certain though not its halves, and others of so many figures. */
  const halves = (...others: readonly (readonly number[])[]): World => {
    const world = counted('maximum', { mode: 'total', districts: 2 + others.length });
    put(world, '101', YEAR, 10);
    put(world, '101', FIRST_HALF, 4);
    put(world, '101', FIRST_HALF, 6, 's2');
    put(world, '102', FIRST_HALF, 1);
    put(world, '102', SECOND_HALF, 2);
    others.forEach((counts, at) => {
      for (const [index, count] of counts.entries())
        put(world, String(103 + at), YEAR, count, `s${index}`);
    });
    return world;
  };
  it('about a half of the year of which the whole is certain, leave the whole certain', () => {
    expect(total(halves())).toEqual([13, 13]);
  });
  it('are tried in a dozen ways to read them together', () => {
    expect(total(halves([0, 1], [0, 1, 2]))).toEqual([13, 16]);
  });
  it('about one half of it, leave the other, whatever is stated of the whole', () => {
    const world = counted('maximum', { mode: 'total' });
    put(world, '15', YEAR, 80);
    put(world, '15', FIRST_HALF, 40);
    for (const [code, first, second] of [
      ['101', 30, 10],
      ['102', 20, 10],
    ] as const) {
      put(world, code, FIRST_HALF, first);
      put(world, code, SECOND_HALF, second);
    }
    expect(total(world)).toEqual([60, 80]);
  });
  it('stand or fall together for times that overlap', () => {
    const world = counted('maximum', { mode: 'total' });
    put(world, '15', FIRST_HALF, 0);
    put(world, '101', YEAR, 10);
    put(world, '102', FIRST_HALF, 1);
    put(world, '102', SECOND_HALF, 2);
    expect(total(world)).toEqual([0, null]);
  });
});

/** Whose figures are told as evidence of the first unit. */
const toldOf = (world: World): string[] =>
  (onlyTarget(world).unitStates.at(-1)?.states[0]?.rows ?? []).map(
    (ref) => world.values.find((row) => valueRef(row) === ref)?.unit_code ?? ref,
  );

describe('R8: the figures that are told as evidence of a unit', () => {
  it('are its own where the area says no more', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 50);
    put(world, '15', YEAR, 90);
    expect(toldOf(world)).toEqual(['101']);
  });
  it('are those of the area and of the units beside it where these bound it', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '102', YEAR, 50);
    put(world, '15', YEAR, 90);
    expect(toldOf(world)).toEqual(['102', '15']);
  });
  it('are only those of the time in which the area bounds it', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '15', YEAR_BEFORE, 70);
    put(world, '15', FIRST_HALF, 30);
    put(world, '102', FIRST_HALF, 10);
    put(world, '102', SECOND_HALF, 5);
    put(world, '101', SECOND_HALF, 25);
    expect(one(world)).toMatchObject({ value: [25, 45], judgement: 'met' });
    expect(toldOf(world)).toEqual(['101', '102', '15']);
  });
  it('bring with them, once, the contradiction that is within them', () => {
    const world = counted('maximum', { threshold: 60 });
    for (const [count, source] of [
      [90, 's1'],
      [100, 's2'],
      [110, 's3'],
    ] as const)
      put(world, '15', YEAR, count, source);
    put(world, '101', YEAR, 40);
    expect(final(world).conflicts).toMatchObject([
      { unit: '15@2018-12-15', figures: [{ value: 90 }, { value: 100 }, { value: 110 }] },
    ]);
    expect(onlyTarget(world).own.map((own) => own.final?.conflicts.length)).toEqual([0, 1]);
  });
  it('are also its own of a longer time of which the area takes a part', () => {
    const world = counted('minimum', { threshold: 2 });
    put(world, '101', ['2024-07-01', '2025-06-30'], 3);
    put(world, '15', ['2024-07-01', '2024-12-31'], 1);
    expect(one(world)).toMatchObject({ value: [2, null], judgement: 'met' });
    expect(toldOf(world)).toEqual(['101', '15']);
  });
});

describe('R0, R8: own figures of an area are of its present territory', () => {
  /** District `111` changes its province on a day, from `16` into `15` or the other way. */
  const moved = (from: string, to: string, day: string): World => {
    const world = counted('maximum', { mode: 'total', districts: 1, threshold: 100 });
    unit(world, '16', { type: 'tinh' });
    unit(world, '111', { type: 'huyen', parent: from });
    unit(world, '111', { type: 'huyen', parent: to, from: day });
    put(world, '15', YEAR, 90);
    return world;
  };
  it.each([
    ['came', '16', '15'],
    ['left', '15', '16'],
  ])('not where a unit %s on the last day', (_, from, to) => {
    const world = moved(from, to, '2025-12-31');
    change(world, '2025-12-31', ['111', '111'], ['moved']);
    expect(final(world).status).toBe('no-data');
  });
  it.each([
    ['came', '16', '15'],
    ['left', '15', '16'],
  ])('but where it %s on the first day', (_, from, to) => {
    const world = moved(from, to, '2025-01-01');
    change(world, '2025-01-01', ['111', '111'], ['moved']);
    expect(total(world)).toEqual([90, 90]);
  });
  it.each([
    ['became', '16', '15'],
    ['had been', '15', '16'],
  ])('not where the register does not say what a unit %s', (_, from, to) => {
    expect(final(moved(from, to, '2025-06-01')).status).toBe('no-data');
  });
});

describe('R9: a contradiction among figures of a year', () => {
  it('names none that is not needed for it', () => {
    for (const [more, other] of [
      [FIRST_HALF, SECOND_HALF],
      [SECOND_HALF, FIRST_HALF],
    ] as const) {
      const world = counted('maximum', { districts: 1 });
      put(world, '101', YEAR, 5);
      put(world, '101', more, 6);
      put(world, '101', other, 3);
      expect(final(world).conflicts.map(({ figures }) => figures)).toMatchObject([
        [{ value: 5 }, { value: 6 }],
      ]);
    }
  });
});

describe('R9: a year beside others', () => {
  it('follows from figures of which each reaches beyond the one before, in any order', () => {
    const figures = [
      [SECOND_HALF, 18],
      [YEAR, 20],
      [['2024-01-01', '2025-06-30'], 10],
    ] as const;
    for (const order of [figures, figures.toReversed()]) {
      const world = counted('maximum', { districts: 1 });
      for (const [when, count] of order) put(world, '101', when, count);
      expect(quantity(world, 2024)?.value).toEqual([8, 8]);
    }
  });
  it.each([
    ['before', '2023-01-01', '2023-12-31'],
    ['after', '2025-01-01', '2025-12-31'],
  ])('has no part in contradictions of the year %s', (_, start, end) => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', YEAR_BEFORE, 6);
    put(world, '101', [start, end], 5);
    put(world, '101', [start, end], 7, 's2');
    const { conflicts, rows } = resultOf(world, 2024);
    expect([conflicts, rows.length]).toEqual([[], 1]);
  });
});

describe('R2, R10: stock counts of spans', () => {
  const stock = (mode: 'each' | 'total' = 'each'): World =>
    counted('maximum', { timing: 'stock', mode });
  it('one that ends on the day of another may be of that day', () => {
    const world = stock();
    put(world, '101', ['2025-01-01', '2025-06-30'], 20);
    put(world, '101', '2025-06-30', 5);
    expect(one(world)).toEqual({ value: [5, 20], judgement: 'unknown', reason: 'order-unknown' });
  });
  it('that agree with the last day leave no doubt', () => {
    const world = stock();
    put(world, '101', ['2025-01-01', '2025-06-30'], 5);
    put(world, '101', '2025-06-30', 5);
    expect(one(world)).toEqual({ value: [5, 5], judgement: 'met', reason: null });
  });
  it('of a part, that ends on the day of the own figure and gives no more, is no news', () => {
    const world = stock('total');
    put(world, '101', ['2025-07-01', '2025-12-31'], 4);
    put(world, '15', '2025-12-31', 9);
    expect(total(world)).toEqual([9, 9]);
  });
  it('of a part, that gives more, may be newer than the own figure', () => {
    const world = stock('total');
    put(world, '101', ['2025-07-01', '2025-12-31'], 12);
    put(world, '15', '2025-12-31', 9);
    expect(total(world)).toEqual([9, null]);
  });
  it('of a part alone are the least of the total', () => {
    const world = stock('total');
    put(world, '101', ['2025-07-01', '2025-12-31'], 4);
    expect(one(world)).toMatchObject({ value: [4, null], reason: 'partial' });
  });
  it('and so are those of a part on a day', () => {
    const world = stock('total');
    put(world, '101', '2025-12-31', 4);
    expect(one(world)).toMatchObject({ value: [4, null], reason: 'partial' });
  });
});
