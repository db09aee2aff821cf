import type { TableColumn } from '../columns/column-role.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import type { TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

const withCell = (row: GridRow, column: TableColumn, text: string): GridRow => {
  const cells = [...row.cells];
  while (cells.length < column.columnNumber) cells.push('');
  cells[column.columnNumber - 1] = text;
  return { ...row, cells };
};

/**
 * Rows in which the cell of a unit that spans several rows stands in each of them. A sheet keeps it in the first
 * one alone. Only where something else tells the rows apart, a time or an indicator: elsewhere an empty cell is
 * one that was forgotten.
 */
export const fillMerged = (
  basis: ImportBasis,
  plan: TablePlan,
  rows: readonly GridRow[],
): GridRow[] => {
  const { code, name, parent } = plan.units;
  const telling = ['period', 'period_end', 'indicator'].flatMap(
    (field) => plan.fields.get(field) ?? [],
  );
  const own = [code, name].filter((column) => column !== null);
  const spanning = telling.length > 0 ? own : [];
  const filled: GridRow[] = [];
  for (const row of rows) {
    const before = filled.at(-1);
    const isEmpty = spanning.every((column) => cellIn(row, column).trim() === '');
    const columns = [...(isEmpty ? spanning : []), ...(parent === null ? [] : [parent])];
    let next = row;
    for (const column of columns) {
      const above = before === undefined ? '' : cellIn(before, column);
      if (cellIn(row, column).trim() !== '' || above.trim() === '') continue;
      next = withCell(next, column, above);
      const place = placeIn(column, row.line);
      basis.notebook.repaired({
        place,
        found: '',
        written: above.trim(),
        why: 'read-on',
        facts: {},
      });
    }
    filled.push(next);
  }
  return filled;
};
