import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** Text after the mark that closes a cell: a mark inside the cell was not doubled, or one is missing. */
export const quoteTrailing: FileCheck = {
  id: 'quote-trailing',
  stage: 'file',
  level: 'error',
  run: perFile(({ csv, conflicts }) => {
    const fault = conflicts.length > 0 ? null : csv.quoteFault;
    if (fault?.kind !== 'trailing') return null;
    const { line, columnNumber, excerpt, shownOn } = fault;
    return { line, columnNumber, value: excerpt, facts: { shownOn } };
  }),
};
