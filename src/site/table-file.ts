import type { Evaluation } from '../evaluation/evaluation.ts';
import { ILLUSTRATIVE_NOTICE } from '../text/notices.ts';
import type { TextTable } from '../text/tables/text-table.ts';
import { csvBytes } from './csv.ts';
import type { SiteFile } from './model.ts';

/** Header of the column that marks made-up figures. */
const NOTICE_COLUMN = 'Lưu ý';

/**
 * A table of the pages as a CSV file: the same cells, the column labels as header. Made-up figures
 * carry their notice in every row, because a file travels without its page.
 */
export const tableFile = (
  address: string,
  { columns, rows }: TextTable,
  { illustrative }: Evaluation,
): SiteFile => {
  const notice = (text: string): string[] => (illustrative ? [text] : []);
  return {
    address,
    bytes: csvBytes(
      [...columns.map(({ label }) => label), ...notice(NOTICE_COLUMN)],
      rows.map((row) => [...row.map(({ text }) => text), ...notice(ILLUSTRATIVE_NOTICE)]),
    ),
  };
};
