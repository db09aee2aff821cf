import { describe, expect, it } from 'vitest';
import { resultOf, type World } from '../world.ts';
import { counted, FIRST_HALF, one, put, YEAR } from './counted-world.ts';

const YEAR_BEFORE = ['2024-01-01', '2024-12-31'] as const;

/** The quantity that the result of 2025 turns on. */
const quantity = (world: World) =>
  resultOf(world, 2025).working.flatMap((step) =>
    step.step === 'quantity' ? [step.quantity] : [],
  )[0];

describe('why the judgement of a count is open', () => {
  it('there is no reason where a lower bound decides', () => {
    const world = counted('minimum', { districts: 1 });
    put(world, '101', FIRST_HALF, 10);
    expect(one(world)).toMatchObject({ judgement: 'met', reason: null });
  });
  it('nor where no figure is possible', () => {
    const world = counted('minimum', { districts: 1 });
    put(world, '101', YEAR, 'z');
    expect(one(world)).toMatchObject({ judgement: 'not-applicable', reason: null });
  });
});

describe('the most or the least that a trend asks for', () => {
  it.each([
    ['lower', 10, 9],
    ['higher', 10, 11],
    ['lower', 1, 0],
    ['higher', 0, 1],
    ['lower', 0, null],
  ] as const)('where %s is better, after %i: %s', (better, before, limit) => {
    const world = counted('trend', { districts: 1, better });
    put(world, '101', YEAR_BEFORE, before);
    put(world, '101', YEAR, 5);
    expect(quantity(world)?.limit).toBe(limit);
  });
  it('is not known where the year before is known in part', () => {
    const world = counted('trend', { districts: 1 });
    put(world, '101', ['2024-01-01', '2024-06-30'], 10);
    put(world, '101', YEAR, 5);
    expect(quantity(world)).toMatchObject({ base: [10, null], limit: null });
  });
});
