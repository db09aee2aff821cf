import { describe, expect, it } from 'vitest';
import { inference, statement, value, type World } from '../world.ts';
import { A, B, boundsOf, END, JUNE, worldOf } from './rules-world.ts';

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
  it('by circumstance, it goes first even where a statement outdoes it', () => {
    const world = worldOf({ communes: 2 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat'], '2021-01-01');
    value(world, 'nguon', A, '2022-06-30', 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat');
    statement(world, 'dat', '15', END, [0, 2]);
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
