import type { MissingCode } from '../../schema/table.ts';

/** What a missing-value code says to a reader; the same words in pages, PDF and dictionary. */
export const MISSING_WORDS: Readonly<Record<MissingCode, string>> = {
  x: 'chưa có số liệu',
  z: 'không áp dụng',
  c: 'không được công bố',
};

/** What an empty cell is called where readers are told of it. */
export const EMPTY_CELL = 'để trống';
