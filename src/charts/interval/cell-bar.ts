import type { KnownUnits } from '../../text/format/table.ts';
import { inIllustrativeHues } from '../draw/chart.ts';
import { PALETTE } from '../draw/palette.ts';
import { coordinate, element, line, rect } from '../draw/svg.ts';
import { barScale, neededTick } from './interval-bar.ts';

/** Size of a bar in a cell, in the unit of whoever places it; the tick stands out of the bar. */
export const CELL_BAR = { width: 120, height: 16 } as const;

const BAR = { x: 0.5, y: 5, width: CELL_BAR.width - 1, height: 6 } as const;

/** Distance of the strokes of the hatching. */
const STEP = 5;

/** Strokes from the lower left to the upper right, cut at both ends of the part. */
const strokes = (from: number, to: number): string => {
  const { y, height } = BAR;
  const lines: string[] = [];
  for (let x = from - height; x < to; x += STEP) {
    const left = Math.max(x, from);
    const right = Math.min(x + height, to);
    if (right <= left) continue;
    const at = (place: number): number => y + height - (place - x);
    lines.push(
      `M${coordinate(left)} ${coordinate(at(left))}L${coordinate(right)} ${coordinate(at(right))}`,
    );
  }
  return element('path', {
    d: lines.join(''),
    fill: 'none',
    stroke: PALETTE.edge,
    'stroke-width': 0.6,
  });
};

/**
 * The bar of a cell as a drawing of its own, which stands beside words that say the same: solid what is stated, lighter
 * what is inferred, hatched what is not known, white what is not met, a tall tick where the units needed are; a dashed
 * frame where nothing is known. Made-up figures have hues of their own. It has neither text nor a pattern, whose name would have to be unique on its page.
 */
export const cellBar = (
  { n, met, stated, unknown, required, silent }: KnownUnits,
  illustrative: boolean,
): string => {
  const { width, height } = CELL_BAR;
  const x = barScale(n, BAR);
  const part = (from: number, to: number, fill: string): string =>
    to > from ? rect({ ...BAR, x: x(from), width: x(to) - x(from) }, { fill }) : '';
  const isEmpty = silent || n === 0;
  const body = isEmpty
    ? ''
    : [
        part(stated, met, PALETTE.inferred),
        part(0, stated, PALETTE.observed),
        unknown > 0 ? strokes(x(met), x(met + unknown)) : '',
        unknown > 0 && met + unknown < n
          ? line([x(met + unknown), BAR.y], [x(met + unknown), BAR.y + BAR.height], {
              stroke: PALETTE.edge,
              'stroke-width': 0.75,
            })
          : '',
      ].join('');
  const frame = rect(BAR, {
    fill: 'none',
    stroke: PALETTE.edge,
    'stroke-width': 0.75,
    ...(isEmpty ? { 'stroke-dasharray': '3 3' } : {}),
  });
  const tick = required === null || n === 0 ? '' : neededTick(x(required), BAR);
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    illustrative ? inIllustrativeHues(body) : body,
    frame,
    tick,
  );
};
