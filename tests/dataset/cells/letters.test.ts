import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legacyLettersIn } from '../../../src/dataset/cells/legacy-letters.ts';
import { lookAlikeIn, withoutLookAlikes } from '../../../src/dataset/cells/look-alikes.ts';
import { mojibakeIn, undoMojibake } from '../../../src/dataset/cells/mojibake.ts';
import { invisibleCharacterIn } from '../../../src/dataset/cells/odd-characters.ts';
import { isPlainProse } from '../../../src/dataset/cells/prose.ts';
import { proseLookAlikeIn } from '../../../src/dataset/cells/prose-look-alikes.ts';

/** Sentences with every Vietnamese letter and the signs that official texts use. */
const INNOCENT = [
  'Kế hoạch số 272/KH-UBND ngày 29/12/2022 của Ủy ban nhân dân tỉnh Yên Bái',
  'THỊ XÃ “NGHĨA LỘ”, “XÃ” – ĐÃ ĐẠT; HÃY ÂU LÂU…',
  'Tiêu chí 19.2 (an ninh, trật tự): ≥ 99% số xã, diện tích 12 m², 25 °C',
  'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐ ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ',
  'Khoản 1 § 2; bản quyền © 2023 Báo Yên Bái; «trích»',
  'naïve Noël Zoë',
  'https://yenbai.gov.vn/tin?ItemID=22130&l=Tintrongtinh',
  'Số 871/NQ-UBTVQH14 (10/01/2020)',
  'Hệ số α ≤ 0,05; phát thải CO₂; 100.000₫ một hộ, 5 μg; ½ số xã',
  'Поездка в Йенбай, “Вьетнам сегодня”',
  'Η πόλη Yên Bái',
  "Cư M'gar, M´Drắk, Ea H’leo, Kôn Đắk",
  'Người Straße, İstanbul, Łódź',
];

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const LETTERS = [...VOWELS, ...VOWELS.toUpperCase()].flatMap((vowel) =>
  TONES.map((tone) => (vowel + tone).normalize('NFC')),
);

/** Vietnamese syllables: consonants, one vowel with its tone, and a consonant or none. */
const syllable = fc
  .tuple(
    fc.constantFrom('b', 'c', 'ch', 'đ', 'gh', 'kh', 'ngh', 'ph', 'th', 'tr', 'x', 'Đ', ''),
    fc.constantFrom(...LETTERS),
    fc.constantFrom('', 'n', 'ng', 'nh', 't', 'm', 'i', 'u'),
  )
  .map((parts) => parts.join(''));
const sentence = fc.array(syllable, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

describe('ordinary Vietnamese text', () => {
  test.each(INNOCENT)('is left alone: %s', (text) => {
    expect([mojibakeIn(text), legacyLettersIn(text)]).toEqual([null, null]);
    expect(isPlainProse(text)).toBe(true);
  });

  test('of any syllables is never taken for garbled', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect([mojibakeIn(text), legacyLettersIn(text)]).toEqual([null, null]);
      }),
      { numRuns: 2000 },
    );
  });
});

/** The bytes of a text, each read as Windows-1252: what a careless program shows. */
const garble = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('garbled text', () => {
  test('is recognised and read back', () => {
    const names = ['Lục Yên', 'Mù Căng Chải', 'Trạm Tấu', 'Nghĩa Lộ', 'Đông Khê', 'xã'];
    for (const name of names) {
      expect(mojibakeIn(garble(name)), name).not.toBeNull();
      expect(undoMojibake(garble(name))).toBe(name);
    }
  });

  test('that cannot be read back is left as it is', () => {
    expect(undoMojibake('KhÃª Đông')).toBeNull();
    expect(undoMojibake('Ã')).toBeNull();
  });
});

describe('legacy letters', () => {
  test.each([
    'Lôc Yªn',
    '®¹t chuÈn',
    'X· §«ng Khª',
    'huyÖn V¨n Yªn',
    'Luïc Yeân ñaït',
    'thoân Ñoâng',
  ])('are seen in %s', (text) => {
    expect(legacyLettersIn(text)).not.toBeNull();
  });
});

describe('look-alike letters', () => {
  test('are replaced by the plain ones', () => {
    expect(withoutLookAlikes('ха-ԁаt')).toBe('xa-dat');
    expect(withoutLookAlikes('０４１０１')).toBe('04101');
    expect(withoutLookAlikes('٠۴१')).toBe('041');
  });

  test('are none where a code is plain, or merely has marks', () => {
    expect(lookAlikeIn('xa-dat-19.2')).toBeNull();
    expect(lookAlikeIn('xã')).toBeNull();
  });
});

describe('letters that are not what they seem', () => {
  test.each([
    ['eth for Đ', '\u00D0ông Khê', '\u00D0', 'Đông'],
    ['small eth for đ', 'xã \u00F0ạt chuẩn', '\u00F0', 'đạt'],
    ['an African D', 'Xã \u0189ông Khê', '\u0189', 'Đông'],
    ['a caron for ă', 'V\u01CEn Yên', '\u01CE', 'Văn'],
    ['the sign of the đồng', 'Xã \u20ABông Khê', '\u20AB', 'đông'],
    ['a Cyrillic letter in a word', 'Lục Y\u0435n', '\u0435', 'Yen'],
    ['a Greek letter in a word', 'C\u0391 tỉnh', '\u0391', 'CA'],
    ['a word of Cyrillic letters alone', 'Xã \u0421\u0430\u043E Sơn', '\u0421', 'Cao'],
    ['a name of Cyrillic letters alone', '\u0421\u0430\u043E', '\u0421', 'Cao'],
    ['one Cyrillic letter alone', 'Mục \u0410', '\u0410', 'A'],
    ['full-width letters', '\uFF33ơn La', '\uFF33', 'Sơn'],
    ['mathematical letters', '\u{1D412}ơn La', '\u{1D412}', 'Sơn'],
    ['a ligature', 'Báo cáo ﬁle', 'ﬁ', 'file'],
    ['the long s', 'Baſo', 'ſ', 'Baso'],
    ['a raised capital', 'ᴮáo cáo', 'ᴮ', 'Báo'],
    ['d and a stroke', 'd\u0335ông', '\u0335', 'đ'],
    ['an accent behind its vowel', 'Ba´o cáo', '´', 'á'],
  ])('are seen in prose: %s', (_, text, letter, suggestion) => {
    expect(proseLookAlikeIn(text)).toEqual({ letter, suggestion });
    expect(isPlainProse(text)).toBe(false);
  });

  test.each(INNOCENT)('are not seen in %s', (text) => {
    expect(proseLookAlikeIn(text)).toBeNull();
  });

  test.each([
    0x00ad, 0x200b, 0x200f, 0x202e, 0x2060, 0x2069, 0x2800, 0x3164, 0xfe0f, 0xfeff, 0xfff9, 0xfffb,
    0xfffc, 0xe0001, 0xe0041, 0xe007f, 0xe0100,
  ])('nor seen at all, are found: %#x', (code) => {
    const sign = String.fromCodePoint(code);
    expect(invisibleCharacterIn(`Đông${sign}Khê`)).toBe(sign);
    expect(isPlainProse(`Đông${sign}Khê`)).toBe(false);
  });
});
