import type { HeaderCheck } from '../basis/check.ts';
import { holdsNoRow } from './header-only-optional.ts';

/** A table every set needs has a header and nothing below. */
export const headerOnly: HeaderCheck = {
  id: 'header-only',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) =>
    holdsNoRow(sheet) && !sheet.schema.mayBeAbsent ? [{ file: sheet.file, facts: {} }] : [],
};
