import { ID, LONGEST_ID } from '../../cells/read-cell.ts';
import { fold } from '../../problems/nearest.ts';
import type { CellCheck } from '../basis/check.ts';

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

/** A capital beside a digit may be the digit that it looks like. */
const LETTER_OR_DIGIT = /[OI]\d|\d[OI]/;

/** An id without case, marks and what stands between words; the points stay. */
const lettersOf = (raw: string): string =>
  raw
    .split('.')
    .map((part) => fold(part).replaceAll('-', ''))
    .join('.');

/** An id with capitals, marks, spaces or other signs. */
export const idInvalid: CellCheck = {
  id: 'id-invalid',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    if (column.format.kind !== 'id') return null;
    const suggestion = slug(raw);
    const isFit = ID.test(suggestion) && suggestion.length <= LONGEST_ID;
    if (!isFit) return { suggestion: '' };
    const isSure = !LETTER_OR_DIGIT.test(raw) && lettersOf(raw) === lettersOf(suggestion);
    return isSure ? { proposal: suggestion } : { suggestion };
  },
};
