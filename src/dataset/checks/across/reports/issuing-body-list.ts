import { listCell } from '../../../cells/list-cell.ts';
import { cellPlace, cellProposal } from '../../basis/cell-place.ts';
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
      LISTS.filter((column) => listCell(row[column]).includes('')).map((column) => {
        const place = cellPlace('issuing-body', row, column);
        const items = listCell(row[column]).filter((item) => item !== '');
        const text = items.length === 0 ? null : items.join('; ');
        return { ...place, facts: {}, proposal: cellProposal(place, text) };
      }),
    ),
};
