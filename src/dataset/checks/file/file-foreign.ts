import type { FileNature } from '../../csv/file-nature.ts';
import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** Natures of which another check speaks. */
const SPOKEN_OF: readonly FileNature[] = ['text', 'workbook', 'utf-16'];

/** A file of another kind under the name of a table: a saved web page, a Git LFS pointer, a zip. */
export const fileForeign: FileCheck = {
  id: 'file-foreign',
  stage: 'file',
  level: 'error',
  run: perFile(({ nature }) => (SPOKEN_OF.includes(nature) ? null : { facts: { nature } })),
};
