import type { TableColumn } from '../columns/column-role.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import { readSaid, saidIn } from './row-view.ts';
import type { TablePlan } from './table-plan.ts';

/** Rows are recorded today, unless they say that they were written earlier. */
const RECORDED_ON = 'recorded_on';

/** Cells of columns that are read each by itself; null where one of them is asked about. */
export const readOthers = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  fields: readonly string[],
): Record<string, string> | null => {
  const { text } = saidIn(basis, plan, row, RECORDED_ON);
  const all = text.trim() === '' ? fields : [...fields, RECORDED_ON];
  const read = all.map((field) => [field, readSaid(basis, plan, row, field)] as const);
  const cells = read.flatMap(([field, text]) => (text === null ? [] : [[field, text] as const]));
  return cells.length === read.length ? Object.fromEntries(cells) : null;
};

/** Where the cells of a row come from, by the column of the data. */
export const placesOf = (
  plan: TablePlan,
  { line }: GridRow,
  figure: TableColumn | null,
): Record<string, TablePlace> => {
  const unit = plan.units.code ?? plan.units.name;
  return {
    ...Object.fromEntries(
      [...plan.fields].map(([field, column]) => [field, placeIn(column, line)]),
    ),
    ...(unit === null ? {} : { unit_code: placeIn(unit, line), area_code: placeIn(unit, line) }),
    ...(figure === null ? {} : { value: placeIn(figure, line) }),
  };
};
