import { expect, test } from 'vitest';
import { spreadOf } from '../../../scripts/bench/spread.ts';

test('of an odd number of runs the one in the middle', () => {
  expect(spreadOf([30, 10, 20])).toEqual({ runs: 3, median: 20, least: 10, most: 30 });
});

test('of an even number the mean of the two in the middle', () => {
  expect(spreadOf([40, 10, 20, 30])).toEqual({ runs: 4, median: 25, least: 10, most: 40 });
});

test('one run is its own range', () => {
  expect(spreadOf([7])).toEqual({ runs: 1, median: 7, least: 7, most: 7 });
});

test('nothing measured is no figure', () => {
  expect(() => spreadOf([])).toThrow(RangeError);
});
