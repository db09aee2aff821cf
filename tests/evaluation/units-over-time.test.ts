import { describe, expect, it } from 'vitest';
import {
  bounds,
  change,
  evaluateWorld,
  indicator,
  inference,
  onlyTarget,
  resultOf,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from './world.ts';

/** Five communes; on 1/12/2024 commune 10005 is merged into 10004. */
const mergedWorld = (lasting: 'yes' | 'no' = 'yes'): World => {
  const world = smallWorld({ communes: 5 });
  indicator(world, 'dat', { lasting });
  target(world, { threshold: 60 });
  unit(world, '10004', { type: 'xa', parent: '102', from: '2024-12-01' });
  change(world, '2024-12-01', ['10004', '10004'], ['merged']);
  change(world, '2024-12-01', ['10005', '10004'], ['merged']);
  return world;
};

describe('a merger', () => {
  it('changes N from the day it takes effect', () => {
    const world = mergedWorld();
    expect(resultOf(world, 2023).n).toBe(5);
    expect(resultOf(world, 2024).n).toBe(4);
  });
  it('leaves open whether the successor has what a part had', () => {
    const world = mergedWorld();
    value(world, 'dat', '10004', '2022-06-30', 'dat');
    expect(resultOf(world, 2023).met).toBe(1);
    expect(bounds(resultOf(world, 2024))).toEqual([0, 0, 4]);
    const states = onlyTarget(world).unitStates.find(({ year }) => year === 2024)?.states;
    expect(states?.find((state) => state.unit.startsWith('10004'))).toMatchObject({
      unit: '10004@2024-12-01',
      judgement: 'unknown',
      reason: 'merged',
      rows: ['values: dat · 10004 · 2022-06-30 · 2022-06-30 · s1 @2026-01-01'],
    });
  });
  it('is settled by a row about the successor', () => {
    const world = mergedWorld();
    value(world, 'dat', '10004', '2024-12-20', 'dat');
    expect(resultOf(world, 2024).met).toBe(1);
  });
  it('inside the period of a result is read as concerning the old unit', () => {
    const world = mergedWorld();
    value(world, 'dat', '10004', ['2024-01-01', '2024-12-31'], 'dat');
    expect(resultOf(world, 2024).met).toBe(0);
  });
  it('takes the merged units off both sides of an earlier statement', () => {
    const world = mergedWorld('no');
    statement(world, 'dat', '15', '2024-07-31', [3, 5]);
    const result = resultOf(world, 2024);
    expect(bounds(result)).toEqual([1, 0, 3]);
    expect(result.working).toContainEqual(
      expect.objectContaining({ step: 'evidence', changedUnits: 2, met: 1, notMet: 0 }),
    );
  });
  it('does not touch a statement of the same register', () => {
    const world = mergedWorld('no');
    statement(world, 'dat', '15', '2024-12-31', [3, 4]);
    expect(bounds(resultOf(world, 2024))).toEqual([3, 1, 0]);
  });
  it('finds the register that fits the total when the date is only a period', () => {
    const world = mergedWorld('no');
    statement(world, 'dat', '15', ['2024-10-01', '2024-12-31'], [3, 4]);
    expect(bounds(resultOf(world, 2024))).toEqual([3, 1, 0]);
  });
});

describe('a change of name, type or parent', () => {
  it('keeps what is known of the unit', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat', { lasting: 'yes' });
    target(world);
    value(world, 'dat', '10001', '2020-06-30', 'dat');
    unit(world, '20001', { type: 'xa', parent: '102', from: '2021-01-01', name: 'Tên mới' });
    change(world, '2021-01-01', ['10001', '20001'], ['renamed', 'moved']);
    const target2021 = onlyTarget(world);
    expect(resultOf(world, 2024)).toMatchObject({ n: 2, met: 1 });
    expect(target2021.areas.find(({ code }) => code === '102')?.years.at(-1)).toMatchObject({
      n: 2,
      met: 1,
    });
  });
  it('into a type outside the scope takes the unit out of N', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    unit(world, '10001', { type: 'phuong', parent: '101', from: '2022-07-01' });
    change(world, '2022-07-01', ['10001', '10001'], ['retyped']);
    expect(resultOf(world, 2021).n).toBe(2);
    expect(resultOf(world, 2022).n).toBe(1);
  });
  it('a code used again is another unit', () => {
    const world = mergedWorld();
    unit(world, '10005', { type: 'xa', parent: '101', from: '2025-02-01', name: 'Khác' });
    value(world, 'dat', '10005', '2022-01-01', 'dat');
    expect(resultOf(world, 2025).met).toBe(0);
  });
});

describe('units of the evaluation', () => {
  it('tell where they came from and where they went', () => {
    const { units } = evaluateWorld(mergedWorld());
    const before = units.find(({ ref }) => ref === '10005@2018-12-15');
    const after = units.find(({ ref }) => ref === '10004@2024-12-01');
    expect(before).toMatchObject({ validTo: '2024-11-30', inTerritory: true });
    expect(before?.to).toMatchObject([{ unit: '10004@2024-12-01', changes: ['merged'] }]);
    expect(after?.from.map((link) => link.unit)).toEqual(['10004@2018-12-15', '10005@2018-12-15']);
    expect(after?.validTo).toBeNull();
    expect(after?.parent).toBe('102@2018-12-15');
  });
});

describe('inference', () => {
  const inferred = (fromDate: string | null = null): World => {
    const world = smallWorld({ communes: 4 });
    indicator(world, 'dat');
    indicator(world, 'cong-nhan', { lasting: 'yes' });
    target(world);
    inference(world, 'suy', ['cong-nhan', 'dat'], fromDate);
    return world;
  };
  it('raises the lower bound and says by which rule', () => {
    const world = inferred();
    value(world, 'cong-nhan', '10001', '2022-06-30', 'dat');
    const { final, unitStates } = onlyTarget(world);
    expect(bounds(final)).toEqual([1, 0, 3]);
    expect(final.evidence).toEqual(['inference']);
    expect(unitStates.at(-1)?.states[0]).toMatchObject({ judgement: 'met', inference: 'suy' });
  });
  it('never says that a unit does not meet it', () => {
    const world = inferred();
    value(world, 'cong-nhan', '10001', '2022-06-30', 'khong-dat');
    expect(onlyTarget(world).final.status).toBe('no-data');
  });
  it('does not count results from before its date', () => {
    const world = inferred('2022-01-01');
    value(world, 'cong-nhan', '10001', ['2021-01-01', '2021-12-31'], 'dat');
    value(world, 'cong-nhan', '10002', ['2022-01-01', '2022-12-31'], 'dat');
    expect(onlyTarget(world).final.met).toBe(1);
  });
  it('speaks of the days up to the one on which the result is revoked, and a later one counts again', () => {
    const world = inferred();
    value(world, 'cong-nhan', '10001', '2021-06-30', 'dat');
    value(world, 'cong-nhan', '10001', '2023-06-30', 'khong-dat');
    expect(resultOf(world, 2022).met).toBe(1);
    expect(resultOf(world, 2023).met).toBe(1);
    expect(resultOf(world, 2024).met).toBe(0);
    value(world, 'cong-nhan', '10001', '2024-06-30', 'dat');
    expect(resultOf(world, 2024).met).toBe(1);
  });
  it('by definition contradicts the unit’s own later row: it is unknown, and both are shown', () => {
    const world = inferred();
    value(world, 'cong-nhan', '10001', '2025-06-30', 'dat');
    value(world, 'dat', '10001', '2025-09-30', 'khong-dat');
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([0, 0, 4]);
    expect(final.conflicts).toMatchObject([{ unit: '10001@2018-12-15', difference: 1 }]);
  });
  it('carries over from a statement only when the rule has no date', () => {
    const world = inferred();
    statement(world, 'cong-nhan', '15', '2025-03-31', [3, 4]);
    expect(bounds(onlyTarget(world).final)).toEqual([3, 0, 1]);
    const dated = inferred('2022-01-01');
    statement(dated, 'cong-nhan', '15', '2025-03-31', [3, 4]);
    expect(onlyTarget(dated).final.status).toBe('no-data');
  });
  it('takes the rule with the newest result', () => {
    const world = inferred();
    indicator(world, 'nang-cao', { lasting: 'yes' });
    inference(world, 'a-truoc', ['nang-cao', 'dat']);
    value(world, 'nang-cao', '10001', '2021-06-30', 'dat');
    value(world, 'cong-nhan', '10001', '2023-06-30', 'dat');
    const [state] = onlyTarget(world).unitStates.at(-1)?.states ?? [];
    expect(state).toMatchObject({ inference: 'suy', date: '2023-06-30' });
  });
  it('by several rules is shown rule by rule', () => {
    const world = inferred();
    indicator(world, 'nang-cao', { lasting: 'yes' });
    inference(world, 'a-truoc', ['nang-cao', 'dat']);
    value(world, 'nang-cao', '10001', '2021-06-30', 'dat');
    value(world, 'cong-nhan', '10002', '2023-06-30', 'dat');
    value(world, 'cong-nhan', '10003', '2023-07-31', 'dat');
    const { final } = onlyTarget(world);
    expect(final).toMatchObject({ met: 3, figuresTo: '2023-07-31' });
    const steps = final.working.filter(({ step }) => step === 'evidence');
    expect(steps).toMatchObject([
      { inference: 'a-truoc', met: 1 },
      { inference: 'suy', met: 2 },
    ]);
  });
  it('of one unit is lost when the unit is merged', () => {
    const world = mergedWorld();
    indicator(world, 'cong-nhan', { lasting: 'yes' });
    inference(world, 'suy', ['cong-nhan', 'dat']);
    value(world, 'cong-nhan', '10005', '2022-06-30', 'dat');
    expect(resultOf(world, 2023).met).toBe(1);
    const states = onlyTarget(world).unitStates.at(-1)?.states ?? [];
    expect(states.find((state) => state.unit.startsWith('10004'))?.reason).toBe('merged');
  });
});

describe('two sources of one unit that disagree', () => {
  it('leave the unit unknown and are both shown', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    value(world, 'dat', '10001', '2025-06-30', 'dat');
    value(world, 'dat', '10001', '2025-06-30', 'khong-dat', { source: 's2' });
    const { final, unitStates } = onlyTarget(world);
    expect(final.status).toBe('inconclusive');
    expect(final.conflicts).toMatchObject([
      { unit: '10001@2018-12-15', date: '2025-06-30', figures: [{ value: 0 }, { value: 1 }] },
    ]);
    expect(unitStates.at(-1)?.states[0]).toMatchObject({ reason: 'conflict' });
    expect(evaluateWorld(world).conflicts).toMatchObject([
      { difference: 1, figures: [{ value: 1 }, { value: 0 }] },
    ]);
  });
});

describe('evidence of different dates', () => {
  const world = (communes: number, options = {}): World => {
    const made = smallWorld({ communes });
    indicator(made, 'dat');
    target(made, options);
    return made;
  };
  const all = { threshold: 100 };

  it('a unit row newer than a statement is taken off both sides of it', () => {
    const made = world(4);
    statement(made, 'dat', '15', '2025-03-31', [1, 4]);
    value(made, 'dat', '10001', '2025-11-30', 'dat');
    const { final } = onlyTarget(made);
    expect(bounds(final)).toEqual([1, 2, 1]);
    expect(final.status).toBe('inconclusive');
  });

  it('a newer statement stands against older unit rows, and contradicts nothing', () => {
    const made = world(10);
    for (const i of [1, 2, 3, 4, 5]) value(made, 'dat', `${10000 + i}`, '2025-01-31', 'dat');
    statement(made, 'dat', '15', '2025-12-31', [3, 10]);
    const { final } = onlyTarget(made);
    expect(bounds(final)).toEqual([3, 7, 0]);
    expect(final.conflicts).toEqual([]);
  });

  it('one failure in January does not outlast a statement of December', () => {
    const made = world(4, all);
    value(made, 'dat', '10001', '2025-01-31', 'khong-dat');
    statement(made, 'dat', '15', '2025-12-31', [4, 4]);
    expect(onlyTarget(made).final.status).toBe('met');
  });

  it('newer districts stand against an older province', () => {
    const made = world(4);
    statement(made, 'dat', '15', '2025-01-31', [1, 4]);
    statement(made, 'dat', '101', '2025-12-31', [2, 2]);
    statement(made, 'dat', '102', '2025-12-31', [2, 2]);
    expect(bounds(onlyTarget(made).final)).toEqual([4, 0, 0]);
  });

  it('an inference from a later result is how it is now', () => {
    const made = world(1);
    indicator(made, 'cong-nhan', { lasting: 'yes' });
    inference(made, 'suy', ['cong-nhan', 'dat']);
    value(made, 'dat', '10001', '2025-01-31', 'khong-dat');
    value(made, 'cong-nhan', '10001', '2025-12-01', 'dat');
    expect(onlyTarget(made).final).toMatchObject({ status: 'met', conflicts: [] });
  });

  it('of a lasting result only "met" lasts', () => {
    const made = smallWorld({ communes: 4 });
    indicator(made, 'dat', { lasting: 'yes' });
    target(made);
    statement(made, 'dat', '15', '2021-03-31', [1, 4]);
    expect(bounds(resultOf(made, 2021))).toEqual([1, 3, 0]);
    expect(bounds(resultOf(made, 2025))).toEqual([1, 0, 3]);
  });

  it('a revocation is taken off an earlier statement', () => {
    const made = smallWorld({ communes: 4 });
    indicator(made, 'dat');
    indicator(made, 'cong-nhan', { lasting: 'yes' });
    inference(made, 'suy', ['cong-nhan', 'dat']);
    target(made);
    statement(made, 'cong-nhan', '15', '2022-06-30', [2, 4]);
    value(made, 'cong-nhan', '10001', '2023-06-30', 'khong-dat');
    value(made, 'cong-nhan', '10002', '2023-06-30', 'khong-dat');
    expect(resultOf(made, 2022).met).toBe(2);
    expect(resultOf(made, 2024).met).toBe(0);
  });

  it('a result from somewhere in a period that holds its revocation stays open', () => {
    const made = smallWorld({ communes: 1 });
    indicator(made, 'dat', { lasting: 'yes' });
    target(made);
    value(made, 'dat', '10001', ['2024-01-01', '2024-12-31'], 'dat');
    value(made, 'dat', '10001', '2024-06-30', 'khong-dat');
    const states = onlyTarget(made).unitStates.at(-1)?.states;
    expect(states).toMatchObject([{ judgement: 'unknown', reason: 'order-unknown' }]);
  });
});

describe('statements that do not fit', () => {
  const world = (): World => {
    const made = smallWorld({ communes: 4 });
    indicator(made, 'dat');
    target(made, { threshold: 100 });
    return made;
  };
  it('more than there are, of no total, establishes nothing', () => {
    const made = world();
    statement(made, 'dat', '15', '2025-06-30', [6, null]);
    expect(bounds(onlyTarget(made).final)).toEqual([0, 0, 4]);
  });
  it('a unit that does not count may be among those counted', () => {
    const made = world();
    value(made, 'dat', '10001', '2025-06-30', 'z');
    statement(made, 'dat', '15', '2025-06-30', [3, 4], { qualifier: 'at-least' });
    expect(bounds(onlyTarget(made).final)).toEqual([2, 0, 1]);
    const whole = world();
    value(whole, 'dat', '10001', '2025-06-30', 'z');
    statement(whole, 'dat', '15', '2025-06-30', [4, 4]);
    expect(onlyTarget(whole).final).toMatchObject({ status: 'met', conflicts: [] });
  });
  it('"at least" only adds to an exact figure of the same date', () => {
    const made = world();
    statement(made, 'dat', '15', '2025-06-30', [2, 4]);
    statement(made, 'dat', '15', '2025-06-30', [1, 4], { source: 's2', qualifier: 'at-least' });
    expect(bounds(onlyTarget(made).final)).toEqual([2, 2, 0]);
    expect(onlyTarget(made).final.conflicts).toEqual([]);
    statement(made, 'dat', '15', '2025-06-30', [3, 4], { source: 's3', qualifier: 'at-least' });
    expect(onlyTarget(made).final.conflicts).toHaveLength(1);
  });
  it('one about the whole speaks for its districts too', () => {
    const made = world();
    statement(made, 'dat', '15', '2025-06-30', [4, 4]);
    const { areas } = onlyTarget(made);
    expect(areas.map(({ final }) => final?.met)).toEqual([2, 2]);
  });
});
