import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** First bytes of a workbook: a zip (xlsx, ods) or an OLE container (xls). */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** Whether bytes are those of a spreadsheet workbook. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => signature.every((byte, i) => bytes[i] === byte));

/** A workbook was given the ending `.csv`. */
export const fileSpreadsheet: FileCheck = {
  id: 'file-spreadsheet',
  stage: 'file',
  level: 'error',
  run: perFile(({ bytes }) => (isWorkbook(bytes) ? { facts: {} } : null)),
};
