import { PALETTE } from './palette.ts';
import { element } from './svg.ts';

/** Distance of the hatching lines: far enough apart to stay lines in a grey print. */
const STEP = 6;

/** Reference to the hatching of a drawing, for `fill`. */
export const hatchFill = (id: string): string => `url(#${id}-hatch)`;

interface Inks {
  readonly ground: string;
  readonly stroke: string;
}

/** Three strokes a tile, so that the diagonals meet over the edges of tiles. */
const definition = (id: string, { ground, stroke }: Inks): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: `${id}-hatch`, width: STEP, height: STEP, patternUnits: 'userSpaceOnUse' },
      element('rect', { x: 0, y: 0, width: STEP, height: STEP, fill: ground }),
      element('path', {
        d: `M-1 1L1 -1M0 ${STEP}L${STEP} 0M${STEP - 1} ${STEP + 1}L${STEP + 1} ${STEP - 1}`,
        stroke,
        'stroke-width': 1,
        fill: 'none',
      }),
    ),
  );

/** The hatching that means "not known", defined once in a drawing. */
export const hatchDefinition = (id: string): string =>
  definition(id, { ground: PALETTE.paper, stroke: PALETTE.edge });

/**
 * The same on grey and so pale that names can be read on it: on a map white is "not met", and a tile that is not known
 * must not look like it at any width.
 */
export const paleHatchDefinition = (id: string): string =>
  definition(id, { ground: PALETTE.context, stroke: PALETTE.hairline });
