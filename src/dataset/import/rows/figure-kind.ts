import type { IndicatorRow } from '../../../schema/indicators.ts';
import type { FigureKind } from './settle-figure.ts';
import type { FigureColumn, TablePlan } from './table-plan.ts';

/** What is known of the figures of a column, or of the counts of a statement where no column is given. */
export const kindFor = (
  { guessed }: TablePlan,
  indicator: IndicatorRow | null,
  figure: FigureColumn | null,
): FigureKind => ({
  valueType: figure === null ? 'count' : (indicator?.value_type ?? guessed),
  unitOfMeasure: indicator?.unit_of_measure ?? null,
  hasFractions: figure?.hasFractions ?? false,
  onlyX: figure?.onlyX ?? false,
});
