import { describe, expect, it } from 'vitest';
import {
  type DateOrPeriod,
  evaluateWorld,
  statement,
  target,
  value,
  type World,
  type WrittenValue,
} from '../world.ts';
import { A, B, END, JUNE, worldOf } from '../worlds/rules-world.ts';
import { counted, put, YEAR } from './counted-world.ts';

/** Of each contradiction of the evaluation: its unit, its day, its figures and how far they differ. */
const differing = (world: World) => {
  if (world.targets.length === 0) target(world);
  return evaluateWorld(world).conflicts.map(({ unit, date, figures, difference }) => [
    unit.split('@')[0],
    date,
    figures.map((one) => one.value),
    difference,
  ]);
};

const flow = (...figures: readonly (readonly [DateOrPeriod, WrittenValue])[]): World => {
  const world = counted('maximum');
  figures.forEach(([when, count], at) => {
    put(world, '101', when, count, `s${at}`);
  });
  return world;
};

const flagged = (world: World, flags: readonly ('p' | 'e' | null)[]): World => ({
  ...world,
  values: world.values.map((row, at) => ({ ...row, flag: flags[at] ?? { missing: 'z' } })),
});

describe('figures of sources that differ', () => {
  it('are told of one unit and one time, with the widest difference', () => {
    expect(differing(flow([YEAR, 5], [YEAR, 9], [YEAR, 7]))).toEqual([
      ['101', YEAR[1], [5, 9, 7], 4],
    ]);
  });
  it.each([
    ['beginning', ['2025-01-01', '2025-06-30'], ['2025-01-01', '2025-12-31']],
    ['end', ['2025-01-01', '2025-12-31'], ['2025-07-01', '2025-12-31']],
  ] as const)('are none where only the %s is the same', (_, one, other) => {
    expect(differing(flow([one, 5], [other, 9]))).toEqual([]);
  });
  it('are none where they agree, or state nothing', () => {
    expect(differing(flow([YEAR, 5], [YEAR, 5]))).toEqual([]);
    expect(differing(flow([YEAR, 5], [YEAR, 'x']))).toEqual([]);
  });
  it('are none of different units', () => {
    const world = flow([YEAR, 5]);
    put(world, '102', YEAR, 9);
    expect(differing(world)).toEqual([]);
  });
  it('are none of a stock of which the day is not certain', () => {
    const stock = (when: DateOrPeriod): World => {
      const world = counted('maximum', { timing: 'stock' });
      put(world, '101', when, 5);
      put(world, '101', when, 9, 's2');
      return world;
    };
    expect(differing(stock(JUNE))).toEqual([['101', JUNE, [5, 9], 4]]);
    expect(differing(stock([JUNE, END]))).toEqual([]);
  });
  it.each([
    ['a provisional figure gives way to a final one', [null, 'p'], []],
    ['and so does an estimate', ['e', null], []],
    ['two that are not final differ', ['p', 'e'], [['101', YEAR[1], [5, 9], 4]]],
  ] as const)('%s', (_, flags, expected) => {
    expect(differing(flagged(flow([YEAR, 5], [YEAR, 9]), flags))).toEqual(expected);
  });
  it('what a source has corrected is not held against it', () => {
    const world = counted('maximum');
    put(world, '101', YEAR, 5);
    value(world, 'so', '101', YEAR, 9, { recorded_on: '2026-01-02', reason: 'đính chính' });
    expect(differing(world)).toEqual([]);
  });
  it('of whether a unit has met it are told as 1 and 0', () => {
    const world = worldOf({ communes: 2 });
    value(world, 'dat', A, JUNE, 'dat');
    value(world, 'dat', A, JUNE, 'khong-dat', { source: 's2' });
    value(world, 'dat', B, JUNE, 'dat');
    expect(differing(world)).toEqual([[A, JUNE, [1, 0], 1]]);
  });
  it('of an area are told as well, but not where one says "at least"', () => {
    const world = worldOf({ communes: 2 });
    statement(world, 'dat', '101', JUNE, [1, 2]);
    statement(world, 'dat', '101', JUNE, [0, 2], { source: 's2', qualifier: 'at-least' });
    expect(differing(world)).toEqual([]);
    statement(world, 'dat', '101', JUNE, [2, 2], { source: 's3' });
    expect(differing(world)).toEqual([['101', JUNE, [1, 2], 1]]);
  });
});
