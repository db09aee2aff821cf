import type { Problem } from '../../dataset/problems/problem.ts';

/** Faults of a data folder that show before any file is a table: what cannot be read as one. */
export const FOLDER_CHECKS = [
  'file-irregular',
  'file-repository',
  'file-unreadable',
  'file-too-large',
] as const;

/** A fault of a file or folder, by its path below the data folder. */
export const folderProblem = (
  check: (typeof FOLDER_CHECKS)[number],
  file: string,
  facts: Problem['facts'] = {},
): Problem => ({ level: 'error', check, file, facts });
