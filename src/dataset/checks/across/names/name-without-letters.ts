import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import { isOfUnit, nameCells } from './name-cells.ts';

/**
 * Signs, or digits where nothing is called by a number: something to fill the cell with. Of a unit the letters
 * must be Latin ones, of which its address is made.
 */
export const nameWithoutLetters: AcrossCheck = {
  id: 'name-without-letters',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    nameCells(current)
      // Wards of some towns are numbered.
      .filter((cell) =>
        isOfUnit(cell) ? !/[\p{Script=Latin}\d]/u.test(cell.name) : !/\p{L}/u.test(cell.name),
      )
      .map(({ table, column, row }) => ({ ...cellPlace(table, row, column), facts: {} })),
};
