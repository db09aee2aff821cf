import type { Tables } from '../../../../schema/index.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { Finding } from '../../basis/check.ts';
import { type NameCell, nameCells } from './name-cells.ts';

/** Names with a line break or several spaces inside, of those that a test picks. */
export const badSpacingIn = (tables: Tables, isAsked: (name: NameCell) => boolean): Finding[] =>
  nameCells(tables)
    .filter((cell) => isAsked(cell) && /\s\s|\n/.test(cell.name))
    .map(({ table, column, row, name }) => ({
      ...cellPlace(table, row, column),
      facts: { suggestion: name.split(/\s+/).join(' ') },
    }));
