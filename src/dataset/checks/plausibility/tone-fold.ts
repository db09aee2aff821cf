/** Grave, acute, tilde, hook above and dot below: the tones, as combining marks. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const foldWord = (word: string): string => {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES)?.join('') ?? '';
  return apart.replace(TONES, '') + tones;
};

/**
 * A name without case, with the tone of each syllable at its end: "Hòa" and "Hoà" become equal,
 * "Minh Quán" and "Minh Quân" stay apart.
 */
export const foldTones = (name: string): string =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .map(foldWord)
    .join(' ');
