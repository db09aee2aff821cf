import { TABLES } from '../../../schema/index.ts';
import type { Column } from '../../../schema/table.ts';
import { type TablePlace, WHOLE_TABLE } from '../findings/findings.ts';
import type { GridRow } from '../grid/grid.ts';
import type { ImportBasis } from './import-basis.ts';
import { mendCell, noteSteps } from './mend-cell.ts';
import { placeIn } from './place-in.ts';
import { readDate } from './read-date.ts';
import { readAnswers } from './read-figure.ts';
import type { TablePlan } from './table-plan.ts';
import { cellIn } from './unit-columns.ts';

/** What a row, or a person for all rows, says of one column of the data. */
export interface SaidCell {
  readonly text: string;
  readonly place: TablePlace;
}

/** The cell of a row for a column of the data; what was given for all rows where the row has none. */
export const saidIn = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  field: string,
): SaidCell => {
  const column = plan.fields.get(field) ?? null;
  const text = cellIn(row, column);
  const place = placeIn(column, row.line);
  const given = basis.options.given.get(field);
  if (text.trim() !== '' || given === undefined) return { text, place };
  return { text: given, place: column === null ? WHOLE_TABLE : place };
};

/** What stands in a column where a table says nothing: no remark on the figure, a statement as it is. */
const DEFAULTS: Readonly<Record<string, string>> = { flag: 'z', total: 'x' };

/** The mark of a footnote: without the footnote it says nothing. */
const NOTE_MARK = /^\s*\(?(?:\*+|[¹²³]|\d)\)?\s*$/u;

/** Reads the cell of a column that is neither a unit nor a figure nor a period; null where it is asked about. */
export const readSaid = (
  basis: ImportBasis,
  plan: TablePlan,
  row: GridRow,
  field: string,
): string | null => {
  const column = (TABLES[plan.table].columns as Readonly<Record<string, Column>>)[field];
  if (column === undefined) throw new RangeError(`${plan.table} has no column ${field}`);
  if (plan.missing.has(field)) return null;
  const { text, place } = saidIn(basis, plan, row, field);
  const raw = text.trim() === '' ? (DEFAULTS[field] ?? '') : text;
  if (raw === '' && column.optional) return '';
  if (field === 'note' && NOTE_MARK.test(raw)) {
    basis.notebook.leaveOut({ what: 'note-mark', place, found: raw.trim(), facts: {} });
    return '';
  }
  if (column.format.kind === 'date') {
    return readDate(basis, { raw, place, order: plan.order, column });
  }
  const mended = mendCell(basis.options.read.get(raw.trim()) ?? raw, column);
  if ('text' in mended) {
    noteSteps(basis.notebook, place, raw, mended.steps);
    return mended.text;
  }
  const { check, facts } = mended.fault;
  const found = raw.trim();
  const suggestions = [facts.suggestion, ...String(facts.choices ?? '').split(',')]
    .map((each) => String(each ?? ''))
    .filter((each) => each !== '');
  const answers = found === '' ? [] : readAnswers(found, [...new Set(suggestions)]);
  basis.notebook.ask({ asked: 'cell', place, found, facts: { ...facts, check }, answers });
  return null;
};
