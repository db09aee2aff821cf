import { describe, expect, it } from 'vitest';
import { change, statement, unit, value } from '../world.ts';
import { A, B, boundsOf, C, END, JUNE, worldOf } from './rules-world.ts';

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
