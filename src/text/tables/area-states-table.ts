import type {
  AreaEvaluation,
  Evaluation,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { resultOf } from '../../views/result-of.ts';
import type { Table } from '../format/table.ts';
import { unitTitleOf } from '../names/unit-names.ts';
import { resultHead } from '../verdict/result-cells.ts';
import { PARENT_COLUMN, unitStatesTable } from './unit-states-table.ts';

/** A table without the columns of a label. */
const without = (table: Table, label: string): Table => {
  const kept = (column: number): boolean => table.columns[column]?.label !== label;
  return {
    ...table,
    columns: table.columns.filter((_, column) => kept(column)),
    rows: table.rows.map((row) => row.filter((_, column) => kept(column))),
  };
};

/**
 * The units of one area one by one in a year, or at closing for `null`: what the table of all units
 * says, without saying in each row where it lies. No rows where the area has none in that year.
 */
export const areaStatesTable = (
  target: TargetEvaluation,
  area: AreaEvaluation,
  year: number | null,
  evaluation: Evaluation,
): Table => {
  const table = without(unitStatesTable(target, year, evaluation, area.code), PARENT_COLUMN);
  const result = resultOf(area, year);
  const name = result === undefined ? area.code : unitTitleOf(evaluation, result.area);
  const when =
    result === undefined || result.year === null
      ? result
        ? resultHead(result)
        : ''
      : `năm ${result.year}`;
  return { ...table, caption: [name, when].filter((part) => part !== '').join(', ') };
};
