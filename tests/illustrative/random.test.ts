import { expect, test } from 'vitest';
import { randomFor } from '../../src/illustrative/random.ts';

const draw = (seed: number, part: string, count = 200): number[] => {
  const random = randomFor(seed, part);
  return Array.from({ length: count }, () => random.between(-2, 3));
};

test('the same seed and part give the same numbers', () => {
  expect(draw(272, 'crimes')).toEqual(draw(272, 'crimes'));
});

test('another seed or another part gives other numbers', () => {
  expect(draw(273, 'crimes')).not.toEqual(draw(272, 'crimes'));
  expect(draw(272, 'crime')).not.toEqual(draw(272, 'crimes'));
});

test('numbers reach both ends and stay within them', () => {
  expect([...new Set(draw(1, 'range'))].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
});

test('a range of one number is that number', () => {
  expect(randomFor(5, 'one').between(7, 7)).toBe(7);
});

test('the sequence never changes, or the committed set would', () => {
  const random = randomFor(272, 'fixed');
  expect(Array.from({ length: 6 }, () => random.between(0, 999))).toMatchInlineSnapshot(`
    [
      318,
      759,
      780,
      219,
      677,
      443,
    ]
  `);
});
