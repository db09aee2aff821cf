import type { ContributionCheck } from '../changes/contribution.ts';
import { partName } from './part-name.ts';
import { pathLetters } from './path-letters.ts';
import { rowSetAside } from './row-set-aside.ts';
import { sharedFile } from './shared-file.ts';

/** Checks of what a contribution adds. */
export const ADDED_CHECKS: readonly ContributionCheck[] = [
  rowSetAside,
  pathLetters,
  partName,
  sharedFile,
];
