import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Table } from '../format/table.ts';
import { ILLUSTRATIVE_NOTICE, NOTICE_COLUMN } from '../names/notices.ts';

/** Header and cells of a table that leaves its page. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The labels and words of a table, without what only drawing needs. */
export const plainTable = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): PlainTable => ({
  header: columns.map(({ label }) => label),
  rows: rows.map((row) => row.map(({ text }) => text)),
});

/**
 * A table as a file holds it: made-up figures carry their notice in every row, because a file travels
 * without its page.
 */
export const markedTable = (
  { header, rows }: PlainTable,
  { illustrative }: Pick<Evaluation, 'illustrative'>,
): PlainTable =>
  illustrative
    ? {
        header: [...header, NOTICE_COLUMN],
        rows: rows.map((row) => [...row, ILLUSTRATIVE_NOTICE]),
      }
    : { header, rows };
