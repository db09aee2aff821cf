import { statusShape } from '../../../charts/draw/status-shape.ts';
import type { Status } from '../../../evaluation/record/evaluation.ts';

/** The shape of a status as an SVG of its own, `size` points wide and high. */
export const shapeSvg = (status: Status, size: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${statusShape(status, size)}</svg>`;
