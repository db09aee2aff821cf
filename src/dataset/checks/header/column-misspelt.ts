import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader, headerPlace } from './compare-header.ts';

/** A name that is nearly that of a column which is missing, or the column's Vietnamese label. */
export const columnMisspelt: HeaderCheck = {
  id: 'column-misspelt',
  stage: 'header',
  level: 'error',
  run: (sheet) =>
    compareHeader(sheet).misspelt.map((cell) => ({
      ...headerPlace(sheet, cell),
      facts: { suggestion: cell.meant },
    })),
};
