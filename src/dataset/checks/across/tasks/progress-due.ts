import { dueDatesTable } from '../../../../schema/due-dates.ts';
import type { MeasureProgressRow } from '../../../../schema/measure-progress.ts';
import { closedKeys } from '../../../ledger/closed-keys.ts';
import { keyText } from '../../../ledger/key-text.ts';
import { nearest } from '../../../problems/nearest.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';

/** Tells of a row whether a withdrawal took the due date that it names: that is no fault of the row. */
const wasWithdrawn = ({ tables, withdrawn }: DatasetContext) => {
  const closed = closedKeys(tables.withdrawals);
  const aside = new Set(
    withdrawn.setAside.flatMap(({ table, row }) =>
      table === 'due-dates' ? [keyText(dueDatesTable, row)] : [],
    ),
  );
  return (row: MeasureProgressRow): boolean => {
    const key = keyText(dueDatesTable, row);
    return aside.has(key) || closed('due-dates', key) !== undefined;
  };
};

/** Progress of a task that names a due date which the task does not have. */
export const progressDue: AcrossCheck = {
  id: 'progress-due',
  stage: 'across',
  level: 'error',
  unless: ['reference-unknown'],
  run: (context) => {
    const { current } = context;
    const isWithdrawn = wasWithdrawn(context);
    const dues = Map.groupBy(current['due-dates'], ({ measure }) => measure);
    return current['measure-progress'].flatMap((row) => {
      if (row.due === '') return [];
      const known = (dues.get(row.measure) ?? []).map(({ due }) => due);
      if (known.includes(row.due) || isWithdrawn(row)) return [];
      const facts = { measure: row.measure, near: nearest(row.due, known) ?? '' };
      return [{ ...cellPlace('measure-progress', row, 'due'), facts }];
    });
  },
};
