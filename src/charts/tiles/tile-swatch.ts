import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { TileKind } from '../../text/charts/tile-map-words.ts';
import { inIllustrativeHues } from '../draw/chart.ts';
import { paleHatchDefinition } from '../draw/hatch.ts';
import { element } from '../draw/svg.ts';
import { tilesPath } from './tile-shapes.ts';

const SIZE = 20;

/**
 * A tile for a legend, as a whole drawing. The word stands beside it, so it carries no name; `id` is
 * unique on the page.
 */
export const tileSwatch = (
  kind: TileKind,
  id: string,
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): string => {
  const own = `${id}-${kind}`;
  const tile = tilesPath(kind, [{ x: 1, y: 1, width: SIZE - 2, height: SIZE - 2 }], own);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${SIZE} ${SIZE}`,
      width: SIZE,
      height: SIZE,
      'aria-hidden': 'true',
    },
    kind === 'unknown' ? paleHatchDefinition(own) : '',
    illustrative ? inIllustrativeHues(tile) : tile,
  );
};
