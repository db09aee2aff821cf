import { PALETTE } from './palette.ts';
import { element } from './svg.ts';

/** Distance of the hatching lines: far enough apart to stay lines in a grey print. */
const STEP = 6;

/** Reference to the hatching of a drawing, for `fill`. */
export const hatchFill = (id: string): string => `url(#${id}-hatch)`;

/**
 * The hatching that means "not known", defined once in a drawing. Three strokes a tile, so that the
 * diagonals meet over the edges of tiles.
 */
export const hatchDefinition = (id: string): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: `${id}-hatch`, width: STEP, height: STEP, patternUnits: 'userSpaceOnUse' },
      element('rect', { x: 0, y: 0, width: STEP, height: STEP, fill: PALETTE.paper }),
      element('path', {
        d: `M-1 1L1 -1M0 ${STEP}L${STEP} 0M${STEP - 1} ${STEP + 1}L${STEP + 1} ${STEP - 1}`,
        stroke: PALETTE.edge,
        'stroke-width': 1,
        fill: 'none',
      }),
    ),
  );
