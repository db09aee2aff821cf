import { expect, it } from 'vitest';
import type { Evaluation } from '../../src/evaluation/evaluation.ts';
import { evaluationJson } from '../../src/evaluation/evaluation-json.ts';

const json = (value: object): string => evaluationJson(value as Evaluation);

it('does not depend on the order in which keys were set', () => {
  expect(json({ b: { d: 1, c: 2 }, a: [3, 1] })).toBe('{"a":[3,1],"b":{"c":2,"d":1}}\n');
  expect(json({ a: [3, 1], b: { c: 2, d: 1 } })).toBe(json({ b: { d: 1, c: 2 }, a: [3, 1] }));
});

it('keeps null and the order of lists', () => {
  expect(json({ a: null, b: ['z', 'a'] })).toBe('{"a":null,"b":["z","a"]}\n');
});
