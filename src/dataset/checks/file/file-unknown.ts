import { nearest } from '../../problems/nearest.ts';
import type { FileCheck } from '../basis/check.ts';

/** A table file stands where nothing would ever read it: a slip in its name would lose its rows. */
export const fileUnknown: FileCheck = {
  id: 'file-unknown',
  stage: 'file',
  level: 'error',
  run: ({ layout }) =>
    layout.unread.map((file) => ({
      file,
      facts: { suggestion: nearest(file, layout.known) ?? '' },
    })),
};
