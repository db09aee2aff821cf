import type { CellCheck } from '../basis/check.ts';

/** The same word twice in a list of words. */
export const choiceTwice: CellCheck = {
  id: 'choice-twice',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'choices') return null;
    const parts = raw.split('+');
    const word = parts.find((part, i) => parts.indexOf(part) !== i);
    return word === undefined ? null : { word, proposal: [...new Set(parts)].join('+') };
  },
};
