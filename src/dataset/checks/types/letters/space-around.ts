import type { CellCheck } from '../../basis/check.ts';

/** A space or line break before or after the value. */
export const spaceAround: CellCheck = {
  id: 'space-around',
  stage: 'types',
  level: 'error',
  run: ({ raw }) => {
    const trimmed = raw.trim();
    return trimmed === raw || trimmed === '' ? null : { proposal: trimmed };
  },
};
