/** Cyrillic and Greek letters that look like Latin ones, in the order of {@link LATIN}. */
const ALIKE = 'асеорхуікјѕԁɡһԛԝАВСЕНІЈКМОРЅТХҮΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαινρυ';
const LATIN = 'aceopxyikjsdghqwABCEHIJKMOPSTXYABEZHIKMNOPTYXoaivpu';

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

const latinOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return String.fromCodePoint(code - FULL_WIDTH_SHIFT);
  }
  const index = ALIKE.indexOf(character);
  return (index >= 0 ? LATIN[index] : undefined) ?? digitOf(character) ?? character;
};

/** A code with look-alike letters of other scripts replaced by the plain ones they imitate. */
export const withoutLookAlikes = (raw: string): string => [...raw].map(latinOf).join('');

/** The first letter of a code that only looks like a plain one, or null. */
export const lookAlikeIn = (raw: string): string | null =>
  [...raw].find((character) => latinOf(character) !== character) ?? null;
