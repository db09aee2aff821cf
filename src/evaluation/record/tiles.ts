import type { Tables } from '../../schema/index.ts';
import type { Tile } from './evaluation.ts';

/** The tile map of the rows in force, in the order of unit references; empty where there is none. */
export const tilesOf = (tables: Pick<Tables, 'unit-tiles'>): Tile[] =>
  tables['unit-tiles']
    .map(({ code, valid_from, row, col, cells }) => ({
      unit: `${code}@${valid_from}`,
      row,
      col,
      cells,
    }))
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
