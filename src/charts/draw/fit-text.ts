import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** A text broken into lines at the size at which it fits. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Distance of lines in ems: room for stacked Vietnamese marks. */
export const LEADING = 1.32;

/** Where a text has to fit. */
export interface TextRoom {
  readonly width: number;
  /** Most lines. */
  readonly lines: number;
  /** In pixels; as high as it takes where it is left out. */
  readonly height?: number;
  /** Sizes of type to try, the greatest first; at least one. */
  readonly sizes: readonly [number, ...number[]];
  readonly weight: 400 | 600;
}

const mostLines = ({ lines, height }: TextRoom, size: number): number =>
  height === undefined
    ? lines
    : Math.min(lines, Math.max(1, Math.floor(height / (size * LEADING))));

const fits = (lines: readonly string[], size: number, room: TextRoom): boolean =>
  lines.length <= mostLines(room, size) &&
  lines.every((line) => textWidth(line, size, room.weight) <= room.width);

/** A line with words left off its end until it and three dots have room; a word that is too long loses letters. */
const shortened = (line: string, size: number, { width, weight }: TextRoom): string => {
  const isWide = (text: string): boolean => textWidth(`${text}…`, size, weight) > width;
  let rest = line;
  while (rest.length > 1 && isWide(rest)) {
    rest = rest.includes(' ') ? rest.slice(0, rest.lastIndexOf(' ')) : rest.slice(0, -1);
  }
  return `${rest}…`;
};

/**
 * The greatest size at which a text fits; at the least size, what has no room is left off behind three dots. Nothing is
 * ever drawn beyond the room.
 */
export const fitText = (text: string, room: TextRoom): FittedText => {
  const tried = room.sizes.map((size) => ({
    size,
    lines: wrapText(text, room.width, size, room.weight),
  }));
  const found = tried.find(({ lines, size }) => fits(lines, size, room));
  if (found !== undefined) return found;
  const { size, lines } = tried.at(-1) ?? { size: room.sizes[0], lines: [] };
  const kept = lines.slice(0, mostLines(room, size));
  return {
    size,
    lines: kept.map((line, at) =>
      (at === kept.length - 1 && lines.length > kept.length) ||
      textWidth(line, size, room.weight) > room.width
        ? shortened(line, size, room)
        : line,
    ),
  };
};
