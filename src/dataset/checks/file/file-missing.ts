import type { FileCheck } from '../basis/check.ts';

/** A table every set needs has no file. */
export const fileMissing: FileCheck = {
  id: 'file-missing',
  stage: 'file',
  level: 'error',
  run: ({ layout }) =>
    layout.missing.map(({ file, schema }) => ({ file, facts: { table: schema.label } })),
};
