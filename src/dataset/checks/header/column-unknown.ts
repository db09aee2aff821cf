import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader, headerPlace } from './compare-header.ts';

/** A column the table does not have. No column could hold personal data unnoticed. */
export const columnUnknown: HeaderCheck = {
  id: 'column-unknown',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) => {
    const { absent, unknown } = compareHeader(sheet);
    if (absent) return [];
    const header = Object.keys(sheet.schema.columns).join(',');
    return unknown.map((cell) => ({ ...headerPlace(sheet, cell), facts: { header } }));
  },
};
