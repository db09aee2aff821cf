import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { Table } from '../../text/format/table.ts';
import { markedTable, plainTable } from '../../text/tables/marked-table.ts';
import type { SiteFile } from '../model/site-file.ts';
import { csvBytes } from './csv-bytes.ts';

/** A table of the pages as a CSV file: the same cells, the column labels as header. */
export const tableFile = (address: string, table: Table, evaluation: Evaluation): SiteFile => {
  const marked = markedTable(plainTable(table), evaluation);
  return { address, bytes: csvBytes(marked.header, marked.rows) };
};
