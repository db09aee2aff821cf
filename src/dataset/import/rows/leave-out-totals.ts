import type { Column } from '../../../schema/table.ts';
import { valuesTable } from '../../../schema/values.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Draft } from './draft.ts';
import type { ImportBasis } from './import-basis.ts';
import { mendCell } from './mend-cell.ts';
import { placeIn } from './place-in.ts';
import { settleFigure } from './settle-figure.ts';
import type { FigureColumn, TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

const countIn = (row: GridRow, figure: FigureColumn): number | null => {
  const column: Column = valuesTable.columns.value;
  const { hasFractions } = figure;
  const kind = { valueType: 'count', unitOfMeasure: null, hasFractions, onlyX: false } as const;
  const mended = mendCell(cellIn(row, figure), column, settleFigure(kind));
  return 'text' in mended && /^\d+$/.test(mended.text) ? Number(mended.text) : null;
};

/** What the rows of a column add up to; null where one of them is no count. */
const sumOf = (figure: FigureColumn, drafts: readonly Draft[]): number | null => {
  const values = drafts
    .filter(({ places }) => places.value?.columnNumber === figure.columnNumber)
    .map(({ cells }) => cells.value ?? '');
  if (values.length === 0 || !values.every((value) => /^\d+$/.test(value))) return null;
  return values.reduce((sum, value) => sum + Number(value), 0);
};

/** How a row of sums compares with the rows: the first column that differs, else that none does. */
const comparison = (
  row: GridRow,
  plan: TablePlan,
  drafts: readonly Draft[],
): Readonly<Record<string, string | number>> => {
  const compared = plan.figures.flatMap((figure) => {
    const [stated, sum] = [countIn(row, figure), sumOf(figure, drafts)];
    return stated === null || sum === null ? [] : [{ column: figure.name, stated, sum }];
  });
  const other = compared.find(({ stated, sum }) => stated !== sum);
  if (other !== undefined) return other;
  return compared.length > 0 ? { agrees: 'yes' } : {};
};

/** Leaves rows of sums out, and says whether they are the sums of the rows above them. */
export const leaveOutTotals = (
  basis: ImportBasis,
  plan: TablePlan,
  totals: readonly GridRow[],
  drafts: readonly Draft[],
): void => {
  for (const row of totals) {
    basis.notebook.leaveOut({
      what: 'total',
      place: placeIn(null, row.line),
      found: row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '',
      facts: comparison(row, plan, drafts),
    });
  }
};
