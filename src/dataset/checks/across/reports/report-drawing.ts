import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** What is listed of the file of an edition, all of it or none. */
const COLUMNS = ['text_sha256', 'pdf_sha256', 'runtime', 'processor', 'format'] as const;

/** An edition of which only a part is listed of what its file is compared by. */
export const reportDrawing: AcrossCheck = {
  id: 'report-drawing',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables.reports.flatMap((row) => {
      const lacking = COLUMNS.filter((column) => row[column] === '' || row[column] === 0);
      const [first] = lacking;
      if (first === undefined || lacking.length === COLUMNS.length) return [];
      return [{ ...cellPlace('reports', row, first), facts: { columns: COLUMNS.join(',') } }];
    }),
};
