import type { KnownUnits } from '../../text/format/table.ts';
import { hatchFill } from '../draw/hatch.ts';
import { linearScale } from '../draw/linear-scale.ts';
import { PALETTE } from '../draw/palette.ts';
import { line, rect } from '../draw/svg.ts';

/** Where a bar stands, in pixels. */
export interface BarBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far the tick of what is needed stands out above and below the bar. */
export const TICK_OUT = 5;

/** The scale of a bar: 0 to n units over its width. */
export const barScale = (n: number, box: BarBox) =>
  linearScale(Math.max(n, 1), [box.x, box.x + box.width]);

const frame = (box: BarBox): string =>
  rect(box, {
    fill: PALETTE.paper,
    stroke: PALETTE.edge,
    'stroke-width': 1,
    'stroke-dasharray': '3 3',
  });

const segments = (interval: KnownUnits, box: BarBox, id: string): string => {
  const x = barScale(interval.n, box);
  const { met, stated, unknown, n } = interval;
  const part = (from: number, to: number, fill: string): string =>
    to > from ? rect({ ...box, x: x(from), width: x(to) - x(from) }, { fill }) : '';
  return [
    part(met + unknown, n, PALETTE.paper),
    part(met, met + unknown, hatchFill(id)),
    part(stated, met, PALETTE.inferred),
    part(0, stated, PALETTE.observed),
    // One edge around all three: the white part must not fade into the paper.
    rect(box, { fill: 'none', stroke: PALETTE.edge, 'stroke-width': 1 }),
    stated > 0 && stated < met
      ? line([x(stated), box.y], [x(stated), box.y + box.height], EDGE)
      : '',
    met > 0 && unknown > 0 ? line([x(met), box.y], [x(met), box.y + box.height], EDGE) : '',
    unknown > 0 && met + unknown < n
      ? line([x(met + unknown), box.y], [x(met + unknown), box.y + box.height], EDGE)
      : '',
  ].join('');
};

const EDGE = { stroke: PALETTE.edge, 'stroke-width': 1 } as const;

/** The tall tick where the units needed are; a white casing keeps it apart from a dark bar. */
export const neededTick = (at: number, box: BarBox): string => {
  const from = [at, box.y - TICK_OUT] as const;
  const to = [at, box.y + box.height + TICK_OUT] as const;
  return (
    line(from, to, { stroke: PALETTE.paper, 'stroke-width': 5 }) +
    line(from, to, { stroke: PALETTE.needed, 'stroke-width': 2 })
  );
};

/**
 * One bar: solid what is stated to meet it, lighter what is inferred to, hatched what is not known, white what is known not to,
 * and a tall tick where the units needed are. Nothing known: a dashed frame with the tick.
 */
export const intervalBar = (interval: KnownUnits, box: BarBox, id: string): string => {
  const body = interval.silent || interval.n === 0 ? frame(box) : segments(interval, box, id);
  const { required, n } = interval;
  const tick = required === null || n === 0 ? '' : neededTick(barScale(n, box)(required), box);
  return body + tick;
};
