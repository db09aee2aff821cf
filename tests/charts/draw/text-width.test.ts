import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/charts/draw/text-width.ts';
import { wrapText } from '../../../src/charts/draw/wrap-text.ts';

const require = createRequire(import.meta.url);

/** The little of fontkit that is needed; it comes without types. */
interface Font {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): { readonly advanceWidth: number };
}

const { create } = require('fontkit') as { create: (bytes: Uint8Array) => Font };

const FILES = {
  400: '400Regular/BeVietnamPro_400Regular.ttf',
  600: '600SemiBold/BeVietnamPro_600SemiBold.ttf',
} as const;

const fontOf = (weight: keyof typeof FILES): Font =>
  create(readFileSync(require.resolve(`@expo-google-fonts/be-vietnam-pro/${FILES[weight]}`)));

const realWidth = (text: string, size: number, face: Font): number => {
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!face.hasGlyphForCodePoint(code)) throw new Error(`no glyph for ${character}`);
    sum += (face.glyphForCodePoint(code).advanceWidth / face.unitsPerEm) * size;
  }
  return sum;
};

const SAMPLES = [
  'biết chắc đạt 20',
  'số liệu gần nhất 30/6/2023: 150/150 xã',
  'Huyện Mù Căng Chải',
  'Thành phố Yên Bái',
  'mức tham chiếu của trang này 99,44%',
  'SỐ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT',
  'ĐƯỜNG Ẫ Ể Ỗ ạ ệ ộ ự đ',
  '−12,3%',
  '1.234.567\u00A0vụ',
];

describe.each([400, 600] as const)('widths at weight %i', (weight) => {
  const face = fontOf(weight);

  it.each(SAMPLES)('"%s" is never wider than said, and at most six percent narrower', (text) => {
    const real = realWidth(text, 12, face);
    const said = textWidth(text, 12, weight);
    expect(said).toBeGreaterThanOrEqual(real - 0.01);
    expect(said).toBeLessThanOrEqual(real * 1.06);
  });
});

describe('wrapText', () => {
  it('breaks at spaces only, and never at a no-break space', () => {
    expect(wrapText('số xã: 150\u00A0xã đạt', 60, 12)).toEqual(['số xã:', '150\u00A0xã', 'đạt']);
    expect(wrapText('ngắn', 200, 12)).toEqual(['ngắn']);
    expect(wrapText('rấtdàikhôngngắtđược', 20, 12)).toEqual(['rấtdàikhôngngắtđược']);
  });
});
