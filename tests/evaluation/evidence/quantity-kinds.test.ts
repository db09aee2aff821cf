import { describe, expect, it } from 'vitest';
import { compareIncrease } from '../../../src/evaluation/evidence/kinds/increase.ts';
import { compareMinimum } from '../../../src/evaluation/evidence/kinds/minimum.ts';
import {
  compareReduction,
  greatestAllowed,
} from '../../../src/evaluation/evidence/kinds/reduction.ts';
import { compareTrend } from '../../../src/evaluation/evidence/kinds/trend.ts';
import { statisticalYear } from '../../../src/schema/dates.ts';
import {
  bounds,
  evaluateWorld,
  indicator,
  inference,
  onlyTarget,
  resultOf,
  smallWorld,
  target,
  value,
  type World,
  type WrittenValue,
} from '../world.ts';

const policeYear = (year: number): readonly [string, string] => {
  const { start, end } = statisticalYear(year, '12-15');
  return [start, end];
};

const crimes = (world: World, code: string, year: number, written: WrittenValue): void =>
  value(world, 'vu', code, policeYear(year), written);

const crimeWorld = (options = {}): World => {
  const world = smallWorld({ communes: 2 });
  indicator(world, 'vu', {
    level: 'huyen',
    value_type: 'count',
    timing: 'flow',
    year_start: '12-15',
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
  return world;
};

describe('comparisons in whole numbers', () => {
  it.each([
    [100, 95, 'met'],
    [100, 96, 'not-met'],
    [20, 19, 'met'],
    [19, 18, 'met'],
    [19, 19, 'not-met'],
    [1, 0, 'met'],
    [1, 1, 'not-met'],
    [0, 0, 'met'],
    [0, 1, 'not-met'],
  ] as const)('five percent below %i: %i is %s', (base, count, expected) => {
    expect(compareReduction(5, [count, count], [base, base])).toBe(expected);
  });
  it('a span that reaches both sides stays open', () => {
    expect(compareReduction(5, [94, 96], [100, 100])).toBe('open');
    expect(compareReduction(5, [95, 97], [100, 100])).toBe('open');
    expect(compareReduction(5, [95, 95], [99, 101])).toBe('open');
    expect(compareReduction(5, [90, 94], [100, 101])).toBe('met');
    expect(compareReduction(5, [97, 99], [100, 101])).toBe('not-met');
    expect(compareIncrease(10, [109, 110], [100, 100])).toBe('open');
    expect(compareIncrease(10, [110, 111], [100, 100])).toBe('met');
  });
  it.each([
    [100, 95],
    [99, 94],
    [20, 19],
    [1, 0],
    [0, 0],
  ])('the most allowed from %i is %i', (base, most) => {
    expect(greatestAllowed(5, base)).toBe(most);
    expect(compareReduction(5, [most, most], [base, base])).toBe('met');
    expect(compareReduction(5, [most + 1, most + 1], [base, base])).toBe('not-met');
  });
  it.each([
    [2, [2, 2], 'met'],
    [2, [1, 1], 'not-met'],
    [2, [1, 2], 'open'],
    [0, [0, 0], 'met'],
  ] as const)('at least %i: %s is %s', (threshold, span, expected) => {
    expect(compareMinimum(threshold, span)).toBe(expected);
  });
  it.each([
    [[9, 9], [10, 10], 'reduced'],
    [[10, 10], [10, 10], 'contained'],
    [[11, 11], [10, 10], 'increased'],
    [[9, 11], [10, 10], 'open'],
    [[10, 10], [10, 11], 'open'],
    [[0, 0], [0, 0], 'contained'],
  ] as const)('%s after %s is %s', (now, before, expected) => {
    expect(compareTrend(now, before)).toBe(expected);
  });
});

describe('statistical years', () => {
  it('from 15 December belong to the year they end in', () => {
    expect(statisticalYear(2023, '12-15')).toEqual({ start: '2022-12-15', end: '2023-12-14' });
  });
  it('from 1 January are calendar years', () => {
    expect(statisticalYear(2024, '01-01')).toEqual({ start: '2024-01-01', end: '2024-12-31' });
  });
});

describe('reduction, each', () => {
  const full = (first: number, second: number, options = {}): World => {
    const world = crimeWorld(options);
    crimes(world, '101', 2019, 100);
    crimes(world, '102', 2019, 40);
    crimes(world, '101', 2025, first);
    crimes(world, '102', 2025, second);
    return world;
  };
  it.each([
    [95, 38, 'met'],
    [95, 39, 'not-met'],
    [96, 38, 'not-met'],
    [0, 0, 'met'],
  ] as const)('%i and %i: %s', (first, second, status) => {
    expect(onlyTarget(full(first, second)).final.status).toBe(status);
  });
  it('shows value, baseline, the most allowed and the change of each unit', () => {
    const { limitPercent, unitStates } = onlyTarget(full(95, 38));
    const [state] = unitStates.at(-1)?.states ?? [];
    expect(limitPercent).toBe(95);
    expect(state).toMatchObject({
      judgement: 'met',
      date: '2025-12-14',
      quantity: {
        value: [95, 95],
        base: [100, 100],
        baseYear: 2019,
        limit: 95,
        changePermille: -50,
      },
    });
  });
  it('without a baseline nothing can be judged', () => {
    const world = crimeWorld();
    crimes(world, '101', 2025, 3);
    const { final, unitStates } = onlyTarget(world);
    expect(final.status).toBe('no-data');
    expect(unitStates.at(-1)?.states.map(({ reason }) => reason)).toEqual([
      'no-baseline',
      'not-published',
    ]);
    expect(final.unknownReasons).toEqual([
      { reason: 'not-published', units: 1 },
      { reason: 'no-baseline', units: 1 },
    ]);
    expect(final.working).toContainEqual({ step: 'baseline', year: 2019, units: 2, known: 0 });
  });
  it('a baseline on which sources disagree leaves it open, and the disagreement is the reason', () => {
    const world = crimeWorld();
    crimes(world, '101', 2019, 100);
    value(world, 'vu', '101', policeYear(2019), 90, { source: 's2' });
    crimes(world, '101', 2025, 90);
    const [state] = onlyTarget(world).unitStates.at(-1)?.states ?? [];
    expect(state).toMatchObject({ judgement: 'unknown', reason: 'conflict' });
  });
  it('a unit whose value is withheld is unknown', () => {
    const world = crimeWorld();
    crimes(world, '101', 2019, 100);
    crimes(world, '101', 2025, 'c');
    const [state] = onlyTarget(world).unitStates.at(-1)?.states ?? [];
    expect(state).toMatchObject({ judgement: 'unknown', reason: 'withheld' });
  });
  it('part of a year is a lower bound of the year, which settles nothing here', () => {
    const world = crimeWorld();
    crimes(world, '101', 2019, 100);
    value(world, 'vu', '101', ['2024-12-15', '2025-06-14'], 3);
    const { final, unitStates } = onlyTarget(world);
    expect(final.status).toBe('inconclusive');
    expect(unitStates.at(-1)?.states[0]).toMatchObject({
      reason: 'partial',
      quantity: { value: [3, null], base: [100, 100], changePermille: null },
    });
  });
  it('closes with the last full statistical year before the closing date', () => {
    const world = full(1, 1, { closing_date: '2025-06-30' });
    crimes(world, '101', 2024, 95);
    crimes(world, '102', 2024, 38);
    const { final, years } = onlyTarget(world);
    expect(final).toMatchObject({
      status: 'met',
      referenceDate: '2025-06-30',
      figuresTo: '2024-12-14',
    });
    expect(years.at(-1)).toMatchObject({ year: 2025, status: 'not-applicable' });
  });
  it('sources that disagree leave it open only where it matters', () => {
    const world = crimeWorld();
    for (const code of ['101', '102']) {
      crimes(world, code, 2019, 100);
      crimes(world, code, 2025, 90);
    }
    value(world, 'vu', '101', policeYear(2025), 94, { source: 's2' });
    expect(onlyTarget(world).final.status).toBe('met');
    expect(onlyTarget(world).final.conflicts).toMatchObject([
      { unit: '101@2018-12-15', date: '2025-12-14', difference: 4 },
    ]);
    value(world, 'vu', '101', policeYear(2025), 97, { source: 's3' });
    const { final, unitStates } = onlyTarget(world);
    expect(final.status).toBe('inconclusive');
    expect(unitStates.at(-1)?.states[0]).toMatchObject({
      judgement: 'unknown',
      reason: 'conflict',
    });
    expect(evaluateWorld(world).conflicts).toMatchObject([{ difference: 7 }]);
    expect(final.conflicts).toMatchObject([
      { difference: 7, figures: [{ value: 90 }, { value: 94 }, { value: 97 }] },
    ]);
  });
  it('flags a small baseline', () => {
    expect(onlyTarget(full(95, 38)).final.smallNumbers).not.toBeNull();
  });
});

describe('reduction before the due date', () => {
  // The line runs from 0 % on 14/12/2019 to 5 % on 31/12/2025; on 14/12/2022 about 2.5 % is expected.
  const early = (first: number, second: number | null): World => {
    const world = crimeWorld();
    crimes(world, '101', 2019, 1000);
    crimes(world, '102', 2019, 1000);
    crimes(world, '101', 2022, first);
    if (second !== null) crimes(world, '102', 2022, second);
    return world;
  };
  it.each([
    [950, 950, 'reached'],
    [975, 950, 'on-track'],
    [980, 950, 'attention'],
    [990, 950, 'late'],
    [1010, 950, 'late'],
  ] as const)('%i and %i: %s, the slowest unit counts', (first, second, status) => {
    expect(resultOf(early(first, second), 2022).status).toBe(status);
  });
  it('says both classes where a unit is unknown', () => {
    const result = resultOf(early(975, null), 2022);
    expect(result.status).toBe('inconclusive');
    expect(result.statusRange).toEqual(['late', 'on-track']);
  });
  it('names the line as its own, with the expected level', () => {
    const { path } = resultOf(early(975, 950), 2022);
    expect(path).toMatchObject({ kind: 'line', from: { date: '2019-12-14', permyriad: 0 } });
    expect(path?.expectedPermyriad).toBe(248);
    expect(path?.paceHundredths).toEqual([100, 100]);
  });
  it('a zero baseline is held or lost, with no pace between', () => {
    const world = crimeWorld();
    for (const code of ['101', '102']) crimes(world, code, 2019, 0);
    crimes(world, '101', 2022, 0);
    crimes(world, '102', 2022, 1);
    expect(resultOf(world, 2022).status).toBe('late');
  });
});

describe('reduction, total', () => {
  it('uses the figure of the whole area if there is one', () => {
    const world = crimeWorld({ mode: 'total' });
    value(world, 'vu', '15', policeYear(2019), 200);
    value(world, 'vu', '15', policeYear(2025), 190);
    const { final } = onlyTarget(world);
    expect(final).toMatchObject({ status: 'met', n: 1, required: 1 });
    expect(final.quantity).toMatchObject({ value: [190, 190], base: [200, 200], limit: 190 });
  });
  it('adds up the units when all are known', () => {
    const world = crimeWorld({ mode: 'total' });
    for (const code of ['101', '102']) crimes(world, code, 2019, 100);
    crimes(world, '101', 2025, 120);
    expect(onlyTarget(world).final).toMatchObject({
      status: 'inconclusive',
      quantity: { value: [120, null], base: [200, 200] },
    });
    crimes(world, '102', 2025, 70);
    expect(onlyTarget(world).final).toMatchObject({
      status: 'met',
      quantity: { value: [190, 190], base: [200, 200] },
    });
  });
});

describe('trend', () => {
  const trendWorld = (counts: Readonly<Record<number, WrittenValue>>, options = {}): World => {
    const world = smallWorld({ communes: 1 });
    indicator(world, 'vu', {
      level: 'tinh',
      value_type: 'count',
      timing: 'flow',
      year_start: '12-15',
      better: 'lower',
    });
    target(world, {
      kind: 'trend',
      mode: 'total',
      indicator: 'vu',
      scope_types: ['tinh'],
      threshold: { missing: 'z' },
      ...options,
    });
    for (const [year, count] of Object.entries(counts)) crimes(world, '15', Number(year), count);
    return world;
  };
  it.each([
    [99, 'met', 'trend-reduced'],
    [100, 'contained', 'trend-contained'],
    [101, 'not-met', 'trend-increased'],
  ] as const)('%i after 100: %s', (count, status, rule) => {
    const result = resultOf(trendWorld({ 2022: 100, 2023: count }), 2023);
    expect(result.status).toBe(status);
    expect(result.working).toContainEqual({ step: 'rule', rule, status });
  });
  it('the year before missing: nothing to compare with', () => {
    const result = resultOf(trendWorld({ 2023: 90 }), 2023);
    expect(result.status).toBe('no-data');
    expect(result.quantity).toMatchObject({ value: [90, 90], base: null });
  });
  it('over the period every complete year counts', () => {
    const { final } = onlyTarget(trendWorld({ 2021: 10, 2022: 9, 2023: 8, 2024: 7, 2025: 6 }));
    expect(final).toMatchObject({ status: 'met', counted: 'years', n: 4, met: 4 });
  });
  it('one increase breaks it', () => {
    const { final } = onlyTarget(trendWorld({ 2021: 10, 2022: 9, 2023: 11, 2024: 7, 2025: 6 }));
    expect([final.status, ...bounds(final)]).toEqual(['not-met', 3, 1, 0]);
  });
  it('an unchanged year only contains', () => {
    const { final } = onlyTarget(trendWorld({ 2021: 10, 2022: 9, 2023: 9, 2024: 7, 2025: 6 }));
    expect(final.status).toBe('contained');
  });
  it('a gap leaves it open, or without data if there is nothing else', () => {
    expect(onlyTarget(trendWorld({ 2021: 10, 2022: 9 })).final.status).toBe('inconclusive');
    expect(onlyTarget(trendWorld({})).final.status).toBe('no-data');
  });
  it('until the closing date it is only reached so far', () => {
    const world = trendWorld({ 2021: 10, 2022: 9 });
    expect(onlyTarget(world, '2026-01-01').final.status).toBe('inconclusive');
    const dated = trendWorld({}, {});
    for (const [year, count] of [
      [2021, 10],
      [2022, 9],
    ] as const) {
      value(dated, 'vu', '15', policeYear(year), count, { recorded_on: '2023-01-15' });
    }
    for (const rows of Object.values(dated) as { recorded_on: string }[][]) {
      for (const row of rows) row.recorded_on = '2023-01-15';
    }
    expect(onlyTarget(dated, '2023-01-15').final).toMatchObject({ status: 'reached', due: false });
  });
  it('for each unit, an increase anywhere decides', () => {
    const world = trendWorld({}, { mode: 'each', scope_types: ['huyen'] });
    for (const code of ['101', '102']) crimes(world, code, 2022, 10);
    crimes(world, '101', 2023, 9);
    crimes(world, '102', 2023, 10);
    expect(resultOf(world, 2023).status).toBe('contained');
    crimes(world, '102', 2024, 11);
    crimes(world, '101', 2024, 9);
    expect(resultOf(world, 2024).status).toBe('not-met');
  });
});

describe('minimum', () => {
  const models = (first: WrittenValue, second: WrittenValue): World => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'mo-hinh', { value_type: 'count', better: 'higher' });
    target(world, { kind: 'minimum', indicator: 'mo-hinh', threshold: 2 });
    value(world, 'mo-hinh', '10001', '2025-11-30', first);
    value(world, 'mo-hinh', '10002', '2025-11-30', second);
    return world;
  };
  it.each([
    [2, 2, 'met'],
    [2, 1, 'not-met'],
    [3, 0, 'not-met'],
    [2, 'x', 'inconclusive'],
  ] as const)('%s and %s: %s', (first, second, status) => {
    expect(onlyTarget(models(first, second)).final.status).toBe(status);
  });
  it('uses the newest figure of the year', () => {
    const world = models(2, 1);
    value(world, 'mo-hinh', '10002', '2025-12-15', 2);
    expect(onlyTarget(world).final.status).toBe('met');
  });
});

describe('hold', () => {
  const held = (past: readonly WrittenValue[], now: readonly WrittenValue[]): World => {
    const world = smallWorld({ communes: past.length });
    indicator(world, 'dat');
    target(world, { kind: 'hold', threshold: { missing: 'z' }, baseline_year: 2021 });
    past.forEach((written, i) => {
      value(world, 'dat', String(10001 + i), '2021-12-31', written);
    });
    now.forEach((written, i) => {
      value(world, 'dat', String(10001 + i), '2025-12-31', written);
    });
    return world;
  };
  it.each([
    [['dat', 'dat'], ['dat', 'dat'], 'met'],
    [['dat', 'dat'], ['dat', 'khong-dat'], 'not-met'],
    [['dat', 'khong-dat'], ['dat', 'khong-dat'], 'met'],
    [['dat', 'x'], ['dat', 'dat'], 'met'],
    [['dat', 'x'], ['dat', 'khong-dat'], 'inconclusive'],
    [['dat', 'dat'], ['dat', 'x'], 'inconclusive'],
    [['khong-dat', 'khong-dat'], ['dat', 'dat'], 'not-applicable'],
  ] as const)('was %s, is %s: %s', (past, now, status) => {
    expect(onlyTarget(held(past, now)).final.status).toBe(status);
  });
  it('leaves units with nothing to hold out of N', () => {
    const { final } = onlyTarget(held(['dat', 'khong-dat'], ['dat', 'khong-dat']));
    expect([final.n, final.excluded]).toEqual([1, 1]);
  });
  it('before the due date it is held or behind', () => {
    const world = held(['dat', 'dat'], []);
    value(world, 'dat', '10001', '2023-12-31', 'dat');
    expect(resultOf(world, 2023).statusRange).toEqual(['late', 'reached']);
    value(world, 'dat', '10002', '2023-12-31', 'dat');
    expect(resultOf(world, 2023).status).toBe('reached');
    value(world, 'dat', '10002', '2024-12-31', 'khong-dat');
    expect(resultOf(world, 2024).status).toBe('late');
  });
});

describe('what cannot be judged', () => {
  it('a year before the baseline, or the baseline year of a reduction', () => {
    const world = crimeWorld({ baseline_year: 2021 });
    for (const year of [2020, 2021]) {
      expect(resultOf(world, year).status).toBe('not-applicable');
    }
    expect(resultOf(world, 2022).status).toBe('no-data');
  });
  it('a unit marked z, which is left out of N', () => {
    const world = crimeWorld();
    crimes(world, '101', 2019, 100);
    crimes(world, '101', 2025, 90);
    crimes(world, '102', 2025, 'z');
    expect(onlyTarget(world).final).toMatchObject({ status: 'met', n: 1, excluded: 1 });
  });
  it('a failure to hold what was only inferred to have been there', () => {
    const world = smallWorld({ communes: 1 });
    indicator(world, 'dat');
    indicator(world, 'cong-nhan', { lasting: 'yes' });
    inference(world, 'suy', ['cong-nhan', 'dat']);
    target(world, { kind: 'hold', threshold: { missing: 'z' }, baseline_year: 2021 });
    value(world, 'cong-nhan', '10001', '2021-06-30', 'dat');
    value(world, 'dat', '10001', '2025-12-31', 'khong-dat');
    expect(onlyTarget(world).final.notMet).toBe(0);
  });
  it('flags a small base of a total, not its one area', () => {
    const total = (base: number) => {
      const world = crimeWorld({ mode: 'total' });
      value(world, 'vu', '15', policeYear(2019), base);
      value(world, 'vu', '15', policeYear(2025), 1);
      return onlyTarget(world).final.smallNumbers;
    };
    expect([total(5000), total(29)]).toEqual([null, 'base']);
  });
});
