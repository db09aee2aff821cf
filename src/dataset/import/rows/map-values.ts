import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { Column } from '../../../schema/table.ts';
import { valuesTable } from '../../../schema/values.ts';
import type { GridRow } from '../grid/grid.ts';
import type { Draft } from './draft.ts';
import { aboutFigure, type FigureRow } from './figure-about.ts';
import { kindFor } from './figure-kind.ts';
import type { ImportBasis } from './import-basis.ts';
import { placeIn } from './place-in.ts';
import { readFigure } from './read-figure.ts';
import { placesOf, readOthers } from './row-cells.ts';
import { saidIn } from './row-view.ts';
import type { FigureColumn, TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

const TICKED = /^(?:[xXvV1✓✔☑+])$/;

const judgedOrCounted = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  figure: FigureColumn,
  indicator: IndicatorRow | null,
): string | null => {
  const raw = cellIn(row, figure);
  const place = placeIn(figure, row.line);
  const { tick } = figure.role;
  if (tick !== null && TICKED.test(raw.trim())) {
    basis.notebook.repaired({ place, found: raw, written: tick, why: 'ticked', facts: {} });
    return tick;
  }
  const column: Column = valuesTable.columns.value;
  return readFigure(basis, { raw, column, kind: kindFor(plan, indicator, figure), place });
};

/** The columns of figures that a row says something in: of those for marks only the marked one. */
const spokenOf = (plan: TablePlan, row: GridRow): readonly FigureColumn[] => {
  const filled = plan.figures.filter(
    (figure) => figure.role.tick === null || cellIn(row, figure).trim() !== '',
  );
  return filled.length > 0 ? filled : plan.figures.slice(0, 1);
};

/** The rows of `values` that a row of the table becomes: one for each of its figures. */
export const mapValues = (basis: ImportBasis, plan: TablePlan, figureRow: FigureRow): Draft[] => {
  const { row } = figureRow;
  return spokenOf(plan, row).flatMap((figure): Draft[] => {
    const about = aboutFigure(basis, plan, figureRow, figure);
    const { indicator, unit, period } = about;
    const value = judgedOrCounted(basis, plan, row, figure, indicator);
    const others = readOthers(basis, plan, row, ['flag', 'reason', 'note']);
    if (indicator === null || unit === null || period === null) return [];
    if (value === null || others === null) return [];
    return [
      {
        table: 'values',
        unsaid: saidIn(basis, plan, row, 'flag').text.trim() === '' ? ['flag'] : [],
        cells: {
          indicator: indicator.indicator,
          unit_code: unit,
          period_start: period.start,
          period_end: period.end,
          value,
          ...others,
        },
        place: placeIn(null, row.line),
        places: placesOf(plan, row, figure),
      },
    ];
  });
};
