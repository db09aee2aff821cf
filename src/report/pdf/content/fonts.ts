import { createRequire } from 'node:module';

/** The part of fontkit that is used: it has no types of its own. */
interface FontkitFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
}

const require = createRequire(import.meta.url);
const { openSync } = require('fontkit') as { openSync(path: string): FontkitFont };

export type FontStyle = 'normal' | 'bold' | 'italics' | 'bolditalics';

/** The only family in a report: the metrics of Times, all Vietnamese letters, open licence. */
export const FONT_FAMILY = 'Tinos';

const FONT_FOLDERS: Readonly<Record<FontStyle, string>> = {
  normal: '400Regular',
  bold: '700Bold',
  italics: '400Regular_Italic',
  bolditalics: '700Bold_Italic',
};

/** Paths of the four TTF files; whole fonts, as WOFF subsets lack half of the letters. */
export const FONT_FILES = Object.fromEntries(
  Object.entries(FONT_FOLDERS).map(([style, folder]) => [
    style,
    require.resolve(`@expo-google-fonts/tinos/${folder}/Tinos_${folder}.ttf`),
  ]),
) as Readonly<Record<FontStyle, string>>;

const FONT_STYLES = Object.keys(FONT_FOLDERS) as FontStyle[];

const opened = new Map<FontStyle, FontkitFont>();

const fontOf = (style: FontStyle): FontkitFont => {
  const known = opened.get(style);
  if (known) return known;
  const font = openSync(FONT_FILES[style]);
  opened.set(style, font);
  return font;
};

const covered = new Map<number, boolean>();

/**
 * Whether every style of the family can draw a code point. Asking all four is stricter than asking
 * the one in use, and costs nothing: their coverage is the same.
 */
export const hasGlyph = (codePoint: number): boolean => {
  const known = covered.get(codePoint);
  if (known !== undefined) return known;
  const has = FONT_STYLES.every((style) => fontOf(style).hasGlyphForCodePoint(codePoint));
  covered.set(codePoint, has);
  return has;
};

const advances = new Map<FontStyle, Map<string, number>>();

/** Width of a text on one line in points, without kerning (which only makes it narrower). */
export const textWidth = (text: string, fontSize: number, style: FontStyle): number => {
  const widths = advances.get(style) ?? new Map<string, number>();
  advances.set(style, widths);
  let width = 0;
  for (const character of text) {
    let advance = widths.get(character);
    if (advance === undefined) {
      const font = fontOf(style);
      const glyph = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      advance = glyph.advanceWidth / font.unitsPerEm;
      widths.set(character, advance);
    }
    width += advance;
  }
  return width * fontSize;
};
