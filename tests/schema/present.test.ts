import { expect, it } from 'vitest';
import { present } from '../../src/schema/present.ts';

it('gives what was found, also nothing-like values', () => {
  expect([present(0), present(''), present(false)]).toEqual([0, '', false]);
});
it('throws where nothing was found', () => {
  expect(() => present(undefined)).toThrow('cannot fail');
  expect(() => present(null)).toThrow('cannot fail');
});
