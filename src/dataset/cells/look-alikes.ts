/** Cyrillic and Greek letters that look like Latin ones, in the order of {@link LATIN}. */
const ALIKE = 'асеорхуікјѕԁɡһԛԝАВСЕНІЈКМОРЅТХҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυıℓ';
const LATIN = 'aceopxyikjsdghqwABCEHIJKMOPSTXYABEZHIKMNOPTYXoaivpuil';

/** Signs that look like one of the keyboard, by the sign they are taken for. */
const SIGNS: Readonly<Record<string, string>> = {
  '-': '\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u02D7\u2796\u30FC\uFE58\uFE63',
  '/': '\u2044\u2215\u29F8\u2571',
  '.': '\u2024\u3002\uFE52',
  ',': '\u201A\uFE50\u3001',
  ':': '\u2236\uA789\uFE55',
  ';': '\u037E\uFE54',
  '+': '\uFE62\u2795',
  _: '\u02CD',
};

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...ALIKE].map((letter, i): [string, string] => [letter, LATIN[i] ?? letter]),
  ...Object.entries(SIGNS).flatMap(([plain, signs]) =>
    [...signs].map((sign): [string, string] => [sign, plain]),
  ),
]);

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

const DIGIT = /\p{Nd}/u;
const DIGITS_PER_SCRIPT = 10;

const digitOf = (character: string): string | null => {
  if (!DIGIT.test(character)) return null;
  // Decimal digits of every script stand in runs of ten that start at zero.
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < DIGITS_PER_SCRIPT - 1 && DIGIT.test(String.fromCodePoint(zero - 1)))
    zero -= 1;
  return String(code - zero);
};

/** A letter in a mathematical or other style as the plain one: 𝐚 as a. */
const unstyled = (character: string): string | null => {
  const plain = character.normalize('NFKC');
  return /^\p{L}$/u.test(character) && /^[A-Za-z]$/.test(plain) ? plain : null;
};

/** The sign of the keyboard that a character looks like; the character itself where it is none. */
export const plainOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return String.fromCodePoint(code - FULL_WIDTH_SHIFT);
  }
  return PLAIN.get(character) ?? digitOf(character) ?? unstyled(character) ?? character;
};

/** A code, date or number with every look-alike replaced by the sign of the keyboard it imitates. */
export const withoutLookAlikes = (raw: string): string => [...raw].map(plainOf).join('');

/** The first character that only looks like one of the keyboard, or null. */
export const lookAlikeIn = (raw: string): string | null =>
  [...raw].find((character) => plainOf(character) !== character) ?? null;
