import { describe, expect, it } from 'vitest';
import { actState } from '../../../src/evaluation/evidence/acts.ts';
import { type DateOrPeriod, smallWorld, value, type WrittenValue } from '../world.ts';

const DAY = '2024-06-30';

/** The state on a day, as the numbers of the rows that say "recognised" and "not recognised". */
const stateOn = (day: string, ...acts: readonly (readonly [DateOrPeriod, WrittenValue])[]) => {
  const world = smallWorld({ communes: 1 });
  for (const [when, said] of acts) value(world, 'dat', '10001', when, said);
  const state = actState(world.values, { start: day, end: day });
  const numbers = (rows: typeof state.met) => rows.map((row) => world.values.indexOf(row));
  return [numbers(state.met), numbers(state.notMet)];
};

describe('R7: what the acts of one unit say of a day', () => {
  it('rests on all recognitions since the last withdrawal, and on none before it', () => {
    expect(
      stateOn(
        DAY,
        ['2021-06-30', 'dat'],
        ['2022-06-30', 'khong-dat'],
        ['2023-06-30', 'dat'],
        [DAY, 'dat'],
      ),
    ).toEqual([[2, 3], []]);
  });
  it('rests on no recognition of the day of the last withdrawal', () => {
    expect(
      stateOn(DAY, ['2022-06-30', 'dat'], ['2022-06-30', 'khong-dat'], ['2023-06-30', 'dat']),
    ).toEqual([[2], []]);
  });
  it('is free where a span that begins on the day may have changed it', () => {
    expect(stateOn(DAY, ['2021-06-30', 'dat'], ['2022-06-30', 'khong-dat'])).toEqual([[], [1]]);
    expect(
      stateOn(
        DAY,
        ['2021-06-30', 'dat'],
        ['2022-06-30', 'khong-dat'],
        [[DAY, '2024-12-31'], 'dat'],
      ),
    ).toEqual([[], []]);
  });
});
