import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** A second byte order mark, which becomes part of the first column's name. */
export const fileBomDoubled: FileCheck = {
  id: 'file-bom-doubled',
  stage: 'file',
  level: 'error',
  run: perFile(({ marks }) => (marks > 1 ? { line: 1, facts: { marks } } : null)),
};
