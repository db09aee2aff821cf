import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, fold, isMarked, isSameWord, wordOf } from '../../src/search/fold.ts';
import { runs } from '../fixtures/extent.ts';

describe('folding', () => {
  it('takes every mark of Vietnamese away, đ and stacked ones included', () => {
    expect(fold('Ế Ờ Ữ Ặ Đ ẳ ỵ')).toBe('e o u a d a y');
    expect(fold('Mù Căng Chải')).toBe('mu cang chai');
  });

  it('does not depend on how the marks came', () => {
    for (const name of ['Nghĩa Lộ', 'Đại Đồng', 'Yên Bái']) {
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
    }
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { numRuns: runs(2000) },
    );
  });
});

describe('a word', () => {
  it('is the same wherever its tone was typed', () => {
    expect(isSameWord(wordOf('hoà'), wordOf('hòa'))).toBe(true);
    expect(isSameWord(wordOf('Thuỷ'), wordOf('thủy'))).toBe(true);
    expect(isSameWord(wordOf('HOÀ'.normalize('NFD')), wordOf('Hòa'))).toBe(true);
  });

  it('is another with another mark', () => {
    expect(isSameWord(wordOf('Quán'), wordOf('Quân'))).toBe(false);
    expect(isSameWord(wordOf('đoan'), wordOf('doan'))).toBe(false);
  });

  it('is marked by a tone, by the mark of a letter or by đ', () => {
    expect(['lộ', 'quân', 'đi', 'minh', '19.2'].map((word) => isMarked(wordOf(word)))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('a word that was asked for', () => {
  const fits = (asked: string, found: string, begun = false): boolean =>
    answers(wordOf(asked), wordOf(found), begun);

  it('stands for any marks where it has none', () => {
    expect(fits('quan', 'Quán')).toBe(true);
    expect(fits('quan', 'Quân')).toBe(true);
    expect(fits('dai', 'Đại')).toBe(true);
  });

  it('stands for its own marks only where it has some', () => {
    expect(fits('quán', 'Quân')).toBe(false);
    expect(fits('quán', 'Quán')).toBe(true);
    expect(fits('quâ', 'Quân')).toBe(false);
  });

  it('may be the beginning of a word, also before its tone was typed', () => {
    expect(fits('quâ', 'Quân', true)).toBe(true);
    expect(fits('quâ', 'Quấn', true)).toBe(true);
    expect(fits('quá', 'Quân', true)).toBe(false);
    expect(fits('qu', 'Quán', true)).toBe(true);
  });
});
