import { utf16In } from '../../csv/utf16.ts';
import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** Saved as "Unicode text" by a spreadsheet: UTF-16, with or without its mark. */
export const fileUtf16: FileCheck = {
  id: 'file-utf16',
  stage: 'file',
  level: 'error',
  run: perFile(({ bytes, nature }) =>
    nature === 'utf-16' ? { facts: { encoding: utf16In(bytes) ?? '' } } : null,
  ),
};
