import { describe, expect, it } from 'vitest';
import type { UnitType } from '../../../src/schema/unit-type.ts';
import {
  change,
  communeCode,
  indicator,
  inference,
  smallWorld,
  statement,
  unit,
  value,
  type World,
} from '../world.ts';
import { oracle } from './oracle.ts';

const [A, B, C] = [communeCode(0), communeCode(1), communeCode(2)];

/** A world with one indicator, and another from which it may be inferred. */
const worldOf = (
  size: { communes: number; districts?: number },
  lasting: { dat?: 'yes' | 'no'; nguon?: 'yes' | 'no' } = {},
): World => {
  const world = smallWorld({ districts: 1, ...size });
  indicator(world, 'dat', { lasting: lasting.dat ?? 'no' });
  indicator(world, 'nguon', { lasting: lasting.nguon ?? 'no' });
  return world;
};

const YEAR = 2024;

/** Least and most met, and whether anything contradicts, in 2024 or another year. */
const boundsOf = (
  world: World,
  year = YEAR,
  types: readonly UnitType[] = ['xa'],
): readonly [number, number, boolean] => {
  const asked = { indicator: 'dat', types, start: `${year}-01-01`, end: `${year}-12-31` };
  const { met, most, contradictory } = oracle(world, asked);
  return [met, most, contradictory];
};

const JUNE = '2024-06-30';
const END = '2024-12-31';

describe('R2: newer wins, per unit', () => {
  it('a row of a later day replaces an earlier one', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', A, END, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 0, false]);
  });
  it('dates are compared claim by claim, never pile by pile', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', B, END, 'dat');
    statement(world, 'dat', '15', END, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('a claim outdone for some of its units still speaks of the others', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', JUNE, [2, 2]);
    value(world, 'dat', A, END, 'khong-dat');
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('those outdone may have been counted in it or not', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', JUNE, [1, 2]);
    value(world, 'dat', A, END, 'dat');
    expect(boundsOf(world)).toEqual([1, 2, false]);
  });
  it('a row outdone still says whom a statement of its own day counted', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', JUNE, [1, 2]);
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', A, END, 'dat');
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('claims of different days are never added up as of one day', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '15', JUNE, [2, 4]);
    statement(world, 'dat', '101', END, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 3, false]);
  });
  it('a later "at least" that the older claims already give replaces nothing', () => {
    const world = worldOf({ communes: 3 });
    for (const code of [A, B, C]) value(world, 'dat', code, JUNE, 'dat');
    statement(world, 'dat', '15', END, [1, null], { qualifier: 'at-least' });
    expect(boundsOf(world)).toEqual([3, 3, false]);
  });
  it('it is news where the older claims contradict each other and need not give it', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', END, [1, null], { qualifier: 'at-least' });
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('otherwise it speaks of every unit it counts', () => {
    const world = worldOf({ communes: 3 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', B, JUNE, 'khong-dat');
    value(world, 'dat', C, JUNE, 'khong-dat');
    statement(world, 'dat', '15', END, [2, null], { qualifier: 'at-least' });
    expect(boundsOf(world)).toEqual([2, 3, false]);
  });
});

describe('R2: spans', () => {
  it('a day inside a span and the span leave the unit unknown where they differ', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'khong-dat');
    value(world, 'dat', A, ['2024-01-01', END], 'dat');
    expect(boundsOf(world)).toEqual([0, 1, false]);
  });
  it('the ends of the span belong to it', () => {
    for (const day of ['2024-03-01', '2024-05-31']) {
      const world = worldOf({ communes: 1 });
      value(world, 'dat', A, day, 'khong-dat');
      value(world, 'dat', A, ['2024-03-01', '2024-05-31'], 'dat');
      expect(boundsOf(world)).toEqual([0, 1, false]);
    }
  });
  it('equal values agree', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', A, ['2024-01-01', END], 'dat');
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('a day after the span is newer', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, ['2024-01-01', '2024-06-29'], 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 0, false]);
  });
  it('a span never shares an assignment with a day', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', ['2024-01-01', END], [1, 2]);
    value(world, 'dat', A, JUNE, 'dat');
    expect(boundsOf(world)).toEqual([1, 2, false]);
  });
  it('a span that begins before the window is not usable', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, ['2023-12-31', JUNE], 'dat');
    expect(boundsOf(world)).toEqual([0, 1, false]);
  });
});

describe('R3 and R4: what contradicts', () => {
  it('different values of one day leave the unit unknown, and older claims do not come back', () => {
    const world = worldOf({ communes: 1 });
    statement(world, 'dat', '101', JUNE, [1, 1]);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat', { source: 's2' });
    expect(boundsOf(world)).toEqual([0, 1, true]);
  });
  it('sources of one day that differ are all kept', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '15', END, [1, 2]);
    statement(world, 'dat', '101', END, [2, 2], { source: 's2' });
    expect(boundsOf(world)).toEqual([1, 2, true]);
  });
  it('the sets are maximal, not the largest: two against one is no vote', () => {
    const world = worldOf({ communes: 1 });
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat', { source: 's2' });
    statement(world, 'dat', '101', END, [1, 1], { source: 's3' });
    expect(boundsOf(world)).toEqual([0, 1, true]);
  });
  it('bounds are those of all claims of a day together', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '15', END, [3, 4]);
    statement(world, 'dat', '101', END, [1, 2]);
    value(world, 'dat', B, END, 'dat');
    expect(boundsOf(world)).toEqual([3, 3, false]);
  });
});

describe('R5: whole and parts', () => {
  it('a statement on a district counts for the province, with the rest unknown', () => {
    const world = worldOf({ communes: 4, districts: 2 });
    statement(world, 'dat', '101', END, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 3, false]);
  });
  it('a statement belongs to the register of its own day', () => {
    const world = worldOf({ communes: 3, districts: 2 });
    statement(world, 'dat', '101', JUNE, [2, 2]);
    unit(world, A, { type: 'xa', parent: '102', from: '2024-07-01' });
    change(world, '2024-07-01', [A, A], ['moved']);
    expect(boundsOf(world)).toEqual([2, 3, false]);
  });
  it('and is followed through renaming and retyping, there and back', () => {
    const world = worldOf({ communes: 2 });
    unit(world, '20001', { type: 'phuong', parent: '101', from: '2024-04-01' });
    change(world, '2024-04-01', [A, '20001'], ['renamed', 'retyped']);
    statement(world, 'dat', '15', '2024-03-31', [2, 2]);
    statement(world, 'dat', '15', JUNE, [0, 1]);
    expect(boundsOf(world)).toEqual([0, 0, false]);
    unit(world, '20001', { type: 'xa', parent: '101', from: '2024-10-01' });
    change(world, '2024-10-01', ['20001', '20001'], ['retyped']);
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('of a span, counts the register of a day that its total fits', () => {
    const world = worldOf({ communes: 3 });
    unit(world, B, { type: 'xa', parent: '101', from: '2024-06-01' });
    change(world, '2024-06-01', [B, B], ['merged']);
    change(world, '2024-06-01', [C, B], ['merged']);
    statement(world, 'dat', '15', ['2024-01-01', END], [2, 2]);
    expect(boundsOf(world)).toEqual([2, 2, false]);
  });
  it('of a unit made by merger nothing is known, even if both parts were met', () => {
    const world = worldOf({ communes: 2 }, { dat: 'yes' });
    value(world, 'dat', A, '2023-06-30', 'dat');
    value(world, 'dat', B, '2023-06-30', 'dat');
    unit(world, A, { type: 'xa', parent: '101', from: '2024-06-01' });
    change(world, '2024-06-01', [A, A], ['merged']);
    change(world, '2024-06-01', [B, A], ['merged']);
    expect(boundsOf(world)).toEqual([0, 1, false]);
  });
  it('a met and an unmet part leave the new unit unknown', () => {
    const world = worldOf({ communes: 2 }, { dat: 'yes' });
    value(world, 'dat', A, '2023-06-30', 'dat');
    statement(world, 'dat', '101', '2023-12-31', [1, 2]);
    unit(world, A, { type: 'xa', parent: '101', from: '2024-06-01' });
    change(world, '2024-06-01', [A, A], ['merged']);
    change(world, '2024-06-01', [B, A], ['merged']);
    expect(boundsOf(world)).toEqual([0, 1, false]);
  });
  it('a total of all types counts all types', () => {
    const world = worldOf({ communes: 2 });
    unit(world, '10009', { type: 'phuong', parent: '101' });
    statement(world, 'dat', '15', END, [2, 3]);
    expect(boundsOf(world)).toEqual([1, 2, false]);
  });
  it('where a total fits no types, as many units as the difference are doubtful', () => {
    const world = worldOf({ communes: 4 });
    statement(world, 'dat', '15', END, [3, 5]);
    expect(boundsOf(world)).toEqual([2, 3, false]);
    const less = worldOf({ communes: 4 });
    statement(less, 'dat', '15', END, [1, 3]);
    expect(boundsOf(less)).toEqual([1, 2, false]);
  });
});

describe('R6: inference', () => {
  it('raises "met" and says nothing by silence', () => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, END, 'dat');
    value(world, 'nguon', B, END, 'khong-dat');
    expect(boundsOf(world)).toEqual([1, 2, false]);
  });
  it('by definition, a contrary row of the day is a conflict', () => {
    const world = worldOf({ communes: 1 });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 1, true]);
  });
  it('by definition, a contrary row of a day on which the lasting source stood is a conflict', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, '2022-06-30', 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 1, true]);
  });
  it('by circumstance, a newer row of the unit itself goes first', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], '2021-01-01');
    value(world, 'nguon', A, '2022-06-30', 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 0, false]);
  });
  it('by circumstance, a row of the very day of the act is not newer: a conflict', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], '2021-01-01');
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 1, true]);
  });
  it('a contrary span that may lie before the act is no conflict', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'dat', A, ['2024-01-01', END], 'khong-dat');
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('holds on each day its source holds, up to the withdrawal', () => {
    const world = worldOf({ communes: 2 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, '2022-06-30', 'dat');
    value(world, 'nguon', A, '2024-09-30', 'khong-dat');
    statement(world, 'dat', '15', JUNE, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 1, false]);
    expect(boundsOf(world, 2025)).toEqual([0, 2, false]);
  });
  it('a statement on the source says "at least as many of its area" of its day', () => {
    const world = worldOf({ communes: 3 });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '101', END, [2, 3]);
    expect(boundsOf(world)).toEqual([2, 3, false]);
    value(world, 'dat', A, END, 'khong-dat');
    expect(boundsOf(world)).toEqual([2, 2, false]);
  });
  it('of a lasting source holds to the end of the window', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, '2022-06-30', 'dat');
    expect(boundsOf(world, 2023)).toEqual([1, 1, false]);
    expect(boundsOf(world, 2021)).toEqual([0, 1, false]);
  });
  it('of a district is known of the province too', () => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '101', END, [2, 2]);
    expect(boundsOf(world)).toEqual([2, 2, false]);
  });
  it('with a first day never uses statements, nor rows that begin before it', () => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat'], '2024-07-01');
    statement(world, 'nguon', '101', END, [2, 2]);
    value(world, 'nguon', A, JUNE, 'dat');
    expect(boundsOf(world)).toEqual([0, 2, false]);
  });
  it('is drawn only from claims in force and not contradicted', () => {
    const world = worldOf({ communes: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'nguon', A, END, 'khong-dat');
    value(world, 'nguon', B, END, 'dat');
    value(world, 'nguon', B, END, 'khong-dat', { source: 's2' });
    expect(boundsOf(world)).toEqual([0, 2, false]);
  });
});

describe('R7: acts last, observations do not', () => {
  const lasting = (communes: number): World => worldOf({ communes }, { dat: 'yes' });
  it('a recognition lasts until a withdrawal, a withdrawal until a new recognition', () => {
    const world = lasting(1);
    value(world, 'dat', A, '2021-06-30', 'dat');
    value(world, 'dat', A, '2023-06-30', 'khong-dat');
    value(world, 'dat', A, '2025-06-30', 'dat');
    expect([2020, 2021, 2022, 2023, 2024, 2025].map((year) => boundsOf(world, year))).toEqual([
      [0, 1, false],
      [1, 1, false],
      [1, 1, false],
      [0, 0, false],
      [0, 0, false],
      [1, 1, false],
    ]);
  });
  it('after a withdrawal no statement but only a row recognises again', () => {
    const world = lasting(2);
    value(world, 'dat', A, '2021-06-30', 'dat');
    value(world, 'dat', A, '2023-06-30', 'khong-dat');
    statement(world, 'dat', '15', JUNE, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 1, false]);
    value(world, 'dat', B, JUNE, 'khong-dat');
    expect(boundsOf(world)[2]).toBe(true);
  });
  it('a statement of an earlier year says who had not been recognised by then', () => {
    const world = lasting(2);
    statement(world, 'dat', '15', JUNE, [1, 2]);
    value(world, 'dat', A, '2023-06-30', 'dat');
    expect(boundsOf(world)).toEqual([1, 1, false]);
    expect(boundsOf(world, 2025)).toEqual([1, 2, false]);
  });
  it('a later statement bounds an earlier one backward, as "at most"', () => {
    const world = lasting(3);
    statement(world, 'dat', '15', JUNE, [1, 3]);
    statement(world, 'dat', '101', '2024-03-31', [1, null], { qualifier: 'at-least' });
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('"not recognised" without a recognition is an observation of its day', () => {
    const world = lasting(1);
    value(world, 'dat', A, '2020-12-31', 'khong-dat');
    expect(boundsOf(world, 2020)).toEqual([0, 0, false]);
    expect(boundsOf(world)).toEqual([0, 1, false]);
  });
  it('a newer statement that needs an unpublished withdrawal contradicts the act', () => {
    const world = lasting(2);
    value(world, 'dat', A, '2021-06-30', 'dat');
    statement(world, 'dat', '15', JUNE, [0, 2]);
    expect(boundsOf(world)).toEqual([0, 2, true]);
  });
  it('a withdrawal whose span crosses the end of the window leaves the unit unknown', () => {
    const world = lasting(1);
    value(world, 'dat', A, '2021-06-30', 'dat');
    value(world, 'dat', A, ['2024-12-01', '2025-01-31'], 'khong-dat');
    expect(boundsOf(world)).toEqual([0, 1, false]);
    expect(boundsOf(world, 2025)).toEqual([0, 0, false]);
  });
  it('a statement fully outdone is not in force', () => {
    const world = lasting(2);
    statement(world, 'dat', '15', JUNE, [2, 2]);
    statement(world, 'dat', '15', END, [1, 2]);
    expect(boundsOf(world)).toEqual([1, 1, false]);
  });
  it('a statement of an earlier year is carried forward as "at least"', () => {
    const world = lasting(3);
    statement(world, 'dat', '15', '2022-12-31', [2, 3]);
    expect(boundsOf(world)).toEqual([2, 3, false]);
  });
  it('less what was withdrawn since', () => {
    const world = lasting(3);
    statement(world, 'dat', '15', '2022-12-31', [2, 3]);
    value(world, 'dat', A, '2021-06-30', 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    expect(boundsOf(world)).toEqual([1, 2, false]);
  });
});
