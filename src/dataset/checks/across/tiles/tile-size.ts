import { levelOf } from '../../../../schema/unit-type.ts';
import { cellPlace, cellProposal } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

const oneCell = (place: ReturnType<typeof cellPlace>, code: string): Finding => ({
  ...place,
  facts: { one: code },
  proposal: cellProposal(place, '1'),
});

/** No map on a page has more rows or columns. */
const MOST = 1000;

/**
 * Cells are counted from 1 and no more than a page can show, and every commune has exactly one, or the
 * map would weigh them.
 */
export const tileSize: AcrossCheck = {
  id: 'tile-size',
  stage: 'across',
  level: 'error',
  run: ({ current, registry }) =>
    current['unit-tiles'].flatMap((tile) => {
      const column = (['row', 'col', 'cells'] as const).find(
        (name) => tile[name] < 1 || tile[name] > MOST,
      );
      if (column !== undefined) {
        return [{ ...cellPlace('unit-tiles', tile, column), facts: { one: '', most: MOST } }];
      }
      const [version] = registry.ofCode(tile.code);
      return version !== undefined && levelOf(version.row.type) === 'xa' && tile.cells > 1
        ? [oneCell(cellPlace('unit-tiles', tile, 'cells'), tile.code)]
        : [];
    }),
};
