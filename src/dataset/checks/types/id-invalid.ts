import { ID } from '../../cells/read-cell.ts';
import { fold } from '../../problems/nearest.ts';
import type { CellCheck } from '../basis/check.ts';

/** A whole sentence in the column of an id needs a short id of its own. */
const LONGEST = 60;

const slugWord = (word: string): string =>
  fold(word)
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');

const slug = (raw: string): string =>
  raw
    .split('.')
    .map(slugWord)
    .filter((word) => word !== '')
    .join('.');

/** An id with capitals, marks, spaces or other signs. */
export const idInvalid: CellCheck = {
  id: 'id-invalid',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'id') return null;
    const suggestion = slug(raw);
    const isFit = ID.test(suggestion) && suggestion.length <= LONGEST;
    return { suggestion: isFit ? suggestion : '' };
  },
};
