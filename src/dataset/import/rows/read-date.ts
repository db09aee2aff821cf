import { present } from '../../../schema/present.ts';
import type { Column } from '../../../schema/table.ts';
import { valuesTable } from '../../../schema/values.ts';
import { isoFrom, leadingParts } from '../../checks/types/dates/date-parts.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { ImportBasis } from './import-basis.ts';
import { mendCell, noteSteps, type Settle } from './mend-cell.ts';
import { readAnswers } from './read-figure.ts';

/** Which of two numbers is the day in all dates of the table that leave no doubt. */
export type DateOrder = 'dmy' | 'mdy' | null;

/** The order that the dates of a table show: null where none leaves no doubt, or they differ. */
export const dateOrderOf = (cells: readonly string[]): DateOrder => {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const parts = leadingParts(cell.trim());
    if (parts === null) continue;
    const dayFirst = isoFrom(parts.year, parts.second, parts.first);
    const monthFirst = isoFrom(parts.year, parts.first, parts.second);
    if (dayFirst !== null && monthFirst === null) orders.add('dmy');
    if (dayFirst === null && monthFirst !== null) orders.add('mdy');
  }
  const [order] = orders;
  return orders.size === 1 && order !== undefined ? order : null;
};

const settleDate =
  (order: DateOrder): Settle =>
  ({ check, facts }) => {
    if (check !== 'date-day-first' || facts.other === undefined || order === null) return null;
    const text = String(order === 'dmy' ? facts.suggestion : facts.other);
    return { text, why: 'date-order', facts: { order } };
  };

/** A cell that holds a day, or a day and the note that it is not known. */
export interface DateCell {
  readonly raw: string;
  readonly place: TablePlace;
  /** What the dates of the table show. */
  readonly order: DateOrder;
  /** The column of the data, where it also takes codes for missing values. */
  readonly column?: Column;
}

/** The day of a cell as `YYYY-MM-DD`; null where it is asked about. */
export const readDate = (basis: ImportBasis, cell: DateCell): string | null => {
  const { raw, place, order, column = valuesTable.columns.period_end } = cell;
  const { options, notebook } = basis;
  const text = options.read.get(raw.trim()) ?? raw;
  const mended = mendCell(text, column, settleDate(options.dates ?? order));
  if ('text' in mended) {
    noteSteps(notebook, place, raw, mended.steps);
    return mended.text;
  }
  const { check, facts } = mended.fault;
  const isOpenOrder = check === 'date-day-first';
  notebook.ask({
    asked: isOpenOrder ? 'date-order' : 'cell',
    place,
    found: raw.trim(),
    facts: { ...facts, check },
    answers: isOpenOrder
      ? [
          { option: 'dates', value: 'dmy', meaning: { cell: present(facts.suggestion) } },
          { option: 'dates', value: 'mdy', meaning: { cell: present(facts.other) } },
        ]
      : readAnswers(raw.trim(), facts.suggestion === undefined ? [] : [String(facts.suggestion)]),
  });
  return null;
};
