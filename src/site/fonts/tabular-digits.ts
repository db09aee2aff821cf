import { createRequire } from 'node:module';

/** The part of fontkit that is used: it has no types of its own. */
interface FontkitFont {
  readonly directory: { readonly tables: Readonly<Record<string, { readonly offset: number }>> };
  readonly hhea: { readonly numberOfMetrics: number };
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
}

const require = createRequire(import.meta.url);
const { create } = require('fontkit') as { create(bytes: Uint8Array): FontkitFont };

/** The characters that tables line up. */
export const DIGITS = '0123456789';

/** A record of the table `hmtx`: advance width, then the space left of the outline. */
const RECORD_BYTES = 4;

/**
 * A font whose digits all have the width of the widest, each in the middle of it: Be Vietnam Pro has
 * no tabular figures of its own. Only the horizontal metrics change, not the outlines.
 * @param font TrueType with a metric of its own for every glyph; throws for one without
 */
export const withTabularDigits = (font: Uint8Array): Buffer => {
  const read = create(font);
  const start = read.directory.tables.hmtx?.offset;
  if (start === undefined) throw new Error('The font has no table hmtx.');
  const glyphs = [...DIGITS].map((digit) => read.glyphForCodePoint(digit.codePointAt(0) ?? 0));
  const width = Math.max(...glyphs.map(({ advanceWidth }) => advanceWidth));
  const result = Buffer.from(font);
  for (const { id, advanceWidth } of glyphs) {
    if (id >= read.hhea.numberOfMetrics) throw new Error(`Glyph ${id} has no metric of its own.`);
    const record = start + id * RECORD_BYTES;
    const shift = Math.floor((width - advanceWidth) / 2);
    result.writeUInt16BE(width, record);
    result.writeInt16BE(result.readInt16BE(record + 2) + shift, record + 2);
  }
  return result;
};
