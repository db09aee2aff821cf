import type { ContributionCheck } from '../changes/contribution.ts';
import { ADDED_CHECKS } from './added-checks.ts';
import { baseEditionChanged } from './base-edition-changed.ts';
import { baseFileDeleted } from './base-file-deleted.ts';
import { baseFileRewritten } from './base-file-rewritten.ts';
import { baseReleaseChanged } from './base-release-changed.ts';
import { baseRowDeleted } from './base-row-deleted.ts';
import { baseRowEdited } from './base-row-edited.ts';
import { baseSealChanged } from './base-seal-changed.ts';
import { baseWithdrawalChanged } from './base-withdrawal-changed.ts';

/** The checks of contributions, those of losses first. */
export const CONTRIBUTION_CHECKS: readonly ContributionCheck[] = [
  baseFileDeleted,
  baseFileRewritten,
  baseRowDeleted,
  baseRowEdited,
  baseWithdrawalChanged,
  baseReleaseChanged,
  baseSealChanged,
  baseEditionChanged,
  ...ADDED_CHECKS,
];
