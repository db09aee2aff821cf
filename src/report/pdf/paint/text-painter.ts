import type { DocumentFont, PdfDocumentShape, RenderedInline } from '../pdfmake/internals.ts';

/** A number as it stands in a page's content: a thousandth of a point is finer than any device. */
export const number = (value: number): string => String(Math.round(value * 1000) / 1000);

/** Red, green and blue of `#rrggbb`, each from 0 to 1, parted by spaces. */
export const rgb = (colour: string): string => {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (!red || !green || !blue) throw new Error(`colour ${colour} is not of the form #rrggbb`);
  return [red, green, blue].map((part) => number(Number.parseInt(part, 16) / 255)).join(' ');
};

/** Whether two words can be drawn by one operator. */
export const sameStyle = (a: RenderedInline, b: RenderedInline): boolean =>
  a.font === b.font && a.fontSize === b.fontSize && a.color === b.color;

const encodedWords = new WeakMap<DocumentFont, Map<string, string>>();

/** Glyphs of a word as strings of an array of `TJ`, parted where two of them are kerned. */
const encode = (font: DocumentFont, word: string): string => {
  const words = encodedWords.get(font) ?? new Map<string, string>();
  encodedWords.set(font, words);
  const known = words.get(word);
  if (known !== undefined) return known;
  const [glyphs, positions] = font.encode(word);
  let text = '<';
  positions.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, index) => {
    if (xOffset !== 0 || yOffset !== 0) throw new Error(`"${word}" needs marks that are moved`);
    text += glyphs[index];
    const kerning = advanceWidth - xAdvance;
    if (kerning !== 0) text += `>${number(kerning)}<`;
  });
  const encoded = `${text}>`;
  words.set(word, encoded);
  return encoded;
};

/**
 * Draws words of one style by one operator, each where the layout put it: between words the pen is
 * moved by what they are apart, stretched or not. `y` is the baseline, counted from the top.
 */
export const paintWords = (
  document: PdfDocumentShape,
  words: readonly RenderedInline[],
  x: number,
  y: number,
): void => {
  const [first] = words;
  if (first === undefined) return;
  const { font, fontSize } = first;
  let array = '';
  let pen = first.x;
  for (const word of words) {
    if (word.text === '') continue;
    const gap = ((word.x - pen) * 1000) / fontSize;
    if (Math.abs(gap) >= 0.5) array += number(-gap);
    array += encode(font, word.text);
    pen = word.x + word.width;
  }
  if (array === '') return;
  document.page.fonts[font.id] ??= font.ref();
  document.addContent(
    `BT /${font.id} ${number(fontSize)} Tf ${rgb(first.color)} rg 1 0 0 -1 ${number(x + first.x)} ${number(y)} Tm [${array}] TJ ET`,
  );
};
