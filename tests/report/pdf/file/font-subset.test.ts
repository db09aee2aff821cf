import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FONT_FILES } from '../../../../src/report/pdf/content/fonts.ts';
import { subsetFile } from '../../../../src/report/pdf/file/font-subset.ts';
import type { FontSubset, ParsedFont } from '../../../../src/report/pdf/pdfmake/internals.ts';

interface FontkitFont extends ParsedFont {
  createSubset(): FontSubset;
  layout(text: string): { readonly glyphs: readonly { readonly id: number }[] };
}

const { openSync } = createRequire(import.meta.url)('fontkit') as {
  openSync(path: string): FontkitFont;
};

const OF_REPORTS = 'Kế hoạch 272/KH-UBND – “ẫỡằẴ”, Yên Bái: ≥ 95 % ½ ☑ ×';

const EVERY_SIXTH = 6;
const GLYPHS_OF_TINOS = 3200;

/** Two subsets of the same glyphs: the first ones of a text, then many of the font. */
const twoSubsets = (font: FontkitFont): readonly [FontSubset, FontSubset] => {
  const subsets = [font.createSubset(), font.createSubset()] as const;
  for (const subset of subsets) {
    for (const { id } of font.layout(OF_REPORTS).glyphs) subset.includeGlyph(id);
    for (let glyph = 0; glyph < GLYPHS_OF_TINOS; glyph += EVERY_SIXTH) subset.includeGlyph(glyph);
  }
  return subsets;
};

test.each(Object.entries(FONT_FILES))(
  'a subset of %s is the file that fontkit writes',
  (_, path) => {
    const font = openSync(path);
    const [theirs, ours] = twoSubsets(font);
    const asked = ours.glyphs.length;
    const file = Buffer.from(subsetFile(font, ours));
    expect(file.equals(Buffer.from(theirs.encode()))).toBe(true);
    expect(ours.glyphs).toEqual(theirs.glyphs);
    // Composite letters have brought their parts.
    expect(ours.glyphs.length).toBeGreaterThan(asked);
  },
);

/** The same font with a number of 16 bits in a table put in another's place. */
const withNumber = (font: FontkitFont, tag: string, at: number, value: number): ParsedFont => {
  const bytes = Buffer.from(font.stream.buffer);
  bytes.writeUInt16BE(value, (font.directory.tables[tag]?.offset ?? 0) + at);
  return { ...font, directory: font.directory, stream: { buffer: bytes } };
};

test('a font that is laid out otherwise is refused, not drawn wrong', () => {
  const font = openSync(FONT_FILES.normal);
  const subset = font.createSubset();
  expect(() => subsetFile(withNumber(font, 'head', 50, 0), subset)).toThrow('short places');
  expect(() => subsetFile(withNumber(font, 'hhea', 34, 1), subset)).toThrow('advance of their own');
  const { glyf: _, ...tables } = font.directory.tables;
  const withoutOutlines = { ...font, stream: font.stream, directory: { tables } };
  expect(() => subsetFile(withoutOutlines, subset)).toThrow('no table glyf');
});
