import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** A workbook was given the ending `.csv`. */
export const fileSpreadsheet: FileCheck = {
  id: 'file-spreadsheet',
  stage: 'file',
  level: 'error',
  run: perFile(({ nature }) => (nature === 'workbook' ? { facts: {} } : null)),
};
