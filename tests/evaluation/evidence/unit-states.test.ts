import { describe, expect, it } from 'vitest';
import { statementRef, valueRef } from '../../../src/evaluation/record/row-ref.ts';
import {
  change,
  indicator,
  inference,
  onlyTarget,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';
import { A, B, C, END, JUNE, worldOf } from '../worlds/rules-world.ts';

const MARCH = '2024-03-31';
const SEPTEMBER = '2024-09-30';
const LASTING = { dat: 'yes' } as const;

/** What is told of a unit at the end of 2024; its rows by their sources. */
const told = (world: World, code = A) => {
  world.targets.length = 0;
  target(world, { due_date: END, closing_date: END });
  const states = onlyTarget(world).unitStates.find(({ year }) => year === null)?.states ?? [];
  const found = states.find((state) => state.unit.startsWith(`${code}@`));
  if (!found) throw new Error(`no state of ${code}`);
  const { judgement, reason, evidence, inference: rule, date, rows } = found;
  const bySource = new Map([
    ...world.values.map((row) => [valueRef(row), row.source] as const),
    ...world.aggregates.map((row) => [statementRef(row), row.source] as const),
  ]);
  const sources = rows.map((ref) => bySource.get(ref));
  return { judgement, reason, evidence, inference: rule, date, rows: sources };
};

const MET = { judgement: 'met', reason: null, evidence: 'unit', inference: null };
const UNKNOWN = { judgement: 'unknown', evidence: null, inference: null };

describe('a unit known by its own figures', () => {
  it('rests on all sources of the newest day', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'dat', { source: 'old' });
    value(world, 'dat', A, SEPTEMBER, 'dat', { source: 's1' });
    value(world, 'dat', A, SEPTEMBER, 'dat', { source: 's2' });
    expect(told(world)).toEqual({ ...MET, date: SEPTEMBER, rows: ['s1', 's2'] });
  });
  it('rests on its newest figure alone', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'dat', { source: 'old' });
    value(world, 'dat', A, SEPTEMBER, 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...MET, date: SEPTEMBER, rows: ['s1'] });
  });
  it('rests on the last recognition of what lasts', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, '2022-06-30', 'dat', { source: 'old' });
    value(world, 'dat', A, '2023-06-30', 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...MET, date: '2023-06-30', rows: ['s1'] });
  });
  it('rests on the withdrawal of what lasts', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, '2022-06-30', 'dat', { source: 'old' });
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's1' });
    expect(told(world)).toEqual({ ...MET, judgement: 'not-met', date: JUNE, rows: ['s1'] });
  });
  it('rests on what has come by the last day, not on what may come after', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, '2022-06-30', 'dat', { source: 's1' });
    value(world, 'dat', A, [JUNE, '2025-06-30'], 'dat', { source: 's2' });
    expect(told(world)).toEqual({ ...MET, date: '2022-06-30', rows: ['s1'] });
  });
  it('rests on a recognition of a span up to the last day', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, [JUNE, END], 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...MET, date: END, rows: ['s1'] });
  });
  it('of spans, either of which may be the last, rests on both', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, [MARCH, SEPTEMBER], 'dat', { source: 's1' });
    value(world, 'dat', A, [JUNE, END], 'dat', { source: 's2' });
    expect(told(world)).toEqual({ ...MET, date: END, rows: ['s1', 's2'] });
  });
  it('is left out where the indicator cannot apply', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'z');
    value(world, 'dat', A, SEPTEMBER, 'z', { source: 's2' });
    expect(told(world)).toMatchObject({
      judgement: 'not-applicable',
      reason: null,
      evidence: 'unit',
      date: SEPTEMBER,
    });
  });
});

describe('a unit known by a statement', () => {
  const STATED = { judgement: 'met', reason: null, evidence: 'aggregate', inference: null };
  it('rests on the smallest area whose statement leaves no choice', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '15', JUNE, [4, 4], { source: 'tinh' });
    statement(world, 'dat', '101', JUNE, [2, 2], { source: 'huyen' });
    expect(told(world)).toEqual({ ...STATED, date: JUNE, rows: ['huyen'] });
  });
  it('rests on a larger one where the smaller leaves a choice', () => {
    const world = worldOf({ communes: 2, districts: 2 });
    statement(world, 'dat', '15', JUNE, [2, 2], { source: 'tinh' });
    statement(world, 'dat', '101', JUNE, [0, 1], { source: 'huyen', qualifier: 'at-least' });
    expect(told(world)).toEqual({ ...STATED, date: JUNE, rows: ['tinh'] });
  });
  it('does not rest on a recognition that may be of a day after the year', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, [JUNE, '2025-06-30'], 'dat', { source: 's1' });
    statement(world, 'dat', '15', END, [1, 1], { source: 'tinh' });
    expect(told(world)).toEqual({ ...STATED, date: END, rows: ['tinh'] });
  });
  it('does not rest on a recognition that may have been withdrawn', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, [MARCH, JUNE], 'dat', { source: 's1' });
    value(world, 'dat', A, [MARCH, SEPTEMBER], 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', END, [1, 1], { source: 'tinh' });
    expect(told(world)).toEqual({ ...STATED, date: END, rows: ['tinh'] });
  });
  it('does not rest on a recognition that another source of that day contradicts', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, JUNE, 'dat', { source: 's1' });
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', END, [1, 1], { source: 'tinh' });
    expect(told(world)).toMatchObject({ ...STATED, date: END });
  });
  it('that none has met it, has not met it', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', JUNE, [0, 2]);
    expect(told(world)).toEqual({ ...STATED, judgement: 'not-met', date: JUNE, rows: ['s1'] });
  });
});

describe('a unit known by an inference', () => {
  const INFERRED = { judgement: 'met', reason: null, evidence: 'inference', inference: 'suy' };
  const inferred = (communes: number, lasting = {}): World => {
    const world = worldOf({ communes }, lasting);
    inference(world, 'suy', ['nguon', 'dat']);
    return world;
  };
  it('rests on the rows that it follows from', () => {
    const world = inferred(1);
    value(world, 'nguon', A, JUNE, 'dat', { source: 's1' });
    value(world, 'nguon', A, JUNE, 'dat', { source: 's2' });
    expect(told(world)).toEqual({ ...INFERRED, date: JUNE, rows: ['s1', 's2'] });
  });
  it('of a source that lasts rests on the newest recognition', () => {
    const world = inferred(1, { nguon: 'yes' });
    value(world, 'nguon', A, '2023-06-30', 'dat', { source: 'old' });
    value(world, 'nguon', A, JUNE, 'dat', { source: 's1' });
    expect(told(world)).toMatchObject({ ...INFERRED, date: JUNE });
  });
  it('rests on a statement that all units have met the other indicator', () => {
    const world = inferred(2);
    statement(world, 'nguon', '15', JUNE, [2, 2], { source: 'tinh' });
    expect(told(world)).toEqual({ ...INFERRED, date: JUNE, rows: ['tinh'] });
  });
  it('of a source that lasts rests on the row of the unit, not on what is said of many', () => {
    const world = inferred(2, { nguon: 'yes' });
    statement(world, 'nguon', '15', JUNE, [1, 2], { source: 'tinh' });
    value(world, 'nguon', A, SEPTEMBER, 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...INFERRED, date: SEPTEMBER, rows: ['s1'] });
  });
  it('rests on such a statement where the other unit is known to fail', () => {
    const world = inferred(2);
    statement(world, 'nguon', '15', JUNE, [1, 2], { source: 'tinh' });
    value(world, 'dat', B, JUNE, 'khong-dat', { source: 's1' });
    expect(told(world)).toEqual({ ...INFERRED, date: JUNE, rows: ['tinh'] });
  });
  it('rests on all units, where all are said to have met the other, though a row says it too', () => {
    const world = inferred(2);
    statement(world, 'nguon', '15', JUNE, [2, 2], { source: 'tinh' });
    value(world, 'nguon', A, JUNE, 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...INFERRED, date: JUNE, rows: ['tinh'] });
  });
  it('rests on the rows of the newest day, of one rule', () => {
    const world = inferred(1, { nguon: 'yes' });
    indicator(world, 'khac', { lasting: 'yes' });
    inference(world, 'tu', ['khac', 'dat']);
    value(world, 'khac', A, JUNE, 'dat', { source: 'khac' });
    value(world, 'nguon', A, JUNE, 'dat', { source: 's1' });
    expect(told(world)).toEqual({ ...INFERRED, date: JUNE, rows: ['s1'] });
    value(world, 'khac', A, SEPTEMBER, 'dat', { source: 'khac' });
    expect(told(world)).toMatchObject({ inference: 'tu', date: SEPTEMBER });
  });
  it('is not told as inferred where a statement says it', () => {
    const world = inferred(2);
    value(world, 'nguon', A, JUNE, 'dat', { source: 'nguon' });
    statement(world, 'dat', '15', JUNE, [2, 2], { source: 'tinh' });
    expect(told(world)).toMatchObject({ evidence: 'aggregate', inference: null });
    expect(told(world, B)).toMatchObject({ evidence: 'aggregate', rows: ['tinh'] });
  });
});

describe('a unit that nothing is known of', () => {
  const withRow = (when: string, written: 'x' | 'c'): World => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, when, written);
    return world;
  };
  it('was not told of', () => {
    const state = { ...UNKNOWN, reason: 'not-published', date: null, rows: [] };
    expect(told(worldOf({ communes: 1 }))).toEqual(state);
    expect(told(withRow('2023-06-30', 'c'))).toEqual(state);
  });
  it('has no figure, or one that is not published, which is told first', () => {
    const world = withRow(JUNE, 'x');
    expect(told(world)).toEqual({ ...UNKNOWN, reason: 'not-available', date: JUNE, rows: ['s1'] });
    value(world, 'dat', A, MARCH, 'c', { source: 's2' });
    expect(told(world)).toEqual({ ...UNKNOWN, reason: 'withheld', date: MARCH, rows: ['s2'] });
  });
  const merged = (when: string, written: 'dat' | 'x', of = 'dat'): World => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, of, A, when, written, { source: 's1' });
    unit(world, C, { type: 'xa', parent: '101', from: SEPTEMBER });
    for (const code of [A, B]) change(world, SEPTEMBER, [code, C], ['merged']);
    return world;
  };
  it.each(['dat', 'nguon'])('lost by a merger what was known of %s', (of) => {
    expect(told(merged(JUNE, 'dat', of), C)).toEqual({
      ...UNKNOWN,
      reason: 'merged',
      date: JUNE,
      rows: ['s1'],
    });
  });
  it.each([['merged'], ['split']] as const)(
    'lost it also where the register names one unit alone that it was %s from',
    (kind) => {
      const world = worldOf({ communes: 2 }, LASTING);
      value(world, 'dat', A, JUNE, 'dat');
      unit(world, C, { type: 'xa', parent: '101', from: SEPTEMBER });
      change(world, SEPTEMBER, [A, C], [kind]);
      expect(told(world, C)).toMatchObject({ ...UNKNOWN, reason: 'merged' });
    },
  );
  it('lost nothing by a merger where nothing was known that year', () => {
    const nothing = { reason: 'not-published', rows: [] };
    expect(told(merged(JUNE, 'x'), C)).toMatchObject(nothing);
    expect(told(merged('2023-06-30', 'dat'), C)).toMatchObject(nothing);
  });
});

describe('a unit of which both results remain possible', () => {
  it('because sources of one day differ', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, MARCH, 'dat', { source: 'old' });
    value(world, 'dat', A, JUNE, 'dat', { source: 's1' });
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's2' });
    expect(told(world)).toEqual({ ...UNKNOWN, reason: 'conflict', date: JUNE, rows: ['s1', 's2'] });
  });
  it('because its figure contradicts a statement of that day', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'dat', { source: 's1' });
    statement(world, 'dat', '15', JUNE, [0, 2], { source: 'tinh' });
    expect(told(world)).toEqual({ ...UNKNOWN, reason: 'conflict', date: JUNE, rows: ['s1'] });
    expect(told(world, B)).toMatchObject({ judgement: 'unknown', reason: 'not-published' });
  });
  it('because it is not known which figure came last', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, [MARCH, SEPTEMBER], 'dat', { source: 's1' });
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's2' });
    expect(told(world)).toEqual({
      ...UNKNOWN,
      reason: 'order-unknown',
      date: SEPTEMBER,
      rows: ['s1', 's2'],
    });
  });
  it('because a statement may have come after its figure', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'dat', { source: 's1' });
    statement(world, 'dat', '15', [MARCH, SEPTEMBER], [1, 2], { source: 'tinh' });
    expect(told(world)).toMatchObject({ ...UNKNOWN, reason: 'order-unknown', rows: ['s1'] });
  });
  it('because a statement has outdone its figure', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'dat', { source: 's1' });
    statement(world, 'dat', '15', SEPTEMBER, [1, 2], { source: 'tinh' });
    expect(told(world)).toEqual({ ...UNKNOWN, reason: 'outdone', date: JUNE, rows: ['s1'] });
  });
  it('because its recognition may be of a day after the year', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, [JUNE, '2025-06-30'], 'dat', { source: 's1' });
    expect(told(world)).toMatchObject({ ...UNKNOWN, reason: 'order-unknown', rows: ['s1'] });
  });
});
