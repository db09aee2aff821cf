import { firstColumns } from '../../../schema/table.ts';
import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader, headerPlace } from './compare-header.ts';

/** All columns are there, in another order. */
export const columnOrder: HeaderCheck = {
  id: 'column-order',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) => {
    const { misplaced } = compareHeader(sheet);
    if (misplaced === null) return [];
    const header = firstColumns(sheet.schema).join(',');
    return [{ ...headerPlace(sheet, misplaced), facts: { expected: misplaced.expected, header } }];
  },
};
