import { describe, expect, it } from 'vitest';
import { leastSatisfying, requiredUnits } from '../../../src/evaluation/verdict/required.ts';
import {
  bounds,
  communeCode,
  indicator,
  inference,
  onlyTarget,
  resultOf,
  smallWorld,
  statement,
  target,
  value,
  type World,
} from '../world.ts';

/** A world of ten communes of which the first `met` pass and the next `notMet` fail at the due date. */
const tenCommunes = (met: number, notMet: number, options = {}): World => {
  const world = smallWorld({ communes: 10 });
  indicator(world, 'dat');
  target(world, options);
  for (let i = 0; i < met; i += 1) value(world, 'dat', communeCode(i), '2025-12-31', 'dat');
  for (let i = met; i < met + notMet; i += 1) {
    value(world, 'dat', communeCode(i), '2025-12-31', 'khong-dat');
  }
  return world;
};

describe('required units', () => {
  it.each([
    [99, 150, 149],
    [99, 146, 145],
    [50, 150, 75],
    [50, 146, 73],
    [60, 9, 6],
    [60, 7, 5],
    [25, 9, 3],
    [25, 7, 2],
    [100, 44, 44],
    [0, 9, 0],
    [50, 0, 0],
  ])('%i percent of %i is at least %i units', (percent, n, k) => {
    expect(leastSatisfying(percent, n)).toBe(k);
  });

  it.each([
    ['ceiling', 25, 9, 3],
    ['round-half-up', 25, 9, 2],
    ['round-half-up', 50, 9, 5],
    ['round-down', 60, 9, 5],
    ['as-stated', 60, 9, 6],
  ] as const)('%s: %i percent of %i is %i', (rounding, percent, n, k) => {
    expect(requiredUnits(percent, n, rounding)).toBe(k);
  });
});

describe('share, due', () => {
  it('exactly enough is met', () => {
    expect(onlyTarget(tenCommunes(5, 5)).final.status).toBe('met');
  });
  it('one below is not met', () => {
    expect(onlyTarget(tenCommunes(4, 6)).final.status).toBe('not-met');
  });
  it('enough for certain although units are unknown', () => {
    expect(onlyTarget(tenCommunes(5, 0)).final.status).toBe('met');
  });
  it('impossible although units are unknown', () => {
    expect(onlyTarget(tenCommunes(0, 6)).final.status).toBe('not-met');
  });
  it('open as long as both outcomes are possible', () => {
    const { final } = onlyTarget(tenCommunes(4, 5));
    expect(final.status).toBe('inconclusive');
    expect(bounds(final)).toEqual([4, 5, 1]);
    expect(final.margin).toEqual({ toConfirm: 1, toRefute: 1, lacking: null, toReverse: null });
  });
  it('nothing known is no data, not a failure', () => {
    const { final } = onlyTarget(tenCommunes(0, 0));
    expect(final.status).toBe('no-data');
    expect(final.figuresTo).toBeNull();
    expect(final.working.map(({ step }) => step)).toContain('no-evidence');
  });
  it('says how many units would turn a settled verdict round', () => {
    expect(onlyTarget(tenCommunes(7, 3)).final.margin.toReverse).toBe(3);
    expect(onlyTarget(tenCommunes(2, 8)).final.margin.toReverse).toBe(3);
  });
  it('leaves units marked z out of N', () => {
    const world = tenCommunes(4, 4);
    value(world, 'dat', communeCode(8), '2025-12-31', 'z');
    value(world, 'dat', communeCode(9), '2025-12-31', 'z');
    const { final } = onlyTarget(world);
    expect([final.n, final.excluded, final.required]).toEqual([8, 2, 4]);
    expect(final.status).toBe('met');
  });
  it.each([
    ['x', 'not-available'],
    ['c', 'withheld'],
  ] as const)('keeps %s as unknown, with the reason', (code, reason) => {
    const world = tenCommunes(4, 5);
    value(world, 'dat', communeCode(9), '2025-12-31', code);
    const target = onlyTarget(world);
    expect(target.final.unknown).toBe(1);
    const state = target.unitStates.at(-1)?.states.find(({ unit }) => unit.startsWith('10010'));
    expect(state).toMatchObject({ judgement: 'unknown', reason });
  });
  it('an empty scope is not applicable', () => {
    const world = tenCommunes(5, 5, { scope_types: ['phuong'] });
    expect(onlyTarget(world).final).toMatchObject({
      n: 0,
      required: null,
      status: 'not-applicable',
    });
  });
  it('one unit decides alone', () => {
    const world = smallWorld({ communes: 1 });
    indicator(world, 'dat');
    target(world, { threshold: 99 });
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat');
    expect(onlyTarget(world).final).toMatchObject({ status: 'met', n: 1, required: 1 });
  });
  it('flags small numbers below thirty units', () => {
    expect(onlyTarget(tenCommunes(5, 5)).final.smallNumbers).toBe('units');
    const world = smallWorld({ communes: 30 });
    indicator(world, 'dat');
    target(world);
    expect(onlyTarget(world).final.smallNumbers).toBeNull();
  });
  it.each([
    // 99 % of 30 takes 30, a third of a point more than asked for in whole points: 100 % is 1 more.
    [99, 30, 30, true],
    [60, 9, 6, true],
    [50, 146, 73, false],
    [99, 146, 145, false],
    [99, 100, 99, false],
    [98, 99, 98, false],
  ])(
    'tells %i percent of %i as the number of units where that is a point more',
    (threshold, n, required, told) => {
      const world = smallWorld({ communes: n });
      indicator(world, 'dat');
      target(world, { threshold });
      expect(onlyTarget(world).final).toMatchObject({ required, requiredInUnits: told });
    },
  );
});

describe('count', () => {
  const countOf = (met: number, threshold: number): World => {
    const world = smallWorld({ communes: 7 });
    indicator(world, 'dat');
    target(world, { kind: 'count', threshold });
    for (let i = 0; i < 7; i += 1) {
      value(world, 'dat', communeCode(i), '2025-12-31', i < met ? 'dat' : 'khong-dat');
    }
    return world;
  };
  it.each([
    [6, 6, 'met'],
    [5, 6, 'not-met'],
    [7, 7, 'met'],
    [6, 7, 'not-met'],
  ])('%i of 7 where %i are promised: %s', (met, threshold, status) => {
    expect(onlyTarget(countOf(met, threshold)).final.status).toBe(status);
  });
  it('a promise beyond the register cannot be met', () => {
    expect(onlyTarget(countOf(7, 8)).final.status).toBe('not-met');
  });
});

describe('dates of stock figures', () => {
  const oneFigure = (date: string): World => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    value(world, 'dat', communeCode(0), date, 'dat');
    return world;
  };
  it('uses the newest figure of the year', () => {
    const world = oneFigure('2023-03-31');
    value(world, 'dat', communeCode(0), '2023-11-30', 'khong-dat');
    const result = resultOf(world, 2023);
    expect(bounds(result)).toEqual([0, 1, 1]);
    expect(result.figuresTo).toBe('2023-11-30');
  });
  it('carries nothing over from an earlier year', () => {
    expect(resultOf(oneFigure('2023-12-31'), 2024).status).toBe('no-data');
  });
  it('shows the older figure as last known', () => {
    expect(resultOf(oneFigure('2023-12-31'), 2024).lastKnown).toMatchObject({
      date: '2023-12-31',
      met: 1,
      total: 2,
      evidence: 'unit',
    });
  });
  it('calls the older figure inferred as soon as a part of it was', () => {
    const world = oneFigure('2023-12-31');
    indicator(world, 'nguon');
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', communeCode(1), '2023-12-31', 'dat');
    expect(resultOf(world, 2023)).toMatchObject({
      stated: 1,
      inferred: 1,
      evidence: ['unit', 'inference'],
    });
    expect(resultOf(world, 2024).lastKnown).toMatchObject({ met: 2, evidence: 'inference' });
  });
  it('ignores a figure after the closing date', () => {
    const world = oneFigure('2025-07-31');
    world.targets.length = 0;
    target(world, { closing_date: '2025-06-30' });
    expect(onlyTarget(world).final.status).toBe('no-data');
  });
  it('uses a figure on the closing date itself', () => {
    const world = oneFigure('2025-06-30');
    world.targets.length = 0;
    target(world, { closing_date: '2025-06-30' });
    expect(onlyTarget(world).final).toMatchObject({ status: 'met', referenceDate: '2025-06-30' });
  });
  it('carries a lasting result until it is revoked', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat', { lasting: 'yes' });
    target(world);
    value(world, 'dat', communeCode(0), '2020-05-01', 'dat');
    expect(resultOf(world, 2024).met).toBe(1);
    value(world, 'dat', communeCode(0), '2023-05-01', 'khong-dat');
    expect(resultOf(world, 2022).met).toBe(1);
    expect(bounds(resultOf(world, 2024))).toEqual([0, 1, 1]);
  });
  it('counts a result known only within a period from the end of the period', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat', { lasting: 'yes' });
    target(world);
    value(world, 'dat', communeCode(0), ['2022-03-01', '2023-01-15'], 'dat');
    expect(resultOf(world, 2022).met).toBe(0);
    expect(resultOf(world, 2023).met).toBe(1);
  });
  it('has no result for a year that has not begun on the as-of date', () => {
    const years = onlyTarget(oneFigure('2023-03-31'), '2026-01-01').years.map(({ year }) => year);
    expect(years).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  });
});

describe('statements', () => {
  const stated = (met: number, total: number | null, more = {}): World => {
    const world = smallWorld({ communes: 10 });
    indicator(world, 'dat');
    target(world);
    statement(world, 'dat', '15', '2025-06-30', [met, total], more);
    return world;
  };
  it('an exact statement settles m and f', () => {
    expect(bounds(onlyTarget(stated(4, 10)).final)).toEqual([4, 6, 0]);
  });
  it('without a total it speaks of the register of its date', () => {
    expect(bounds(onlyTarget(stated(4, null)).final)).toEqual([4, 6, 0]);
  });
  it('"at least" says nothing of the rest', () => {
    expect(bounds(onlyTarget(stated(4, 10, { qualifier: 'at-least' })).final)).toEqual([4, 0, 6]);
  });
  it('a total beyond the register is doubted by the difference', () => {
    expect(bounds(onlyTarget(stated(6, 12)).final)).toEqual([4, 4, 2]);
  });
  it('a total below the register leaves the rest open', () => {
    expect(bounds(onlyTarget(stated(4, 8)).final)).toEqual([4, 4, 2]);
  });
  it('unit rows that fit it raise nothing and contradict nothing', () => {
    const world = stated(4, 10);
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat');
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([4, 6, 0]);
    expect(final.conflicts).toEqual([]);
    expect(final.evidence).toEqual(['unit', 'aggregate']);
  });
  it('unit rows that contradict it are not preferred to it: both are shown and bound the result', () => {
    const world = stated(1, 10);
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat');
    value(world, 'dat', communeCode(1), '2025-06-30', 'dat');
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([1, 0, 9]);
    expect(final.evidence).toEqual(['unit', 'aggregate']);
    expect(final.conflicts).toMatchObject([{ difference: 1 }]);
    expect(final.conflicts[0]?.figures.map((figure) => figure.value)).toEqual([1, 2]);
  });
  it('two sources that disagree establish only what both allow', () => {
    const world = stated(4, 10);
    statement(world, 'dat', '15', '2025-06-30', [6, 10], { source: 's2' });
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([4, 4, 2]);
    expect(final.conflicts).toMatchObject([{ difference: 2 }]);
  });
  it('leaves open why the others are unknown, as it names none of them', () => {
    const { final, unitStates } = onlyTarget(stated(4, 10));
    expect(final.unknown).toBeLessThan(unitStates.at(-1)?.states.length ?? 0);
    expect(final.unknownReasons).toEqual([]);
  });
  it('the newest statement of the year answers', () => {
    const world = stated(4, 10);
    statement(world, 'dat', '15', '2025-09-30', [7, 10]);
    expect(onlyTarget(world).final).toMatchObject({ met: 7, figuresTo: '2025-09-30' });
  });
  it('settles every unit when it says that all meet it', () => {
    const { unitStates } = onlyTarget(stated(10, 10));
    const states = unitStates.at(-1)?.states ?? [];
    expect(states.map(({ judgement, evidence }) => [judgement, evidence])).toEqual(
      Array.from({ length: 10 }, () => ['met', 'aggregate']),
    );
  });
  it('settles every unit when it says that none does', () => {
    const { unitStates } = onlyTarget(stated(0, 10));
    expect(unitStates.at(-1)?.states.every(({ judgement }) => judgement === 'not-met')).toBe(true);
  });
});

describe('districts within the province', () => {
  it('get bounds to compare by, and no verdict', () => {
    const world = tenCommunes(5, 2);
    statement(world, 'dat', '102', '2025-12-31', [3, 5]);
    const { areas } = onlyTarget(world);
    const none = { binding: false, status: 'not-applicable', required: null };
    expect(areas).toMatchObject([
      { code: '101', final: { met: 3, notMet: 1, unknown: 1, ...none } },
      { code: '102', final: { met: 3, notMet: 2, unknown: 0, ...none } },
    ]);
  });
});

describe('statements of districts', () => {
  const districts = (rows: readonly (readonly [string, number, number])[]): World => {
    const world = smallWorld({ communes: 10 });
    indicator(world, 'dat');
    target(world);
    for (const [code, met, total] of rows) {
      statement(world, 'dat', code, '2025-12-31', [met, total]);
    }
    return world;
  };
  it('add up to the province when every district has one', () => {
    const { final } = onlyTarget(
      districts([
        ['101', 2, 5],
        ['102', 3, 5],
      ]),
    );
    expect(bounds(final)).toEqual([5, 5, 0]);
    expect(final.status).toBe('met');
    expect(final.rows).toHaveLength(2);
  });
  it('leave the communes of a silent district open', () => {
    expect(bounds(onlyTarget(districts([['101', 2, 5]])).final)).toEqual([2, 3, 5]);
  });
  it('add to what unit rows say elsewhere', () => {
    const world = districts([['101', 2, 5]]);
    value(world, 'dat', communeCode(1), '2025-12-31', 'dat');
    expect(bounds(onlyTarget(world).final)).toEqual([3, 3, 4]);
  });
  it('settle the communes of their own district only', () => {
    const states = onlyTarget(districts([['101', 5, 5]])).unitStates.at(-1)?.states ?? [];
    expect(states.filter(({ judgement }) => judgement === 'met')).toHaveLength(5);
    expect(states.filter(({ judgement }) => judgement === 'unknown')).toHaveLength(5);
  });
  it('that contradict the province are shown beside it', () => {
    const world = districts([
      ['101', 5, 5],
      ['102', 5, 5],
    ]);
    statement(world, 'dat', '15', '2025-12-31', [8, 10]);
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([8, 0, 2]);
    expect(final.conflicts).toMatchObject([{ difference: 2 }]);
  });
});
