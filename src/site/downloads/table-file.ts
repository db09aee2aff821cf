import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Table } from '../../text/format/table.ts';
import { markedTable } from '../../text/tables/marked-table.ts';
import type { SiteFile } from '../model/site-file.ts';
import { csvBytes } from './csv-bytes.ts';

/** A table of the pages as a CSV file: the same cells, the column labels as header. */
export const tableFile = (
  address: string,
  { columns, rows }: Table,
  evaluation: Evaluation,
): SiteFile => {
  const marked = markedTable(
    {
      header: columns.map(({ label }) => label),
      rows: rows.map((row) => row.map(({ text }) => text)),
    },
    evaluation,
  );
  return { address, bytes: csvBytes(marked.header, marked.rows) };
};
