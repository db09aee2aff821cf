import type { Correction, Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import { TABLES, type TableName } from '../../schema/index.ts';
import type { Column, TableSchema } from '../../schema/table.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { dateCell } from '../format/cells.ts';
import { formatPeriod } from '../format/dates.ts';
import { formatCount } from '../format/format.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { indicatorTitle } from '../names/evidence.ts';
import { noLink, type RowLink, replacedWords } from '../names/row-words.ts';
import { unitInline } from '../names/unit-names.ts';

const schemaOf = (table: string): TableSchema | undefined =>
  table in TABLES ? TABLES[table as TableName] : undefined;

/** What a figure is about: "Số vụ phạm tội về trật tự xã hội, huyện Lục Yên, 15/12/2021–14/12/2022". */
const aboutOf = (figure: Figure, evaluation: Evaluation): string => {
  const index = indexOf(evaluation);
  const unit = index.unit(figure.unit);
  return [
    indicatorTitle(evaluation, figure.indicator),
    unit === undefined ? figure.unit : unitInline(unit),
    formatPeriod(figure.periodStart, figure.periodEnd),
  ].join(', ');
};

/** A cell of a data file as readers write it: a count with its thousands parted. */
const shownValue = (column: Column | undefined, value: string): string =>
  (column?.format.kind === 'count' || column?.format.kind === 'observed-value') &&
  /^\d+$/.test(value)
    ? formatCount(Number(value))
    : value;

const rowsOf = (
  correction: Correction,
  figures: ReadonlyMap<string, Figure>,
  evaluation: Evaluation,
  linkTo: RowLink,
): readonly (readonly TableCell[])[] => {
  const schema = schemaOf(correction.table);
  const label = schema?.label ?? correction.table;
  const figure = figures.get(correction.newRow);
  const about = figure === undefined ? label : `${label}: ${aboutOf(figure, evaluation)}`;
  return correction.cells.map(({ column, old, new: current }) => [
    dateCell(correction.recordedOn),
    cell(about),
    cell(schema?.columns[column]?.label ?? column),
    cell(shownValue(schema?.columns[column], old)),
    cell(shownValue(schema?.columns[column], current)),
    cell(correction.reason),
    cell(replacedWords(correction.oldRow, correction.newRow), linkTo(correction.newRow)),
  ]);
};

/**
 * Every correction on record, one row for each changed cell, newest first.
 * @param linkTo where the new row stands, if readers can be shown it
 */
export const correctionsTable = (evaluation: Evaluation, linkTo: RowLink = noLink): Table => {
  const figures = new Map(evaluation.figures.map((figure) => [figure.row, figure]));
  return {
    caption: 'Số liệu đã đính chính',
    columns: [
      words('Ngày ghi'),
      words('Số liệu'),
      words('Cột'),
      words('Trước'),
      words('Sau'),
      words('Lý do'),
      words('Dòng'),
    ],
    rows: evaluation.corrections.flatMap((one) => rowsOf(one, figures, evaluation, linkTo)),
  };
};
