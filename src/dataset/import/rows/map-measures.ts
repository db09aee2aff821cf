import { nearest } from '../../problems/nearest.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Draft } from './draft.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import { readDate } from './read-date.ts';
import { readAnswers } from './read-figure.ts';
import { readOthers } from './row-cells.ts';
import { readSaid, saidIn } from './row-view.ts';
import type { TablePlan } from './table-plan.ts';

/** The task of the plan that a row is about; null where it is asked about. */
const measureOf = (basis: ImportBasis, plan: TablePlan, row: GridRow): string | null => {
  const measure = readSaid(basis, plan, row, 'measure');
  const known = basis.current.measures.map((one) => one.measure);
  if (measure === null || known.includes(measure)) return measure;
  const near = nearest(measure, known);
  const { place } = saidIn(basis, plan, row, 'measure');
  basis.notebook.ask({
    asked: 'measure-unknown',
    place,
    found: measure,
    facts: {},
    answers: near === null ? [] : readAnswers(measure, [near]),
  });
  return null;
};

const dayOf = (basis: ImportBasis, plan: TablePlan, row: GridRow): string | null => {
  if (plan.missing.has('period')) return null;
  const { text, place } = saidIn(basis, plan, row, 'period');
  return readDate(basis, { raw: text, place, order: plan.order });
};

/** The row of `measure-progress` that a row of the table becomes. */
export const mapMeasure = (basis: ImportBasis, plan: TablePlan, row: GridRow): Draft[] => {
  const measure = measureOf(basis, plan, row);
  const date = dayOf(basis, plan, row);
  const others = readOthers(basis, plan, row, ['state', 'summary', 'reason', 'note']);
  if (measure === null || date === null || others === null) return [];
  const places = [...plan.fields].map(([field, column]) => [field, placeIn(column, row.line)]);
  return [
    {
      table: 'measure-progress',
      unsaid: [],
      cells: { measure, date, ...others },
      place: placeIn(null, row.line),
      places: Object.fromEntries(places),
    },
  ];
};
