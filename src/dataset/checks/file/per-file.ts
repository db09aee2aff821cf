import type { SourceFile } from '../../csv/source-file.ts';
import type { FilesInput, Finding } from '../basis/check.ts';

/** Runs a check on each file by itself. */
export const perFile =
  (find: (file: SourceFile) => Omit<Finding, 'file'> | null) =>
  ({ files }: FilesInput): Finding[] =>
    files.flatMap((file) => {
      const found = find(file);
      return found === null ? [] : [{ file: file.file, ...found }];
    });
