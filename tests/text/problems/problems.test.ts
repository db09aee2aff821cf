import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/dataset/problems/problem.ts';
import { problemWords } from '../../../src/text/problems/problems.ts';
import { missingChoices } from '../../../src/text/problems/wording/missing-choices.ts';
import { quoteValue } from '../../../src/text/problems/wording/quote-value.ts';

const problem = (check: string, more: Partial<Problem> = {}): Problem => ({
  level: 'error',
  check,
  file: 'plan/plan.csv',
  facts: {},
  ...more,
});

describe('problemWords', () => {
  test('quotes the value where the phrase does not say what was found', () => {
    expect(problemWords(problem('number-negative', { value: '-3' })).found).toBe('tìm thấy "-3"');
    expect(problemWords(problem('row-blank')).found).toBe('một dòng trống');
  });

  test('refuses a check without words', () => {
    expect(() => problemWords(problem('no-such-check'))).toThrow('no words');
  });
});

describe('quoteValue', () => {
  test.each([
    ['1.234', '"1.234"'],
    ['a\u200Bb', '"a⟨U+200B⟩b"'],
    ['a\u00A0b', '"a⟨U+00A0⟩b"'],
    ['hai\ndòng', '"hai⟨U+000A⟩dòng"'],
    ['a\u0301', '"a◌\u0301"'],
    ['\uD800', '"⟨U+D800⟩"'],
  ])('of %j is %s', (value, quoted) => {
    expect(quoteValue(value)).toBe(quoted);
  });

  test('cuts what is longer than a hash', () => {
    expect(quoteValue('a'.repeat(64))).toBe(`"${'a'.repeat(64)}"`);
    expect(quoteValue('a'.repeat(65))).toBe(`"${'a'.repeat(64)}…"`);
    expect(quoteValue('a'.repeat(20_000_000))).toBe(`"${'a'.repeat(64)}…"`);
    expect(quoteValue('e\u0301'.repeat(1000))).toBe(`"${'e◌\u0301'.repeat(21)}e…"`);
  });
});

describe('missingChoices', () => {
  test.each([
    ['', ''],
    ['x', 'x (chưa có số liệu)'],
    ['x,z,c', 'x (chưa có số liệu), z (không áp dụng) hoặc c (không được công bố)'],
  ])('of %j is %j', (codes, text) => {
    expect(missingChoices(codes)).toBe(text);
  });
});
