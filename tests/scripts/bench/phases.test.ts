import { expect, test } from 'vitest';
import { startPhases } from '../../../scripts/bench/phases.ts';

const clock =
  (...times: number[]) =>
  () =>
    times.shift() ?? Number.NaN;

test('the first phase is what passed before', () => {
  expect(startPhases(clock(250)).phases).toEqual([{ name: 'khởi động', milliseconds: 250 }]);
});

test('a phase takes from its start to its end, and gives back what it made', async () => {
  const { phases, phase } = startPhases(clock(0, 100, 130));
  expect(await phase('a', () => 'made')).toBe('made');
  expect(phases.at(-1)).toEqual({ name: 'a', milliseconds: 30 });
});

test('phases of one name are added up', async () => {
  const { phases, phase } = startPhases(clock(0, 100, 130, 200, 201, 300, 305));
  await phase('a', () => {});
  await phase('b', () => {});
  await phase('a', () => {});
  expect(phases.slice(1)).toEqual([
    { name: 'a', milliseconds: 35 },
    { name: 'b', milliseconds: 1 },
  ]);
});
