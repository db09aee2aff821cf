import { describe, expect, it } from 'vitest';
import type { NotJudged } from '../../../src/evaluation/record/evaluation.ts';
import type { TargetKind } from '../../../src/schema/targets.ts';
import {
  change,
  onlyTarget,
  recordedAtOnce,
  resultOf,
  unit,
  type World,
  type WrittenValue,
} from '../world.ts';
import {
  BASE_YEAR,
  counted,
  FIRST_HALF,
  final,
  type Options,
  one,
  put,
  SECOND_HALF,
  total,
  YEAR,
} from './counted-world.ts';

const flagged = (world: World, flag: 'p' | 'e'): void => {
  const last = world.values.at(-1);
  if (last) world.values[world.values.length - 1] = { ...last, flag };
};

describe('R8, totals', () => {
  const sum = (options: Options = {}): World => {
    const world = counted('maximum', { mode: 'total', threshold: 100, ...options });
    return world;
  };

  it("an area's own figure answers if the scope is all units below it of that level", () => {
    const world = sum();
    put(world, '15', YEAR, 90);
    expect(total(world)).toEqual([90, 90]);
  });
  it("an area's own figure does not answer for some of its units", () => {
    const world = sum();
    unit(world, '103', { type: 'thi-xa', parent: '15' });
    put(world, '15', YEAR, 90);
    expect(total(world)).toBeNull();
    expect(final(world).status).toBe('no-data');
  });
  it('an area in scope itself answers by its own figure', () => {
    const world = sum({ scope: ['tinh'] });
    put(world, '15', YEAR, 90);
    expect(final(world).status).toBe('met');
  });
  it('the parts add up over the scope on the reference date', () => {
    const world = sum();
    unit(world, '103', { type: 'thi-xa', parent: '15' });
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 50);
    put(world, '103', YEAR, 60);
    expect(total(world)).toEqual([90, 90]);
  });
  it('own figure and complete sum that are equal agree', () => {
    const world = sum();
    put(world, '15', YEAR, 90);
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 50);
    expect(final(world)).toMatchObject({ status: 'met', conflicts: [] });
  });
  it('own figure and complete sum that differ are a conflict, and both remain', () => {
    const world = sum();
    put(world, '15', YEAR, 90);
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 70);
    expect(final(world)).toMatchObject({
      status: 'inconclusive',
      quantity: { value: [90, 110] },
      conflicts: [{ unit: '15@2018-12-15', figures: [{ value: 90 }, { value: 110 }] }],
    });
  });
  it('a contradiction within the own figure is not settled by the sum', () => {
    const world = sum();
    put(world, '15', YEAR, 90);
    put(world, '15', YEAR, 110, 's2');
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 70);
    expect(total(world)).toEqual([90, 110]);
  });
  it('additive = no: the own figure is the answer, the parts a lower bound', () => {
    const world = sum({ additive: 'no' });
    put(world, '101', YEAR, 40);
    put(world, '102', YEAR, 50);
    expect(total(world)).toEqual([90, null]);
    put(world, '15', YEAR, 95);
    expect(final(world)).toMatchObject({ status: 'met', quantity: { value: [95, 95] } });
    expect(final(world).conflicts).toEqual([]);
  });
  it('additive = no: parts of more than the own figure contradict it', () => {
    const world = sum({ additive: 'no' });
    put(world, '15', YEAR, 90);
    put(world, '101', YEAR, 100);
    expect(final(world)).toMatchObject({
      quantity: { value: [90, null] },
      conflicts: [{ figures: [{ value: 90 }, { value: 100 }] }],
    });
  });
  it('some parts known give a lower bound, which can show that a limit is exceeded', () => {
    const world = sum();
    put(world, '101', YEAR, 101);
    expect(final(world)).toMatchObject({ status: 'not-met', quantity: { value: [101, null] } });
  });
  it('some parts known never show that a limit is kept', () => {
    const world = sum();
    put(world, '101', YEAR, 1);
    expect(final(world)).toMatchObject({ status: 'inconclusive', quantity: { value: [1, null] } });
  });
  it('a missing part is bounded from above by subtraction, for each unit', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '15', YEAR, 90);
    put(world, '102', YEAR, 40);
    expect(one(world)).toMatchObject({ value: [0, 50], judgement: 'met' });
  });
  it('a missing part is not bounded from below by subtraction', () => {
    const world = counted('minimum', { threshold: 10 });
    put(world, '15', YEAR, 90);
    put(world, '102', YEAR, 40);
    expect(one(world)).toMatchObject({ value: [0, 50], judgement: 'unknown' });
  });
  it('parts of more than the own figure: each may have what this leaves for it', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '15', YEAR, 90);
    put(world, '101', YEAR, 60);
    put(world, '102', YEAR, 40);
    expect(one(world)).toEqual({ value: [50, 60], judgement: 'unknown', reason: 'conflict' });
    expect(final(world)).toMatchObject({
      status: 'inconclusive',
      conflicts: [{ unit: '15@2018-12-15', figures: [{ value: 90 }, { value: 100 }] }],
    });
  });
  it.each(['p', 'e'] as const)('a figure flagged %s gives way to an unflagged one', (flag) => {
    const world = sum();
    put(world, '15', YEAR, 90);
    put(world, '15', YEAR, 120, 's2');
    flagged(world, flag);
    expect(final(world)).toMatchObject({ status: 'met', conflicts: [] });
  });
  it('a provisional figure of another period does not give way', () => {
    const world = sum();
    put(world, '15', FIRST_HALF, 70);
    put(world, '15', SECOND_HALF, 50);
    flagged(world, 'p');
    expect(total(world)).toEqual([120, 120]);
  });
  it('stock totals are compared on one day only; otherwise the newer answers', () => {
    const world = sum({ timing: 'stock' });
    put(world, '101', '2025-06-30', 40);
    put(world, '102', '2025-06-30', 70);
    put(world, '15', '2025-12-31', 90);
    expect(final(world)).toMatchObject({ quantity: { value: [90, 90] }, conflicts: [] });
    put(world, '15', '2025-06-30', 100);
    expect(final(world)).toMatchObject({ quantity: { value: [90, 90] }, conflicts: [] });
  });
  it('on one day the own figure of a stock and its complete sum must be equal', () => {
    const world = sum({ timing: 'stock' });
    put(world, '101', '2025-12-31', 40);
    put(world, '102', '2025-12-31', 70);
    put(world, '15', '2025-12-31', 90);
    expect(final(world)).toMatchObject({ quantity: { value: [90, 110] }, status: 'inconclusive' });
    expect(final(world).conflicts).toHaveLength(1);
  });
  it('stock counts of parts of different days are not added up', () => {
    const world = sum({ timing: 'stock' });
    put(world, '101', '2025-06-30', 80);
    put(world, '102', '2025-12-31', 70);
    // Of June 80 or more, of December 70 or more: the later says nothing that the older did not.
    expect(total(world)).toEqual([80, null]);
    put(world, '101', '2025-12-31', 10);
    expect(total(world)).toEqual([80, 80]);
  });
  it('a later part that says more than the older total replaces it', () => {
    const world = sum({ timing: 'stock' });
    put(world, '15', '2025-06-30', 90);
    put(world, '101', '2025-12-31', 101);
    expect(final(world)).toMatchObject({ status: 'not-met', quantity: { value: [101, null] } });
  });
});

describe('R8, in every period', () => {
  const sum = (threshold = 45, additive: 'yes' | 'no' = 'yes'): World =>
    counted('maximum', { mode: 'total', threshold, additive });

  it.each([
    ['half a year', FIRST_HALF, [40, null]],
    ['two years', ['2024-01-01', '2025-12-31'], [0, 50]],
  ] as const)(
    'own figure and sum of %s that differ are a conflict, and both remain',
    (_, when, span) => {
      const world = sum();
      put(world, '15', when, 40);
      put(world, '101', when, 30);
      put(world, '102', when, 20);
      expect(final(world)).toMatchObject({
        status: 'inconclusive',
        quantity: { value: span },
        conflicts: [{ unit: '15@2018-12-15', figures: [{ value: 40 }, { value: 50 }] }],
      });
    },
  );
  it('one part of half a year with more than the own figure contradicts it', () => {
    const world = sum();
    put(world, '15', FIRST_HALF, 40);
    put(world, '101', FIRST_HALF, 50);
    expect(final(world)).toMatchObject({ quantity: { value: [40, null] }, conflicts: [{}] });
  });
  it('additive = no: parts of half a year are a lower bound of the own figure of the year', () => {
    const world = sum(45, 'no');
    put(world, '15', YEAR, 50);
    put(world, '101', FIRST_HALF, 30);
    expect(final(world)).toMatchObject({ quantity: { value: [50, 50] }, conflicts: [] });
    put(world, '102', FIRST_HALF, 30);
    expect(final(world)).toMatchObject({ quantity: { value: [50, null] }, conflicts: [{}] });
  });
  it('halves of the area and of its parts tile the year', () => {
    const world = sum();
    put(world, '15', FIRST_HALF, 40);
    put(world, '101', SECOND_HALF, 30);
    put(world, '102', SECOND_HALF, 20);
    expect(final(world)).toMatchObject({ quantity: { value: [90, 90] }, conflicts: [] });
  });
  it('a contradiction of one half leaves the other half as it is', () => {
    const world = sum();
    put(world, '15', FIRST_HALF, 40);
    put(world, '101', FIRST_HALF, 30);
    put(world, '102', FIRST_HALF, 20);
    put(world, '101', SECOND_HALF, 10);
    put(world, '102', SECOND_HALF, 10);
    expect(total(world)).toEqual([60, 70]);
  });
  it('a half of the area that its parts contradict decides for none of these', () => {
    const world = counted('maximum', { threshold: 4 });
    put(world, '15', FIRST_HALF, 3);
    put(world, '101', FIRST_HALF, 5);
    expect(final(world)).toMatchObject({ notMet: 0, status: 'inconclusive', conflicts: [{}] });
    expect(one(world)).toMatchObject({ value: [0, null], reason: 'conflict' });
  });
  it('a half of a missing part is bounded from above by subtraction', () => {
    const world = counted('maximum', { threshold: 50 });
    put(world, '15', FIRST_HALF, 30);
    put(world, '102', FIRST_HALF, 10);
    put(world, '101', SECOND_HALF, 25);
    expect(one(world)).toMatchObject({ value: [25, 45], judgement: 'met' });
  });
  it('sources of a part that differ are alternatives, each set against the own figure', () => {
    const world = sum();
    put(world, '15', YEAR, 30);
    put(world, '101', YEAR, 10);
    put(world, '101', YEAR, 20, 's2');
    put(world, '102', YEAR, 15);
    expect(total(world)).toEqual([25, 35]);
    put(world, '102', FIRST_HALF, 15);
    expect(total(world)).toEqual([25, 35]);
  });
  it('sources of many parts that differ leave the least and the most of each', () => {
    const world = counted('maximum', { mode: 'total', districts: 4 });
    for (const code of ['101', '102', '103', '104']) {
      put(world, code, YEAR, 10);
      put(world, code, YEAR, 20, 's2');
    }
    expect(total(world)).toEqual([40, 80]);
  });
});

describe('R8, levels between', () => {
  const communes = (kind: TargetKind, options: Options = {}): World =>
    counted(kind, { communes: 4, mode: 'total', threshold: 100, ...options });

  it('own figures of districts, whole areas, add up over the province', () => {
    const world = communes('maximum');
    put(world, '101', YEAR, 50);
    expect(total(world)).toEqual([50, null]);
    put(world, '102', YEAR, 45);
    expect(total(world)).toEqual([95, 95]);
  });
  it('one district by its own figure and another by its communes', () => {
    const world = communes('maximum');
    put(world, '101', YEAR, 50);
    put(world, '10002', YEAR, 20);
    put(world, '10004', YEAR, 25);
    expect(total(world)).toEqual([95, 95]);
  });
  it('a district that its communes contradict leaves the province open', () => {
    const world = communes('maximum', { districts: 1, threshold: 50 });
    put(world, '101', YEAR, 95);
    for (const code of ['10001', '10002', '10003', '10004']) put(world, code, YEAR, 10);
    expect(final(world)).toMatchObject({
      status: 'inconclusive',
      quantity: { value: [40, 95] },
      conflicts: [{ unit: '101@2018-12-15' }],
    });
  });
  it('a district of which not all units are in scope does not answer by its own figure', () => {
    const world = communes('maximum', { scope: ['phuong'] });
    unit(world, '10005', { type: 'phuong', parent: '101' });
    put(world, '101', YEAR, 50);
    put(world, '10005', YEAR, 7);
    expect(total(world)).toEqual([7, 7]);
  });
  it('a commune has at most what other districts and communes leave of the province', () => {
    const world = communes('maximum', { mode: 'each', threshold: 30 });
    put(world, '15', YEAR, 100);
    put(world, '102', YEAR, 60);
    put(world, '10003', YEAR, 15);
    expect(one(world)).toMatchObject({ value: [0, 25], judgement: 'met' });
  });
});

describe('R0 and R8, own figures and the territory they count', () => {
  it('an own figure of a year in which the area had fewer units is no figure of the scope', () => {
    const world = counted('reduction', { mode: 'total', districts: 1 });
    unit(world, '16', { type: 'tinh' });
    unit(world, '111', { type: 'huyen', parent: '16' });
    unit(world, '111', { type: 'huyen', parent: '15', from: '2023-01-01' });
    change(world, '2023-01-01', ['111', '111'], ['moved']);
    put(world, '15', BASE_YEAR, 100);
    put(world, '111', BASE_YEAR, 50);
    put(world, '15', YEAR, 120);
    expect(final(world)).toMatchObject({ status: 'inconclusive', conflicts: [] });
    put(world, '101', BASE_YEAR, 100);
    expect(final(world)).toMatchObject({ status: 'met', conflicts: [] });
  });
  it('an own figure of a year within which a unit moved in bounds none of the units', () => {
    const world = counted('maximum', { communes: 2, threshold: 3 });
    unit(world, '10002', { type: 'xa', parent: '101', from: '2025-06-01' });
    change(world, '2025-06-01', ['10002', '10002'], ['moved']);
    put(world, '101', YEAR, 3);
    expect(final(world).status).toBe('no-data');
  });
  it.each([
    ['moved between its districts', '10002', ['moved']],
    ['merged with another of it', '10003', ['merged']],
  ] as const)(
    'a unit that %s leaves the figures of the province what they are',
    (_, code, kinds) => {
      const world = counted('reduction', { communes: 4, mode: 'total' });
      if (kinds[0] === 'moved')
        unit(world, code, { type: 'xa', parent: '101', from: '2023-01-01' });
      else unit(world, '10001', { type: 'xa', parent: '101', from: '2023-01-01' });
      change(world, '2023-01-01', [code, kinds[0] === 'moved' ? code : '10001'], kinds);
      if (kinds[0] === 'merged') change(world, '2023-01-01', ['10001', '10001'], kinds);
      put(world, '15', BASE_YEAR, 100);
      put(world, '15', YEAR, 90);
      expect(final(world)).toMatchObject({ status: 'met', quantity: { base: [100, 100] } });
    },
  );
});

describe('R4, a contradiction is listed with every unit that it concerns', () => {
  it('once where all of them are shown together, and with each by itself', () => {
    const world = counted('maximum', { threshold: 4 });
    put(world, '15', YEAR, 3);
    put(world, '102', YEAR, 5);
    const { own } = onlyTarget(world);
    expect(final(world).conflicts).toHaveLength(1);
    expect(own.map((one) => one.final?.conflicts.length)).toEqual([1, 1]);
  });
});

describe('R9, flows', () => {
  it('the figure of the year is that of a complete period of the statistical year', () => {
    const world = counted('maximum', { districts: 1 });
    world.indicators = world.indicators.map((row) => ({ ...row, year_start: '12-15' }));
    put(world, '101', ['2024-12-15', '2025-12-14'], 7);
    expect(one(world)).toMatchObject({ value: [7, 7], judgement: 'met' });
  });
  it('parts that tile the year are its figure', () => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', FIRST_HALF, 4);
    put(world, '101', SECOND_HALF, 6);
    expect(one(world)).toMatchObject({ value: [10, 10], judgement: 'met' });
  });
  it('disjoint parts add up to a lower bound', () => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', ['2025-01-01', '2025-03-31'], 4);
    put(world, '101', SECOND_HALF, 3);
    expect(one(world)).toEqual({ value: [7, null], judgement: 'unknown', reason: 'partial' });
  });
  it('a longer period is an upper bound', () => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', ['2024-01-01', '2025-12-31'], 10);
    expect(one(world)).toMatchObject({ value: [0, 10], judgement: 'met' });
  });
  it('a year and parts that do not add up to it contradict each other', () => {
    const world = counted('maximum', { districts: 1, threshold: 20 });
    put(world, '101', YEAR, 8);
    put(world, '101', FIRST_HALF, 6);
    put(world, '101', SECOND_HALF, 5);
    expect(final(world)).toMatchObject({
      status: 'met',
      conflicts: [{ figures: [{ value: 8 }, { value: 11 }], difference: 3 }],
    });
    expect(one(world).value).toEqual([8, 11]);
  });

  const CASES: readonly (readonly [TargetKind, number, number, string, string])[] = [
    // Kind, base, half of the year, and the status by that lower bound when more and when less.
    ['minimum', 0, 10, 'met', 'inconclusive'],
    ['increase', 9, 10, 'met', 'inconclusive'],
    ['maximum', 0, 11, 'not-met', 'inconclusive'],
    ['reduction', 12, 11, 'not-met', 'inconclusive'],
  ];
  it.each(CASES)(
    'a lower bound of the year decides a %s one way only',
    (kind, base, enough, status, open) => {
      const world = (half: number): World => {
        const made = counted(kind, { districts: 1 });
        put(made, '101', BASE_YEAR, base);
        put(made, '101', FIRST_HALF, half);
        return made;
      };
      expect(final(world(enough)).status).toBe(status);
      expect(final(world(1)).status).toBe(open);
    },
  );
  it('a lower bound of the base year can show a reduction met, never missed', () => {
    const world = (count: number): World => {
      const made = counted('reduction', { districts: 1 });
      put(made, '101', ['2020-01-01', '2020-06-30'], 100);
      put(made, '101', YEAR, count);
      return made;
    };
    expect(final(world(90)).status).toBe('met');
    expect(final(world(200)).status).toBe('inconclusive');
  });
  it('a lower bound of the base year can show an increase missed, never met', () => {
    const world = (count: number): World => {
      const made = counted('increase', { districts: 1 });
      put(made, '101', ['2020-01-01', '2020-06-30'], 100);
      put(made, '101', YEAR, count);
      return made;
    };
    expect(final(world(109)).status).toBe('not-met');
    expect(final(world(500)).status).toBe('inconclusive');
  });
  it('a lower bound can show that a trend went the wrong way, or the right one', () => {
    const before: readonly [string, string] = ['2024-01-01', '2024-12-31'];
    const year = (better: 'lower' | 'higher', half: number): string => {
      const world = counted('trend', { districts: 1, better });
      put(world, '101', before, 10);
      put(world, '101', FIRST_HALF, half);
      return resultOf(world, 2025).status;
    };
    expect([year('lower', 11), year('lower', 9)]).toEqual(['not-met', 'inconclusive']);
    expect([year('higher', 11), year('higher', 9)]).toEqual(['met', 'inconclusive']);
  });
  it('a year that is not over is decided where its lower bound decides', () => {
    const notJudged = (kind: TargetKind, quarter: WrittenValue): NotJudged | null => {
      const world = counted(kind, { districts: 1 });
      put(world, '101', ['2025-01-01', '2025-03-31'], quarter);
      return resultOf(recordedAtOnce(world), 2025, '2025-06-30').notJudged;
    };
    expect([notJudged('minimum', 10), notJudged('minimum', 9)]).toEqual([null, 'not-yet']);
    expect([notJudged('maximum', 11), notJudged('maximum', 10)]).toEqual([null, 'not-yet']);
  });
  it('a year that is not over is not decided by there being no unit to judge', () => {
    const world = counted('minimum', { districts: 1 });
    put(world, '101', YEAR, 'z');
    expect(resultOf(recordedAtOnce(world), 2025, '2025-06-30').notJudged).toBe('not-yet');
  });
});

describe('R10, stock counts', () => {
  const stock = (kind: TargetKind = 'maximum'): World =>
    counted(kind, { timing: 'stock', districts: 1 });

  it('the last figure dated within the year answers, of the base year too', () => {
    const world = stock('reduction');
    put(world, '101', '2020-06-30', 50);
    put(world, '101', '2020-12-31', 100);
    put(world, '101', '2025-06-30', 95);
    put(world, '101', '2025-12-31', 90);
    expect(final(world)).toMatchObject({ status: 'met', figuresTo: '2025-12-31' });
    expect(one(world).value).toEqual([90, 90]);
  });
  it('a trend compares the last figures of two years', () => {
    const world = stock('trend');
    put(world, '101', '2024-12-31', 10);
    put(world, '101', '2025-11-30', 9);
    expect(resultOf(world, 2025).status).toBe('met');
  });
  it('a figure of another year is not carried over', () => {
    const world = stock();
    put(world, '101', '2024-12-31', 5);
    expect(final(world).status).toBe('no-data');
  });
  it('a figure whose span may be after another of a different value: both remain possible', () => {
    const world = stock();
    put(world, '101', '2025-06-30', 20);
    put(world, '101', ['2025-01-01', '2025-12-31'], 5);
    expect(one(world)).toEqual({ value: [5, 20], judgement: 'unknown', reason: 'order-unknown' });
    expect(final(world).conflicts).toEqual([]);
  });
  it('a span that ends before another figure is older', () => {
    const world = stock();
    put(world, '101', ['2025-01-01', '2025-05-31'], 20);
    put(world, '101', '2025-06-30', 5);
    expect(one(world)).toMatchObject({ value: [5, 5], judgement: 'met' });
  });
  it('different values of one certain day are a conflict', () => {
    const world = stock();
    put(world, '101', '2025-06-30', 20);
    put(world, '101', '2025-06-30', 5, 's2');
    expect(one(world)).toEqual({ value: [5, 20], judgement: 'unknown', reason: 'conflict' });
    expect(final(world).conflicts).toMatchObject([{ difference: 15 }]);
  });

  const each = (threshold: number): World => counted('maximum', { timing: 'stock', threshold });

  it('the own figure of an area bounds its units, less what others have on that day', () => {
    const world = each(3);
    put(world, '15', '2025-12-31', 5);
    put(world, '102', '2025-12-31', 2);
    expect(one(world)).toMatchObject({ value: [0, 3], judgement: 'met' });
  });
  it('an own figure of the same day that a unit contradicts leaves it open', () => {
    const world = each(6);
    put(world, '15', '2025-12-31', 5);
    put(world, '101', '2025-12-31', 7);
    expect(one(world)).toMatchObject({ value: [0, 7], reason: 'conflict' });
    expect(final(world)).toMatchObject({ notMet: 0, conflicts: [{ difference: 2 }] });
  });
  it('a later own figure that leaves a unit what it had is no news; one that does not replaces it', () => {
    const world = each(6);
    put(world, '101', '2025-06-30', 4);
    put(world, '15', '2025-09-30', 5);
    expect(one(world).value).toEqual([4, 4]);
    put(world, '15', '2025-12-31', 3);
    expect(one(world).value).toEqual([0, 3]);
    expect(final(world).conflicts).toEqual([]);
  });
});

describe('R12, direction', () => {
  it.each([
    ['minimum', 10, 'met'],
    ['minimum', 9, 'not-met'],
    ['maximum', 10, 'met'],
    ['maximum', 11, 'not-met'],
  ] as const)('%s of 10: %i is %s, for each and in total', (kind, count, status) => {
    for (const mode of ['each', 'total'] as const) {
      const world = counted(kind, { mode, districts: 1 });
      put(world, '101', YEAR, count);
      expect(final(world).status).toBe(status);
    }
  });
  it.each([
    [110, 'met'],
    [109, 'not-met'],
  ] as const)('an increase by 10 % from 100: %i is %s, for each and in total', (count, status) => {
    for (const mode of ['each', 'total'] as const) {
      const world = counted('increase', { mode, districts: 1 });
      put(world, '101', BASE_YEAR, 100);
      put(world, '101', YEAR, count);
      expect(final(world).status).toBe(status);
      expect(onlyTarget(world).limitPercent).toBe(110);
      expect(onlyTarget(world).unitStates.at(-1)?.states[0]?.quantity?.limit).toBe(110);
    }
  });
  it('a trend for which more is better asks for an increase', () => {
    const year = (count: number) => {
      const world = counted('trend', { better: 'higher', districts: 1 });
      put(world, '101', ['2024-01-01', '2024-12-31'], 10);
      put(world, '101', YEAR, count);
      const { status, working } = resultOf(world, 2025);
      return [status, working.find(({ step }) => step === 'rule')];
    };
    expect(year(11)).toMatchObject(['met', { rule: 'trend-increased' }]);
    expect(year(10)).toMatchObject(['contained', { rule: 'trend-contained' }]);
    expect(year(9)).toMatchObject(['not-met', { rule: 'trend-reduced' }]);
  });
  it('an increase is late, attended to or on track before it is due', () => {
    const early = (count: number): string => {
      const world = counted('increase', { districts: 1 });
      put(world, '101', BASE_YEAR, 1000);
      put(world, '101', ['2022-01-01', '2022-12-31'], count);
      return resultOf(world, 2022).status;
    };
    // Two of five years: 4 % is expected.
    expect([early(1100), early(1040), early(1030), early(1010), early(990)]).toEqual([
      'reached',
      'on-track',
      'attention',
      'late',
      'late',
    ]);
  });
});

describe('R13, small print', () => {
  const change = (kind: TargetKind, threshold: number, base: number, count: number): string => {
    const world = counted(kind, { threshold, districts: 1 });
    put(world, '101', BASE_YEAR, base);
    put(world, '101', YEAR, count);
    return final(world).status;
  };

  it('a reduction from 0 to 0 is met, and its numbers are 0', () => {
    const world = counted('reduction', { districts: 1 });
    put(world, '101', BASE_YEAR, 0);
    put(world, '101', YEAR, 0);
    expect(final(world).status).toBe('met');
    expect(onlyTarget(world).unitStates.at(-1)?.states[0]?.quantity).toMatchObject({
      value: [0, 0],
      base: [0, 0],
      limit: 0,
      changePermille: 0,
    });
  });
  it('a trend from 0 to 0 is contained', () => {
    const world = counted('trend', { districts: 1 });
    put(world, '101', ['2024-01-01', '2024-12-31'], 0);
    put(world, '101', YEAR, 0);
    expect(resultOf(world, 2025).status).toBe('contained');
  });
  it('an increase needs more than the base', () => {
    expect(change('increase', 0, 10, 10)).toBe('not-met');
    expect(change('increase', 0, 10, 11)).toBe('met');
    expect(change('increase', 10, 0, 0)).toBe('not-met');
    expect(change('increase', 10, 0, 1)).toBe('met');
    expect(change('increase', 200, 10, 30)).toBe('met');
  });
  it('a base alone, or a figure without base, is no data', () => {
    const base = counted('reduction', { districts: 1 });
    put(base, '101', BASE_YEAR, 10);
    expect(final(base).status).toBe('no-data');
    const figure = counted('reduction', { districts: 1 });
    put(figure, '101', YEAR, 10);
    expect(final(figure).status).toBe('no-data');
    put(figure, '101', YEAR, 12, 's2');
    expect(final(figure).status).toBe('no-data');
  });
  it('a lower bound is data', () => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', FIRST_HALF, 0);
    expect(final(world).status).toBe('inconclusive');
  });
  it('a figure that only touches the year and bounds nothing is no data', () => {
    const world = counted('maximum', { districts: 1 });
    put(world, '101', ['2024-07-01', '2025-06-30'], 3);
    expect(final(world).status).toBe('no-data');
  });
});
