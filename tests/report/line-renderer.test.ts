import { describe, expect, it } from 'vitest';
import type { RenderedInline } from '../../src/report/pdf/internals.ts';
import { joinWords } from '../../src/report/pdf/line-renderer.ts';

const FONT = { name: 'Tinos' };

const word = (text: string, x: number, more: Record<string, unknown> = {}): RenderedInline => ({
  text,
  x,
  width: text.length,
  font: FONT,
  fontSize: 10,
  ...more,
});

describe('joinWords', () => {
  it('makes one of words that touch in one style', () => {
    expect(joinWords([word('Xã ', 0), word('Lâm ', 3), word('Thượng', 7)])).toEqual([
      word('Xã Lâm Thượng', 0),
    ]);
  });

  it('leaves the words of a stretched line apart', () => {
    const words = [word('Xã ', 0), word('Lâm', 3.5)];
    expect(joinWords(words)).toEqual(words);
  });

  it.each([
    ['font', { name: 'Tinos bold' }],
    ['fontSize', 11],
    ['color', '#444444'],
    ['decoration', 'underline'],
    ['link', 'https://example.vn'],
    ['linkToDestination', 'h0001'],
    ['_pageNodeRef', {}],
    ['_tocItemRef', {}],
  ])('leaves words apart that differ in %s', (name, value) => {
    const words = [word('a ', 0), word('b', 2, { [name]: value })];
    expect(joinWords(words)).toEqual(words);
  });

  it('does not change the words it was given', () => {
    const words = [word('a ', 0), word('b', 2)];
    joinWords(words);
    expect(words).toEqual([word('a ', 0), word('b', 2)]);
  });
});
