import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FONT_ADDRESSES, FONT_LICENCE_ADDRESS } from '../../src/site/fonts/font-addresses.ts';
import { builtFiles, dist } from './pages.ts';

/** The little of fontkit that is needed; it comes without types. */
interface Glyph {
  readonly advanceWidth: number;
  readonly bbox: { readonly minX: number; readonly maxX: number };
}
interface Font {
  readonly availableFeatures: readonly string[];
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): Glyph;
}

const { create } = createRequire(import.meta.url)('fontkit') as {
  create(bytes: Uint8Array): Font;
};

const fontAt = (address: string): Font => create(readFileSync(join(dist(), address)));

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** Capitals as ux rules list them; the small letters follow from them. */
const CAPITALS =
  'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY' + 'ÀÁÃẢẠẰẮẴẲẶẦẤẪẨẬÈÉẼẺẸỀẾỄỂỆÌÍĨỈỊÒÓÕỎỌỒỐỖỔỘỜỚỠỞỢÙÚŨỦỤỪỨỮỬỰỲÝỸỶỴ';

const NEEDED = `${CAPITALS}${CAPITALS.toLowerCase()}0123456789₫–−≥≤“”…`;

describe.each(FONT_ADDRESSES)('the fonts of weight $weight', ({ text, figures }) => {
  it('have a glyph for every Vietnamese letter and sign', () => {
    const font = fontAt(text);
    const missing = [...NEEDED].filter((letter) => !font.hasGlyphForCodePoint(codeOf(letter)));
    expect(missing).toEqual([]);
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['kern', 'mark', 'ccmp']));
  });

  it('have figures of one width, each whole inside it', () => {
    const font = fontAt(figures);
    const glyphs = [...'0123456789'].map((digit) => font.glyphForCodePoint(codeOf(digit)));
    expect(new Set(glyphs.map(({ advanceWidth }) => advanceWidth)).size).toBe(1);
    expect(font.availableFeatures).toEqual([]);
    const proportional = fontAt(text);
    const widths = [...'0123456789'].map(
      (digit) => proportional.glyphForCodePoint(codeOf(digit)).advanceWidth,
    );
    expect(new Set(widths).size).toBeGreaterThan(1);
    expect(glyphs[0]?.advanceWidth).toBe(Math.max(...widths));
  });
});

it('are the only fonts, and come with their licence', () => {
  const fonts = builtFiles().filter((path) => path.endsWith('.woff2'));
  const named = FONT_ADDRESSES.flatMap(({ text, figures }) => [text, figures]);
  expect(fonts.map((path) => `/${path}`).sort()).toEqual(named.sort());
  expect(readFileSync(join(dist(), FONT_LICENCE_ADDRESS), 'utf8')).toContain('SIL Open Font');
});
