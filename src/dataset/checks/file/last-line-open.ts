import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

const ENDS = /[\r\n]$/;

/** The last line does not end: a row put behind it would become part of it. */
export const lastLineOpen: FileCheck = {
  id: 'last-line-open',
  stage: 'file',
  level: 'warning',
  run: perFile(({ text, csv }) =>
    text === null || text === '' || ENDS.test(text)
      ? null
      : { line: csv.lineOf(csv.rows.length - 1), facts: {} },
  ),
};
