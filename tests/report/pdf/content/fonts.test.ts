import { describe, expect, it } from 'vitest';
import { FONT_FILES, hasGlyph, textWidth } from '../../../../src/report/pdf/content/fonts.ts';

/** All letters of Vietnamese with their marks, as one code point each. */
const VOWELS = 'aăâeêioôơuưy';
const MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const letters = [...VOWELS]
  .flatMap((vowel) => MARKS.map((mark) => (vowel + mark).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]);

describe('fonts of the report', () => {
  it('has four styles as whole TTF files', () => {
    expect(Object.keys(FONT_FILES)).toEqual(['normal', 'bold', 'italics', 'bolditalics']);
    for (const file of Object.values(FONT_FILES)) expect(file).toMatch(/Tinos_\w+\.ttf$/);
  });

  it('draws every Vietnamese letter', () => {
    expect(letters).toHaveLength(146);
    expect(letters.filter((letter) => letter.length !== 1)).toEqual([]);
    expect(letters.filter((letter) => !hasGlyph(letter.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each(['–', '−', '…', '≥', '≤', '·', '“', '”', '→', '%', '\u00A0', '₫'])('draws %j', (sign) => {
    expect(hasGlyph(sign.codePointAt(0) ?? 0)).toBe(true);
  });

  it.each(['✓', '漢', '😀'])('says that it cannot draw %j', (sign) => {
    expect(hasGlyph(sign.codePointAt(0) ?? 0)).toBe(false);
  });

  it('measures text in proportion to its size, bold wider than normal', () => {
    expect(textWidth('Yên Bái', 20, 'normal')).toBeCloseTo(2 * textWidth('Yên Bái', 10, 'normal'));
    expect(textWidth('Yên Bái', 10, 'bold')).toBeGreaterThan(textWidth('Yên Bái', 10, 'normal'));
    expect(textWidth('', 10, 'normal')).toBe(0);
  });
});
