import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader, headerPlace } from './compare-header.ts';

/** A column stands in the header twice. */
export const columnDuplicate: HeaderCheck = {
  id: 'column-duplicate',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) =>
    compareHeader(sheet).duplicates.map((cell) => ({ ...headerPlace(sheet, cell), facts: {} })),
};
