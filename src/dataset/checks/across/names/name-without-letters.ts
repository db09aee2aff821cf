import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isOfUnit, nameCells } from './name-cells.ts';

/** Signs, or digits where nothing is called by a number: something to fill the cell with. */
export const nameWithoutLetters: AcrossCheck = {
  id: 'name-without-letters',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    nameCells(current)
      // Wards of some towns are numbered.
      .filter((cell) => !/\p{L}/u.test(cell.name) && !(isOfUnit(cell) && /\d/.test(cell.name)))
      .map(({ table, column, row }) => ({ ...cellPlace(table, row, column), facts: {} })),
};
