/** Grave, acute, tilde, hook above and dot below: the tones, as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/**
 * A word of Vietnamese in the three ways it is compared: without any mark, and with the marks of
 * its letters apart from the tone. So it does not matter which vowel the tone was typed on
 * ("hoà", "hòa"), nor whether the marks came composed or not.
 */
export interface Word {
  /** Small letters without marks, đ as d: "quan". */
  readonly folded: string;
  /** Small letters with their own marks: "quân", "đương". */
  readonly letters: string;
  /** The combining mark of the tone; empty for the level tone. */
  readonly tone: string;
}

/** A text in small letters without marks, đ as d: "mu cang chai". */
export const fold = (text: string): string =>
  text.normalize('NFC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** One word, taken apart. */
export const wordOf = (text: string): Word => {
  const apart = text.normalize('NFC').toLowerCase().normalize('NFD');
  return {
    folded: fold(text),
    letters: apart.replace(TONES, '').normalize('NFC'),
    tone: apart.match(TONES)?.join('') ?? '',
  };
};

/** Whether a word carries any mark, so that it says more than its plain letters. */
export const isMarked = ({ folded, letters, tone }: Word): boolean =>
  tone !== '' || letters !== folded;

/** Whether two words are the same to the last mark. */
export const isSameWord = (a: Word, b: Word): boolean =>
  a.letters === b.letters && a.tone === b.tone;

/**
 * Whether a word of a text is one that was asked for. What was typed without marks may stand for any
 * marks; what was typed with marks stands for these only.
 * @param asked the word of the query; with `begun` it may be the beginning of one
 */
export const answers = (asked: Word, found: Word, begun: boolean): boolean => {
  const fits = (whole: string, part: string): boolean =>
    begun ? whole.startsWith(part) : whole === part;
  if (!isMarked(asked)) return fits(found.folded, asked.folded);
  return fits(found.letters, asked.letters) && (asked.tone === '' || asked.tone === found.tone);
};
