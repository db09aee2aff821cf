import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** A quotation mark that nothing closes; the rest of the file would be one cell. */
export const quoteUnclosed: FileCheck = {
  id: 'quote-unclosed',
  stage: 'file',
  level: 'error',
  run: perFile(({ csv, conflicts }) => {
    const fault = conflicts.length > 0 ? null : csv.quoteFault;
    if (fault?.kind !== 'unclosed') return null;
    const { line, columnNumber, excerpt } = fault;
    return { line, columnNumber, value: excerpt, facts: {} };
  }),
};
