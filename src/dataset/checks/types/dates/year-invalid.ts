import type { CellCheck } from '../../basis/check.ts';

/** A year that is not four digits from 1900 to 2099. */
export const yearInvalid: CellCheck = {
  id: 'year-invalid',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'year') return null;
    const year = /^(\d{4})[.,]0+$/.exec(raw)?.[1];
    return year === undefined ? {} : { proposal: year };
  },
};
