import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, fold, nearest } from '../../../src/dataset/problems/nearest.ts';

describe('fold', () => {
  test('takes away case, marks and the kind of space', () => {
    expect(fold('Hòa Bình')).toBe(fold('hoà_bình'));
    expect(fold('ĐẠT')).toBe('dat');
  });
});

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['value', 'valu', 1],
    ['value', 'vlaue', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways and never more than the longer text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 10 }), fc.string({ maxLength: 10 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('nearest', () => {
  const columns = ['indicator', 'unit_code', 'value', 'source'];
  test.each([
    ['Value', 'value'],
    ['unit code', 'unit_code'],
    ['indicaotr', 'indicator'],
    ['sourse ', 'source'],
  ])('of %j is %s', (text, expected) => {
    expect(nearest(text, columns)).toBe(expected);
  });

  test.each(['', 'so_dien_thoai', 'x', 'v'.repeat(81)])('of %j is nothing', (text) => {
    expect(nearest(text, columns)).toBeNull();
  });

  test('of equally near ones is the first, and candidates too long are passed over', () => {
    expect(nearest('t1-ab', ['t1-ac', 't1-ad'])).toBe('t1-ac');
    expect(nearest('v'.repeat(80), ['v'.repeat(81)])).toBeNull();
  });
});
