import { firstColumns } from '../../../schema/table.ts';
import type { HeaderCheck } from '../basis/check.ts';
import { compareHeader } from './compare-header.ts';

/** The first row is not a header of this table. */
export const headerAbsent: HeaderCheck = {
  id: 'header-absent',
  stage: 'header',
  level: 'error',
  unless: ['rows-in-cell'],
  run: (sheet) =>
    compareHeader(sheet).absent
      ? [
          {
            file: sheet.file,
            line: sheet.headerLine,
            value: sheet.header.join(','),
            facts: { header: firstColumns(sheet.schema).join(',') },
          },
        ]
      : [],
};
