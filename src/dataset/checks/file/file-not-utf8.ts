import { firstInvalidLine, guessEncoding } from '../../csv/encoding-guess.ts';
import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** Bytes that are not UTF-8: a legacy encoding, or a file damaged on its way. */
export const fileNotUtf8: FileCheck = {
  id: 'file-not-utf8',
  stage: 'file',
  level: 'error',
  run: perFile(({ text, bytes, nature }) => {
    if (text !== null || nature !== 'text') return null;
    return { line: firstInvalidLine(bytes), facts: { encoding: guessEncoding(bytes) } };
  }),
};
