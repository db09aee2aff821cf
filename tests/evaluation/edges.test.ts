import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { statisticalYear } from '../../src/schema/dates.ts';
import type { Tables } from '../../src/schema/index.ts';
import {
  bounds,
  change,
  communeCode,
  evaluateWorld,
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
} from './world.ts';

const passWorld = (communes = 4): World => {
  const world = smallWorld({ communes });
  indicator(world, 'dat');
  target(world);
  return world;
};

const flowWorld = (options: Parameters<typeof target>[1]): World => {
  const world = smallWorld({ communes: 2 });
  indicator(world, 'vu', {
    level: 'huyen',
    value_type: 'count',
    timing: 'flow',
    year_start: '12-15',
  });
  target(world, { indicator: 'vu', threshold: { missing: 'z' }, ...options });
  return world;
};

const inYear = (year: number): readonly [string, string] => {
  const { start, end } = statisticalYear(year, '12-15');
  return [start, end];
};

/** Every row recorded on one day. */
const recordedOn = (world: World, date: string): World => {
  for (const rows of Object.values(world) as { recorded_on: string }[][]) {
    for (const row of rows) row.recorded_on = date;
  }
  return world;
};

describe('tables the checks would have refused', () => {
  it('throw instead of giving a wrong answer', () => {
    const empty = Object.fromEntries(Object.keys(smallWorld({ communes: 1 })).map((k) => [k, []]));
    expect(() => evaluate(empty as unknown as Tables, { set: 'published' })).toThrow('empty');
    const planless = { ...passWorld(), plan: [] } as Tables;
    expect(() => evaluate(planless, { set: 'published' })).toThrow('no plan');
    const unmeasured = { ...passWorld(), indicators: [] } as Tables;
    expect(() => evaluate(unmeasured, { set: 'published' })).toThrow('dat is not defined');
    const nowhere = passWorld();
    nowhere.units.shift();
    expect(() => evaluateWorld(nowhere)).toThrow('territory 15 does not exist');
  });

  it('a figure of a unit that does not exist is shown and judges nothing', () => {
    const world = passWorld();
    value(world, 'dat', '99999', '2025-06-30', 'dat');
    const { figures, targets } = evaluateWorld(world);
    expect(figures).toMatchObject([{ unit: '99999@2025-06-30' }]);
    expect(targets[0]?.final.status).toBe('no-data');
  });

  it('changes to or from units that do not exist link nothing', () => {
    const world = passWorld();
    change(world, '2024-01-01', ['10001', '88888'], ['merged']);
    change(world, '2024-01-01', ['77777', '10002'], ['merged']);
    const { units } = evaluateWorld(world);
    expect(units.find(({ code }) => code === '10001')?.to).toEqual([]);
    expect(units.find(({ code }) => code === '10002')?.from).toEqual([]);
  });

  it('a unit whose parent does not exist has none', () => {
    const world = passWorld();
    unit(world, '20001', { type: 'xa', parent: '999' });
    const lost = evaluateWorld(world).units.find(({ code }) => code === '20001');
    expect(lost).toMatchObject({ parent: null, inTerritory: false });
  });
});

describe('a trend', () => {
  it('stays open while a unit is unknown or its sources span both sides', () => {
    const world = flowWorld({ kind: 'trend', mode: 'each', scope_types: ['huyen'] });
    for (const code of ['101', '102']) value(world, 'vu', code, inYear(2022), 10);
    value(world, 'vu', '101', inYear(2023), 9);
    expect(resultOf(world, 2023).status).toBe('inconclusive');
    value(world, 'vu', '102', inYear(2023), 9);
    value(world, 'vu', '102', inYear(2023), 11, { source: 's2' });
    const result = resultOf(world, 2023);
    expect(result.status).toBe('inconclusive');
    expect(result.working).toContainEqual({
      step: 'rule',
      rule: 'trend-open',
      status: 'inconclusive',
    });
  });

  it('has nothing to say before the first full year of the period', () => {
    const world = flowWorld({ kind: 'trend', mode: 'total', scope_types: ['tinh'] });
    value(world, 'vu', '15', inYear(2021), 10);
    const { final } = onlyTarget(recordedOn(world, '2022-03-01'), '2022-03-01');
    expect(final).toMatchObject({
      status: 'not-applicable',
      counted: 'years',
      n: 0,
      required: null,
    });
  });

  it('without units in scope is not applicable', () => {
    const world = flowWorld({ kind: 'trend', mode: 'each', scope_types: ['thi-xa'] });
    expect(resultOf(world, 2023).status).toBe('not-applicable');
  });
});

describe('a total', () => {
  it('withheld for the whole area is not made up from some of its parts', () => {
    const world = flowWorld({
      kind: 'reduction',
      mode: 'total',
      scope_types: ['huyen'],
      threshold: 5,
      baseline_year: 2019,
    });
    value(world, 'vu', '15', inYear(2019), 100);
    value(world, 'vu', '15', inYear(2025), 'c');
    value(world, 'vu', '101', inYear(2025), 10);
    const { final, unitStates } = onlyTarget(world);
    expect(final.status).toBe('inconclusive');
    // What one part has is known to be among the cases of the whole, and nothing more.
    expect(unitStates.at(-1)?.states[0]).toMatchObject({
      judgement: 'unknown',
      quantity: { value: [10, null], base: [100, 100] },
    });
  });
});

describe('statements at several levels', () => {
  /** A country of one province of two districts; the country is the territory. */
  const country = (): World => {
    const world = passWorld(4);
    unit(world, '00', { type: 'quoc-gia' });
    world.units = world.units.map((row) =>
      row.code === '15' ? { ...row, parent_code: '00' } : row,
    );
    world.plan = world.plan.map((row) => ({ ...row, territory_code: '00' }));
    return world;
  };

  it('are counted once: the widest area that has one', () => {
    const world = country();
    statement(world, 'dat', '15', '2025-12-31', [3, 4]);
    statement(world, 'dat', '101', '2025-12-31', [2, 2]);
    const { final, areas } = onlyTarget(world);
    expect(bounds(final)).toEqual([3, 1, 0]);
    expect(areas.map(({ code }) => code)).toEqual(['101', '102', '15']);
    expect(final.conflicts).toEqual([]);
  });

  it('of districts add up where the province says nothing', () => {
    const world = country();
    statement(world, 'dat', '101', '2025-12-31', [2, 2]);
    expect(bounds(onlyTarget(world).final)).toEqual([2, 0, 2]);
  });
});

describe('lists with an order of their own', () => {
  it('milestones, corrections and progress are by date', () => {
    const world = passWorld();
    put(world, 'milestones', { target: 't1', date: '2024-12-31', threshold: 40, due: 'no' });
    put(world, 'milestones', { target: 't1', date: '2022-12-31', threshold: 20, due: 'no' });
    put(world, 'milestones', { target: 't1', date: '2023-12-31', threshold: 30, due: 'no' });
    for (const [day, written] of [
      ['2026-01-10', 'dat'],
      ['2026-02-10', 'khong-dat'],
      ['2026-03-10', 'dat'],
    ] as const) {
      value(world, 'dat', communeCode(0), '2025-06-30', written, {
        recorded_on: day,
        reason: 'đính chính',
      });
      value(world, 'dat', communeCode(1), '2025-06-30', written, {
        recorded_on: day,
        reason: 'đính chính',
      });
    }
    put(world, 'measures', {
      measure: 'iv.1.a',
      clause: 'iv.1.a',
      heading: 'Nhóm',
      statement: 'Việc',
      lead: 'không nêu',
    });
    for (const [date, source] of [
      ['2024-06-30', 's2'],
      ['2023-06-30', 's1'],
      ['2024-06-30', 's1'],
    ] as const) {
      put(world, 'measure-progress', {
        measure: 'iv.1.a',
        date,
        state: 'in-progress',
        summary: 'Đang làm',
        source,
        due: '',
        done_on: '',
      });
    }
    const { targets, corrections, measures } = evaluateWorld(world);
    expect(targets[0]?.milestones.map(({ date }) => date)).toEqual([
      '2022-12-31',
      '2023-12-31',
      '2024-12-31',
    ]);
    expect(corrections.map(({ recordedOn: day, newRow }) => `${day} ${newRow}`)).toEqual([
      '2026-03-10 values: dat · 10001 · 2025-06-30 · 2025-06-30 · s1 @2026-03-10',
      '2026-03-10 values: dat · 10002 · 2025-06-30 · 2025-06-30 · s1 @2026-03-10',
      '2026-02-10 values: dat · 10001 · 2025-06-30 · 2025-06-30 · s1 @2026-02-10',
      '2026-02-10 values: dat · 10002 · 2025-06-30 · 2025-06-30 · s1 @2026-02-10',
    ]);
    expect(measures[0]?.progress.map(({ date, row }) => `${date} ${row}`)).toEqual([
      '2023-06-30 measure-progress: iv.1.a · 2023-06-30 · s1 @2026-01-01',
      '2024-06-30 measure-progress: iv.1.a · 2024-06-30 · s1 @2026-01-01',
      '2024-06-30 measure-progress: iv.1.a · 2024-06-30 · s2 @2026-01-01',
    ]);
  });

  it('an area that did not exist in a year has no result for it', () => {
    const world = passWorld();
    unit(world, '103', { type: 'huyen', parent: '15', from: '2023-01-01' });
    const { areas } = onlyTarget(world);
    expect(areas.find(({ code }) => code === '103')?.years.map(({ year }) => year)).toEqual([
      2023, 2024, 2025,
    ]);
    unit(world, '104', { type: 'huyen', parent: '15', from: '2019-01-01' });
    change(world, '2022-01-01', ['104', '101'], ['ended']);
    const ended = onlyTarget(world).areas.find(({ code }) => code === '104');
    expect(ended?.years.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(ended?.final).toBeNull();
  });
});
