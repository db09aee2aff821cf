import { textWidth } from './text-width.ts';

/**
 * Breaks text into lines no wider than `width` pixels, at ordinary spaces only: what is joined by a
 * no-break space stays together. A single word wider than that keeps a line of its own.
 */
export const wrapText = (
  text: string,
  width: number,
  size: number,
  weight: 400 | 600 = 400,
): readonly string[] => {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, size, weight) > width) {
      lines.push(current);
      current = word;
    } else {
      current = longer;
    }
  }
  return current === '' ? lines : [...lines, current];
};
