import type { FileCheck } from '../basis/check.ts';

/** A table is a file and a folder of parts at once; one of them is probably left over. */
export const fileTwice: FileCheck = {
  id: 'file-twice',
  stage: 'file',
  level: 'error',
  run: ({ layout }) => layout.twice.map(({ file, folder }) => ({ file, facts: { folder } })),
};
