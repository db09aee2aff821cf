import { describe, expect, test } from 'vitest';
import { codePoint } from '../../../src/dataset/cells/odd-characters.ts';
import { quoteValue } from '../../../src/text/problems/wording/quote-value.ts';
import { signName } from '../../../src/text/problems/wording/sign-name.ts';

describe('a sign that deceives the eye is named', () => {
  test.each([
    ['\u2011', 'U+2011 (gạch nối không ngắt, trông như "-")'],
    ['\u2013', 'U+2013 (gạch ngang ngắn, trông như "-")'],
    ['\u2212', 'U+2212 (dấu trừ toán học, trông như "-")'],
    ['\u0430', 'U+0430 (chữ Kirin, trông như "a")'],
    ['\u03BF', 'U+03BF (chữ Hy Lạp, trông như "o")'],
    ['\uFF14', 'U+FF14 (ký tự toàn khổ, trông như "4")'],
    ['\u0664', 'U+0664 (chữ số của hệ chữ khác, trông như "4")'],
    ['\u200B', 'U+200B (dấu cách rộng bằng 0)'],
    ['\u00A0', 'U+00A0 (dấu cách không ngắt)'],
    ['\uF0B7', 'U+F0B7 (ký tự riêng của một phông chữ)'],
    ['\u{E0041}', 'U+E0041 (ký tự thẻ, không hiện)'],
    ['\u2603', 'U+2603'],
  ])('%j', (character, name) => {
    expect(signName(character)).toBe(name);
  });

  test('whatever a value in quotation marks shows by its code point', () => {
    const unseen = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => quoteValue(character) === `"⟨${codePoint(character)}⟩"`,
    );
    expect(unseen.length).toBeGreaterThan(1000);
    const nameless = unseen.filter((character) => signName(character) === codePoint(character));
    expect(nameless.map(codePoint).slice(0, 20)).toEqual([]);
  });
});

describe('a value shows what is no sign of the keyboard', () => {
  test.each([
    ['2024\u201112\u201131', '"2024⟨U+2011⟩12⟨U+2011⟩31"'],
    ['bao\u2013cao', '"bao⟨U+2013⟩cao"'],
    ['m\u043E-hinh', '"m⟨U+043E⟩-hinh"'],
    ['\u22125', '"⟨U+2212⟩5"'],
  ])('in a code, date or number: %j', (value, shown) => {
    expect(quoteValue(value)).toBe(shown);
  });

  test('but leaves the dash of a sentence', () => {
    expect(quoteValue('Yên Bái – Lào Cai')).toBe('"Yên Bái – Lào Cai"');
  });
});
