import { expect, test } from 'vitest';
import { illustrativeSet } from '../../src/illustrative/illustrative-set.ts';
import { SEED } from '../../src/illustrative/story.ts';
import { baseTables } from './illustrated-plan.ts';

test('the story refuses a territory with other districts', () => {
  const units = baseTables.units.filter(({ code }) => code !== '139');
  expect(() => illustrativeSet({ ...baseTables, units }, SEED)).toThrow(/other districts than 132/);
});

test('the story refuses a plan without one of its indicators', () => {
  const indicators = baseTables.indicators.filter(({ indicator }) => indicator !== 'tong-toi-pham');
  expect(() => illustrativeSet({ ...baseTables, indicators }, SEED)).toThrow(
    'the plan has no indicator tong-toi-pham',
  );
});

test('without a plan there is nothing to illustrate', () => {
  expect(() => illustrativeSet({ ...baseTables, plan: [] }, SEED)).toThrow('no plan');
});

test('observations that are already there do not matter', () => {
  const bare = illustrativeSet({ ...baseTables, values: [], aggregates: [], sources: [] }, SEED);
  expect(bare).toEqual(illustrativeSet(baseTables, SEED));
});
