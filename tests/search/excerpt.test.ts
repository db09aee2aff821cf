import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlight, type Piece } from '../../src/search/excerpt.ts';

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

const LONG = `${'Mở đầu của một đoạn dài. '.repeat(20)}Kéo giảm tai nạn giao thông. ${'Phần sau. '.repeat(40)}`;

describe('a text with what was asked for', () => {
  it('marks the words whatever marks they carry, and only these marks if some were typed', () => {
    expect(shown(highlight('Xã Minh Quân', 'minh quan'))).toBe('Xã [Minh] [Quân]');
    expect(shown(highlight('Xã Minh Quân', 'minh quán'))).toBe('Xã [Minh] Quân');
  });

  it('shows the part around the first of them, cut between words', () => {
    const text = shown(excerpt(LONG, 'tai nan'));
    expect(text).toMatch(/^…\S.*giảm \[tai\] \[nạn\] giao thông\. Phần sau\..*\S…$/);
    expect(text.length).toBeLessThan(230);
  });

  it('shows the beginning where none is there', () => {
    expect(shown(excerpt(LONG, 'không'))).toMatch(/^Mở đầu của một đoạn dài\..*…$/);
    expect(shown(excerpt('Ngắn.', 'zzz'))).toBe('Ngắn.');
  });

  it('changes no letter of what it shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        const whole = text.normalize('NFC');
        const part = excerpt(text, query)
          .map((piece) => piece.text)
          .join('')
          .replace(/^…|…$/g, '');
        return (
          highlight(text, query)
            .map((piece) => piece.text)
            .join('') === whole && whole.includes(part)
        );
      }),
    );
  });
});
