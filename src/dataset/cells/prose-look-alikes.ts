import { plainOf } from './look-alikes.ts';

/** Letters that are taken for Vietnamese ones: eth and other letters of the look of đ, a caron for ă. */
const FOR_VIETNAMESE: ReadonlyMap<string, string> = new Map([
  ['ð', 'đ'],
  ['Ð', 'Đ'],
  ['Ɖ', 'Đ'],
  ['ɖ', 'đ'],
  ['ǎ', 'ă'],
  ['Ǎ', 'Ă'],
]);

/** Text of Latin letters without these, and the signs that go with it: nothing else need be looked at. */
const LATIN_TEXT =
  /^[\n -\u00CF\u00D1-\u00EF\u00F1-\u017E\u0180-\u0188\u018A-\u01CC\u01CF-\u024F\u1E00-\u1EFF\u2010-\u205E]*$/u;

/** The sign of the currency where a letter belongs; behind a number it is what it is. */
const DONG_FOR_LETTER = /₫\p{L}+/u;

/** đ made of d and a stroke over it; an accent that stands behind its vowel and not over it. */
const PUT_TOGETHER = /[dD][\u0335-\u0338]|[aăâeêioôơuưy]\u00B4/iu;

/**
 * Letters of ordinary shape from places where nobody types them: full-width and mathematical ones, small
 * and raised capitals, the ligatures and the long s of a file meant for printing.
 */
const STYLED =
  /[\u{017F}\u{1D00}-\u{1DBF}\u{FB00}-\u{FB06}\u{FF10}-\u{FF19}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}\u{1D400}-\u{1D7FF}]/u;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** Scripts with letters that look like Latin ones. */
const SCRIPTS = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

const isAlike = (letter: string): boolean =>
  SCRIPTS.some((script) => script.test(letter)) && plainOf(letter) !== letter;

/** Whether a text has a letter of a script that looks like no Latin one: it may be a foreign title. */
const isWrittenIn = (script: RegExp, raw: string): boolean =>
  [...raw].some((letter) => script.test(letter) && !isAlike(letter));

/** A letter of another script within a Latin word, or in a word that is made of nothing else. */
const intruderIn = (word: string, raw: string): string | null => {
  const letters = [...word];
  const found = letters.find(isAlike);
  if (found === undefined) return null;
  if (LATIN_LETTER.test(word)) return found;
  const script = SCRIPTS.find((one) => one.test(found));
  // A single small Greek letter is a sign of mathematics.
  const isSign = letters.length === 1 && found === found.toLowerCase() && script === SCRIPTS[1];
  return script === undefined || isSign || isWrittenIn(script, raw) ? null : found;
};

/** A letter in prose that only looks like the one that belongs there, and its word without such letters. */
export interface ProseLookAlike {
  readonly letter: string;
  readonly suggestion: string;
}

const composed = (pair: string): string =>
  /^d/i.test(pair)
    ? pair.startsWith('d')
      ? 'đ'
      : 'Đ'
    : `${pair.charAt(0)}\u0301`.normalize('NFC');

const vietnameseOf = (letter: string): string =>
  FOR_VIETNAMESE.get(letter) ?? [...letter.normalize('NFKC')].map(plainOf).join('');

/**
 * The first letter of a text that is not the one it seems: eth for đ, a Cyrillic or Greek letter in a
 * Latin word, full-width and mathematical letters. Null where all are. Whole words of another script
 * are left alone in a text of that script.
 */
export const proseLookAlikeIn = (raw: string): ProseLookAlike | null => {
  const [pair] = PUT_TOGETHER.exec(raw) ?? [];
  if (pair !== undefined) return { letter: pair.slice(-1), suggestion: composed(pair) };
  if (LATIN_TEXT.test(raw)) return null;
  const [dong] = DONG_FOR_LETTER.exec(raw) ?? [];
  if (dong !== undefined) return { letter: '₫', suggestion: dong.replace('₫', 'đ') };
  for (const [word] of raw.matchAll(WORD)) {
    const letter =
      [...word].find((one) => FOR_VIETNAMESE.has(one) || STYLED.test(one)) ?? intruderIn(word, raw);
    if (letter !== null) return { letter, suggestion: [...word].map(vietnameseOf).join('') };
  }
  return null;
};
