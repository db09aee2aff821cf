import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PRINTED_LETTERS, unprintedLetterIn } from '../../../src/dataset/cells/printed-letters.ts';
import { FONT_FILES, hasGlyph } from '../../../src/report/pdf/content/fonts.ts';

const require = createRequire(import.meta.url);
const { openSync } = require('fontkit') as { openSync(path: string): { characterSet: number[] } };

const hex = (code: number): string => code.toString(16);

/** Code points from the space on that every style of the reports' font has, as ranges. */
const rangesOfFont = (): string => {
  const [first] = Object.values(FONT_FILES).map((path) => openSync(path).characterSet);
  const codes = [...new Set(first)].filter((code) => code >= 0x20 && hasGlyph(code));
  codes.sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`))
    .join(' ');
};

describe('letters that reports can print', () => {
  it('are those of their font', () => {
    expect(PRINTED_LETTERS.trim().replace(/\s+/g, ' ')).toBe(rangesOfFont());
  });
  it.each(['✓', '➢', '\uF0B7', '\uF001', '📈', '漢', '\u2800'])('%s is none', (letter) => {
    expect(unprintedLetterIn(`Xã ${letter} An`)).toBe(letter);
  });
  it('a text of Vietnamese, quotation marks and dashes has only such letters', () => {
    expect(unprintedLetterIn('Ủy ban “Đồng” – ‘Ợ’…\nằặẳ ĂÂÊÔƠƯ ₫ • ≥')).toBeNull();
  });
  it('every letter that the quick look lets pass is one of them', () => {
    for (let code = 0x20; code < 0x2100; code += 1) {
      const letter = String.fromCodePoint(code);
      if (unprintedLetterIn(letter) === null) expect([code, hasGlyph(code)]).toEqual([code, true]);
    }
  });
});
