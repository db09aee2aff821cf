import type { Status } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { statusWords } from '../../text/verdict/status.ts';
import { PALETTE, STATUS_COLOURS } from './palette.ts';
import { element } from './svg.ts';

const disc = (fill: string): string => element('circle', { cx: 8, cy: 8, r: 7, fill });

const ring = (stroke: string, dashes?: string): string =>
  element('circle', {
    cx: 8,
    cy: 8,
    r: 6.25,
    fill: PALETTE.paper,
    stroke,
    'stroke-width': 1.5,
    'stroke-dasharray': dashes,
  });

const square = (fill: string): string =>
  element('rect', { x: 1.5, y: 1.5, width: 13, height: 13, fill });

const stroke = (d: string, colour: string): string =>
  element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 2 });

const TICK = 'M4.5 8.3L7 10.8L11.6 5.6';

/** The drawing of each shape in a box of 16 by 16, in one colour and the paper. */
const draw = (status: Status): string => {
  const colour = STATUS_COLOURS[status];
  const { shape } = statusWords(status);
  switch (shape) {
    case 'disc-tick':
      return disc(colour) + stroke(TICK, PALETTE.paper);
    case 'ring-tick':
      return ring(colour) + stroke(TICK, colour);
    case 'triangle':
      return element('path', { d: 'M3 1.5L15 8L3 14.5Z', fill: colour });
    case 'diamond':
      return element('path', { d: 'M8 0.5L15.5 8L8 15.5L0.5 8Z', fill: colour });
    case 'square-minus':
      return square(colour) + stroke('M4.5 8H11.5', PALETTE.paper);
    case 'disc-equal':
      return disc(colour) + stroke('M4.5 6H11.5M4.5 10H11.5', PALETTE.paper);
    case 'square-cross':
      return square(colour) + stroke('M5 5L11 11M11 5L5 11', PALETTE.paper);
    case 'ring-half':
      return (
        ring(colour) + element('path', { d: 'M8 1.75A6.25 6.25 0 0 0 8 14.25Z', fill: colour })
      );
    case 'ring-dashed':
      return ring(colour, '2.6 2.3');
    case 'dash':
      return stroke('M3 8H13', colour);
    default:
      return never(shape);
  }
};

/**
 * The shape of a status as an SVG fragment of `size` pixels, its left top corner at `x`, `y`. It is
 * never alone: the word stands beside it, so it carries no name of its own.
 */
export const statusShape = (status: Status, size: number, x = 0, y = 0): string =>
  element(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round(size / 16)})` },
    draw(status),
  );

const round = (value: number): number => Math.round(value * 1000) / 1000;
