import { listCell } from '../../../cells/list-cell.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const isCapitals = (line: string): boolean => line === line.toUpperCase();

/**
 * A line above the signature in small letters. By Decree 30/2020 authority and position stand in
 * capitals; the name of a person, which no file may hold, is what stands in small ones.
 */
export const issuingBodyCapacity: AcrossCheck = {
  id: 'issuing-body-capacity',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables['issuing-body'].flatMap((row) => {
      const line = listCell(row.capacity).find((item) => !isCapitals(item));
      return line === undefined
        ? []
        : [{ ...cellPlace('issuing-body', row, 'capacity'), facts: { line } }];
    }),
};
