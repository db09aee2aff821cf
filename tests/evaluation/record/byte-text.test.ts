import { expect, it } from 'vitest';
import { ByteText } from '../../../src/evaluation/record/byte-text.ts';

const bytesOf = (pieces: readonly string[]): Uint8Array => {
  const text = new ByteText();
  for (const piece of pieces) text.write(piece);
  return text.bytes();
};

it('gives the bytes of all pieces, letters with marks and emoji whole', () => {
  const pieces = ['Yên Bái, ', '', 'đạt 🌾', '\n'];
  expect(new TextDecoder().decode(bytesOf(pieces))).toBe(pieces.join(''));
});

it('takes more than it keeps as text', () => {
  const pieces = Array.from({ length: 40 }, (_, index) => `${index}ắ`.repeat(20_000));
  expect(Buffer.from(bytesOf(pieces)).toString()).toBe(pieces.join(''));
});

it('is empty where nothing was written', () => {
  expect(bytesOf([])).toHaveLength(0);
});
