import { firstInvalidLine, guessEncoding } from '../../csv/encoding-guess.ts';
import { utf16In } from '../../csv/utf16.ts';
import type { FileCheck } from '../basis/check.ts';
import { isWorkbook } from './file-spreadsheet.ts';
import { perFile } from './per-file.ts';

/** Bytes that are not UTF-8: a legacy encoding, or a file damaged on its way. */
export const fileNotUtf8: FileCheck = {
  id: 'file-not-utf8',
  stage: 'file',
  level: 'error',
  run: perFile(({ text, bytes }) => {
    if (text !== null || isWorkbook(bytes) || utf16In(bytes) !== null) return null;
    return { line: firstInvalidLine(bytes), facts: { encoding: guessEncoding(bytes) } };
  }),
};
