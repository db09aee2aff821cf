import { FONT_SIZE, label } from '../draw/chart.ts';
import { textWidth } from '../draw/text-width.ts';
import { wrapText } from '../draw/wrap-text.ts';
import type { Box } from './tile-shapes.ts';

/** Distance of lines inside a tile: 1.3 sizes of the letters is the least that stacked marks need. */
const TILE_LINE = Math.ceil(FONT_SIZE * 1.3);

/** From the middle of a line of small letters to its baseline. */
const HALF_LETTER = 4;

/** Rise of stacked capitals over the baseline and depth of marks below it, with a little air. */
const RISE = 15;
const DEPTH = 4;

/** Room between a name and the sides of its tile. */
const SIDE = 4;

/** The lines of a name in a tile so wide: the same on every tile, so that names stay from year to year. */
export const nameLines = (name: string, width: number): readonly string[] =>
  wrapText(name, width - 2 * SIDE, FONT_SIZE);

/** Height that a name of so many lines needs. */
export const nameHeight = (lines: number): number => RISE + (lines - 1) * TILE_LINE + DEPTH;

/** Whether every word of a name fits into a tile so wide. */
export const nameFits = (name: string, width: number): boolean =>
  name.split(' ').every((word) => textWidth(word, FONT_SIZE) <= width - 2 * SIDE);

/** A name in the middle of its tile, broken into lines. */
export const tileName = (
  name: string,
  box: Box,
  { fill, weight }: { readonly fill: string; readonly weight?: 600 },
): string => {
  const lines = nameLines(name, box.width);
  const x = box.x + box.width / 2;
  const first = box.y + box.height / 2 + HALF_LETTER - ((lines.length - 1) * TILE_LINE) / 2;
  const words = lines.map((text, index) =>
    label(text, [x, first + index * TILE_LINE], {
      fill,
      'text-anchor': 'middle',
      ...(weight === undefined ? {} : { 'font-weight': weight }),
    }),
  );
  return words.join('');
};
