import { expect, it } from 'vitest';
import { evaluateWorld, indicator, put, smallWorld, target } from '../world.ts';

it('the plan is in the order of its ids, numbers as numbers, whatever the order of the rows', () => {
  const world = smallWorld({ communes: 1 });
  for (const id of ['cuoi', 'a', 'dat', 'b', 'giua']) indicator(world, id);
  for (const [id, asked] of [
    ['x1', 'cuoi'],
    ['t10', 'giua'],
    ['t2', 'dat'],
  ] as const) {
    target(world, { target: id, indicator: asked });
  }
  for (const aspect of ['rounding', 'population', 'date'] as const) {
    put(world, 'clarity', { target: 't2', aspect, rating: 'stated', explanation: 'vì' });
  }
  for (const id of ['iv.10.a', 'iv.2.b', 'iv.2.a']) {
    put(world, 'measures', { measure: id, clause: id, heading: 'a', statement: 'a', lead: 'x' });
  }
  const { targets, indicators, measures } = evaluateWorld(world);
  expect(targets.map(({ id }) => id)).toEqual(['t2', 't10', 'x1']);
  expect(indicators.map(({ id }) => id)).toEqual(['dat', 'giua', 'cuoi', 'a', 'b']);
  expect(targets[0]?.clarity.map(({ aspect }) => aspect)).toEqual([
    'population',
    'date',
    'rounding',
  ]);
  expect(measures.map(({ id }) => id)).toEqual(['iv.2.a', 'iv.2.b', 'iv.10.a']);
});
