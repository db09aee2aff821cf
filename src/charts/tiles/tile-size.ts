import { FONT_SIZE } from '../draw/chart.ts';
import { textWidth } from '../draw/text-width.ts';

/** Width of a cell of the map on the smallest phone, on which names of districts are still drawn. */
const SMALL_CELL = 20;

/** Space left and right of a name of a district. */
const MARGIN = 2;

/** Cells side by side that the name of an area needs on the smallest map that shows it. */
export const nameCells = (name: string): number =>
  Math.ceil((textWidth(name, FONT_SIZE, 600) + 2 * MARGIN) / SMALL_CELL);
