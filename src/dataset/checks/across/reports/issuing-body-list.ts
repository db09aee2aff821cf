import { listCell } from '../../../cells/list-cell.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** Columns with several items in a cell. */
const LISTS = ['addressees', 'recipients', 'capacity'] as const;

/** An empty item between two separators, or at an end of a list. */
export const issuingBodyList: AcrossCheck = {
  id: 'issuing-body-list',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables['issuing-body'].flatMap((row) =>
      LISTS.filter((column) => listCell(row[column]).includes('')).map((column) => ({
        ...cellPlace('issuing-body', row, column),
        facts: {
          suggestion: listCell(row[column])
            .filter((item) => item !== '')
            .join('; '),
        },
      })),
    ),
};
