import { describe, expect, it } from 'vitest';
import {
  type DateOrPeriod,
  inference,
  onlyTarget,
  statement,
  target,
  value,
  type World,
} from '../world.ts';
import { A, B, boundsOf, C, END, JUNE, worldOf } from '../worlds/rules-world.ts';

/** Least and most met in 2024, and whether anything contradicts: the engine says what the oracle does. */
const known = (world: World): readonly [number, number, boolean] => {
  target(world, { due_date: END, closing_date: END });
  const { met, unknown, conflicts } = onlyTarget(world).final;
  const found = [met, met + unknown, conflicts.length > 0] as const;
  expect(found).toEqual(boundsOf(world));
  return found;
};

const START = '2024-01-01';
const SEPTEMBER = '2024-09-30';
const LASTING = { dat: 'yes' } as const;

describe('R2, R7: spans whose ends meet another day', () => {
  it('"not recognised" of a span that ends on the day of a statement may have come after', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, ['2023-06-30', START], 'khong-dat');
    statement(world, 'dat', '15', START, [1, null], { qualifier: 'at-least' });
    expect(known(world)).toEqual([0, 1, false]);
  });
  it('of the other units the statement still speaks, on the first day of the window too', () => {
    const world = worldOf({ communes: 3 }, LASTING);
    value(world, 'dat', A, ['2023-06-30', START], 'khong-dat');
    statement(world, 'dat', '15', START, [2, null]);
    expect(known(world)).toEqual([1, 2, false]);
  });
  it('"not recognised" of a span that begins on the day of a recognition may be of that day', () => {
    const world = worldOf({ communes: 2 }, LASTING);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, [END, '2025-01-01'], 'khong-dat');
    statement(world, 'dat', '15', END, [1, null]);
    expect(known(world)).toEqual([0, 1, false]);
  });
});

describe('R0, R7: what was said before the window of what lasts', () => {
  it('a span that reaches into it tells no more than what is carried on to its last day', () => {
    const world = worldOf({ communes: 3 }, LASTING);
    value(world, 'dat', C, ['2023-06-30', '2024-06-29'], 'khong-dat');
    value(world, 'dat', C, '2023-06-30', 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', '2023-06-30', [1, null]);
    expect(known(world)).toEqual([1, 3, false]);
  });
  it('a statement of a span that ends on the last day tells how many are met on that day at least', () => {
    const world = worldOf({ communes: 3 }, LASTING);
    statement(world, 'dat', '15', ['2023-06-30', END], [2, null]);
    expect(known(world)).toEqual([2, 3, false]);
  });
  it('whatever is observed of one of its units on that day', () => {
    const world = worldOf({ communes: 3 }, LASTING);
    statement(world, 'dat', '15', ['2023-06-30', END], [2, null]);
    value(world, 'dat', A, END, 'khong-dat');
    expect(known(world)).toEqual([1, 2, false]);
  });
});

describe('R3, R4: contradictions on a border', () => {
  it('a statement of a span that begins on the day of another contradicts none', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, [JUNE, END], 'dat');
    statement(world, 'dat', '15', JUNE, [1, 1]);
    statement(world, 'dat', '15', [JUNE, END], [0, null]);
    expect(known(world)).toEqual([1, 1, false]);
  });
  it('rows of the last day contradict each other, though a span may end on it', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat', { source: 's2' });
    value(world, 'dat', A, [JUNE, END], 'dat');
    expect(known(world)).toEqual([0, 1, true]);
  });
  it('of two inferences that a later statement contradicts, one may still hold', () => {
    const world = worldOf({ communes: 2 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], '2024-01-01');
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'nguon', B, '2024-03-31', 'dat');
    statement(world, 'dat', '15', '2024-12-30', [1, 2]);
    expect(known(world)).toEqual([1, 2, true]);
  });
  it('a statement of the last day holds though a row of that day contradicts another', () => {
    const world = worldOf({ communes: 2 }, LASTING);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', END, [1, 2]);
    expect(known(world)).toEqual([1, 1, true]);
  });
});

describe('R2: "at least" that is no news', () => {
  it('replaces nothing where a row of the day before already gives it', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, '2024-06-29', 'dat');
    statement(world, 'dat', '15', JUNE, [1, 1], { qualifier: 'at-least' });
    statement(world, 'dat', '101', JUNE, [0, null]);
    expect(known(world)).toEqual([0, 0, false]);
  });
  it('replaces nothing where a statement of the first day of the window already gives it', () => {
    const world = worldOf({ communes: 3 });
    statement(world, 'dat', '15', START, [2, null], { qualifier: 'at-least' });
    statement(world, 'dat', '15', '2024-01-02', [1, 3], { qualifier: 'at-least' });
    expect(known(world)).toEqual([2, 3, false]);
  });
});

describe('R6: inferences on a border', () => {
  it('by definition, a contrary row of the very day of the recognition contradicts it', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(known(world)).toEqual([0, 1, true]);
  });
  it('a rule with a first day uses a result of that day, and none of a span that began before', () => {
    const of = (when: DateOrPeriod): World => {
      const world = worldOf({ communes: 1 }, LASTING);
      inference(world, 'suy', ['nguon', 'dat'], JUNE);
      value(world, 'nguon', A, when, 'dat');
      return world;
    };
    expect(known(of(JUNE))).toEqual([1, 1, false]);
    expect(known(of([START, JUNE]))).toEqual([0, 1, false]);
  });
  it('a row that is in force lets infer, though a statement of its day says no more than it', () => {
    const world = worldOf({ communes: 1 });
    inference(world, 'suy', ['nguon', 'dat'], START);
    value(world, 'nguon', A, JUNE, 'dat');
    statement(world, 'nguon', '15', JUNE, [1, 1], { qualifier: 'at-least' });
    expect(known(world)).toEqual([1, 1, false]);
  });
  it('nothing follows from a row that a later statement has outdone', () => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, JUNE, 'dat');
    statement(world, 'nguon', '15', END, [0, 2]);
    expect(known(world)).toEqual([0, 2, false]);
  });
  it('by circumstance, a row of the last day itself goes first', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], START);
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'dat', A, END, 'khong-dat');
    expect(known(world)).toEqual([0, 0, false]);
  });
  it('by circumstance, it ends with the withdrawal, though a row of the unit comes later', () => {
    const world = worldOf({ communes: 2 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], START);
    value(world, 'nguon', A, START, 'dat');
    value(world, 'nguon', A, JUNE, 'khong-dat');
    statement(world, 'dat', '15', SEPTEMBER, [0, 2]);
    value(world, 'dat', A, END, 'khong-dat');
    expect(known(world)).toEqual([0, 0, false]);
  });
  it('from a span as long as the window, a unit is met', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    inference(world, 'suy', ['nguon', 'dat'], '2023-06-30');
    value(world, 'nguon', A, [START, END], 'dat');
    expect(known(world)).toEqual([1, 1, false]);
  });
  it('a recognition of a span up to the last day may have come after "not recognised" on it', () => {
    const world = worldOf({ communes: 1 }, { dat: 'yes', nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], '2023-06-30');
    value(world, 'nguon', A, [SEPTEMBER, END], 'dat');
    value(world, 'dat', A, END, 'khong-dat');
    expect(known(world)).toEqual([0, 1, false]);
  });
});

describe('R2: spans of which it is unknown which came last', () => {
  it("a result of a span that ends with a statement's may be the last word on its unit", () => {
    const world = worldOf({ communes: 3 });
    value(world, 'dat', A, [JUNE, END], 'dat');
    value(world, 'dat', C, END, 'khong-dat');
    statement(world, 'dat', '15', [JUNE, END], [2, null]);
    expect(known(world)).toEqual([1, 3, false]);
  });
  it('any number of spans adds up where nothing else is said of their units', () => {
    const world = worldOf({ communes: 4, districts: 4 });
    for (const district of ['101', '102', '103', '104']) {
      statement(world, 'dat', district, [JUNE, END], [1, 1]);
    }
    expect(known(world)).toEqual([4, 4, false]);
  });
  it('three of them are tried in every order', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '15', [JUNE, SEPTEMBER], [3, null]);
    statement(world, 'dat', '101', [SEPTEMBER, END], [1, null], { qualifier: 'at-least' });
    statement(world, 'dat', '102', [SEPTEMBER, END], [1, null]);
    expect(known(world)).toEqual([2, 4, false]);
  });
  it('two that begin together are tried in both orders before and after each day', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '15', [START, SEPTEMBER], [2, null]);
    statement(world, 'dat', '15', [START, JUNE], [0, null], { source: 's2' });
    statement(world, 'dat', '102', START, [2, null]);
    expect(known(world)).toEqual([0, 4, false]);
  });
  it('a result that is over before a span begins is outdone by it', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    value(world, 'dat', C, [START, JUNE], 'khong-dat');
    value(world, 'dat', C, [START, END], 'dat');
    statement(world, 'dat', '101', [SEPTEMBER, END], [1, null]);
    expect(known(world)).toEqual([1, 4, false]);
  });
});
