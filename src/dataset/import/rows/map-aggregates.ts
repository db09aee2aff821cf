import { aggregatesTable } from '../../../schema/aggregates.ts';
import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { Column } from '../../../schema/table.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Draft } from './draft.ts';
import { aboutFigure, type FigureRow } from './figure-about.ts';
import { kindFor } from './figure-kind.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import { readFigure } from './read-figure.ts';
import { placesOf, readOthers } from './row-cells.ts';
import { saidIn } from './row-view.ts';
import type { TablePlan } from './table-plan.ts';

/** Whether nothing says how many units there are in all. */
const isTotalUnsaid = ({ options }: ImportBasis, { fields }: TablePlan): boolean =>
  !fields.has('total') && !options.given.has('total');

const totalOf = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  indicator: IndicatorRow | null,
  field: 'met' | 'total',
): string | null => {
  const { text, place } = saidIn(basis, plan, row, field);
  const column: Column = aggregatesTable.columns[field];
  if (field === 'total' && isTotalUnsaid(basis, plan)) return 'x';
  return readFigure(basis, { raw: text, column, kind: kindFor(plan, indicator, null), place });
};

/** The row of `aggregates` that a row of the table becomes. */
export const mapAggregate = (
  basis: ImportBasis,
  plan: TablePlan,
  figureRow: FigureRow,
): Draft[] => {
  const { row } = figureRow;
  const about = aboutFigure(basis, plan, figureRow, null);
  const others = readOthers(basis, plan, row, ['qualifier', 'reason', 'note']);
  const { indicator, unit, period } = about;
  const met = totalOf(basis, plan, row, indicator, 'met');
  const total = totalOf(basis, plan, row, indicator, 'total');
  if (indicator === null || unit === null || period === null) return [];
  if (met === null || total === null || others === null) return [];
  return [
    {
      table: 'aggregates',
      unsaid: isTotalUnsaid(basis, plan) ? ['total'] : [],
      cells: {
        indicator: indicator.indicator,
        area_code: unit,
        period_start: period.start,
        period_end: period.end,
        met,
        total,
        ...others,
      },
      place: placeIn(null, row.line),
      places: placesOf(plan, row, null),
    },
  ];
};
