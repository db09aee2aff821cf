import type { TileKind } from '../../text/charts/tile-map-words.ts';
import { hatchDefinition } from '../draw/hatch.ts';
import { element } from '../draw/svg.ts';
import { tilesPath } from './tile-shapes.ts';

const SIZE = 20;

/**
 * A tile for a legend, as a whole drawing. The word stands beside it, so it carries no name; `id` is
 * unique on the page.
 */
export const tileSwatch = (kind: TileKind, id: string): string => {
  const own = `${id}-${kind}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      width: SIZE,
      height: SIZE,
      'aria-hidden': 'true',
    },
    kind === 'unknown' ? hatchDefinition(own) : '',
    tilesPath(kind, [{ x: 1, y: 1, width: SIZE - 2, height: SIZE - 2 }], own),
  );
};
