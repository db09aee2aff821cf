import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { STATUSES } from '../../src/evaluation/record/evaluation.ts';
import { ILLUSTRATIVE } from '../../src/illustrative/illustrative-files.ts';
import { BATCHES } from '../../src/illustrative/story.ts';
import { first, folderWith, second, statusesOf, TODAY, targetIn } from './illustrated-plan.ts';

/** Statuses of 2020, 2021, 2022, 2023, 2024, 2025 and at the closing date. */
const AFTER_SECOND_BATCH = {
  t1: 'not-applicable not-applicable inconclusive on-track late not-applicable not-met',
  t2: 'not-applicable not-applicable late on-track on-track inconclusive inconclusive',
  t3: 'not-applicable not-applicable attention on-track reached met met',
  t4: 'not-applicable not-applicable on-track on-track on-track met met',
  t5: 'not-applicable not-applicable late attention on-track not-met not-met',
  x1: 'not-applicable not-applicable not-met met met not-applicable not-met',
  x2: 'not-applicable not-applicable contained met met not-applicable contained',
  x3: 'not-applicable not-applicable met met met not-applicable met',
  x4: 'not-applicable not-applicable no-data met met not-applicable inconclusive',
};

const AFTER_FIRST_BATCH = {
  ...AFTER_SECOND_BATCH,
  t1: 'not-applicable not-applicable inconclusive on-track inconclusive not-applicable inconclusive',
  t2: 'not-applicable not-applicable late on-track inconclusive inconclusive inconclusive',
  t3: 'not-applicable not-applicable attention on-track inconclusive met met',
  t4: 'not-applicable not-applicable on-track on-track inconclusive met met',
  t5: 'not-applicable not-applicable late attention inconclusive not-met not-met',
  x1: 'not-applicable not-applicable met met met not-applicable met',
};

test('verdicts with all rows', () => {
  expect(statusesOf(second)).toEqual(AFTER_SECOND_BATCH);
});

test('verdicts with the rows of the first batch alone', () => {
  expect(statusesOf(first)).toEqual(AFTER_FIRST_BATCH);
});

test('every status there is can be seen somewhere', () => {
  const shown = new Set(Object.values(statusesOf(second)).flatMap((line) => line.split(' ')));
  expect([...shown].sort()).toEqual([...STATUSES].sort());
});

test('a year known only within bounds names the classes of both', () => {
  const year2022 = targetIn(second, 't1').years.find(({ year }) => year === 2022);
  expect(year2022?.statusRange).toEqual(['late', 'on-track']);
});

test('other readings of a clause turn a verdict round, in both directions', () => {
  const readings = (id: string) =>
    targetIn(second, id).readings.map(({ reading, result }) => `${reading} ${result.status}`);
  expect(readings('t1')).toEqual(['toan-tinh met']);
  expect(readings('t4')).toEqual(['chi-huyen not-met', 'lam-tron met']);
  expect(readings('t5')).toEqual(['chi-huyen met', 'lam-tron met']);
});

describe('the story does not depend on the seed', () => {
  test.each([0, 1, 2024, 4294967295])('seed %i', (seed) => {
    const { tables } = readDataset(folderWith(seed), { set: ILLUSTRATIVE, today: TODAY });
    if (tables === null) throw new Error(`the set of seed ${seed} has errors`);
    const at = (asOf: string) => statusesOf(evaluate(tables, { set: ILLUSTRATIVE, asOf }));
    expect(at(BATCHES.first)).toEqual(AFTER_FIRST_BATCH);
    expect(at(BATCHES.second)).toEqual(AFTER_SECOND_BATCH);
  });
});
