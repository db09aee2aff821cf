import type { Problem } from '../../dataset/problems/problem.ts';

/** Faults of a folder of data or texts that show before any file is looked into: what cannot be read. */
export const FOLDER_CHECKS = [
  'file-irregular',
  'file-repository',
  'file-unreadable',
  'file-too-large',
] as const;

/** A fault of a file or folder, by its path below the folder of data; of texts `inTexts` makes it one. */
export const folderProblem = (
  check: (typeof FOLDER_CHECKS)[number],
  file: string,
  facts: Problem['facts'] = {},
): Problem => ({ level: 'error', check, file, facts });

/** The fault of a file or folder in the folder of texts. */
export const inTexts = (problem: Problem): Problem => ({ ...problem, root: 'texts' });
