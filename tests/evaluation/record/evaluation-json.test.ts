import { expect, it } from 'vitest';
import type { Evaluation } from '../../../src/evaluation/record/evaluation.ts';
import { evaluationJson } from '../../../src/evaluation/record/evaluation-json.ts';

const json = (value: object): string =>
  new TextDecoder().decode(evaluationJson(value as Evaluation));

it('does not depend on the order in which keys were set', () => {
  expect(json({ b: { d: 1, c: 2 }, a: [3, 1] })).toBe('{"a":[3,1],"b":{"c":2,"d":1}}\n');
  expect(json({ a: [3, 1], b: { c: 2, d: 1 } })).toBe(json({ b: { d: 1, c: 2 }, a: [3, 1] }));
});

it('keeps null and the order of lists', () => {
  expect(json({ a: null, b: ['z', 'a'] })).toBe('{"a":null,"b":["z","a"]}\n');
});

it('is what JSON makes of it, however deep and long', () => {
  const deep = { a: [[[[[{ c: ['được', 1.5, true, null], b: 'x"\n' }]]]]], none: undefined };
  expect(json(deep)).toBe('{"a":[[[[[{"b":"x\\"\\n","c":["được",1.5,true,null]}]]]]]}\n');
  const long = { a: Array.from({ length: 300_000 }, (_, index) => `số ${index}`) };
  expect(json(long)).toBe(`${JSON.stringify(long)}\n`);
});
