import { addedParts } from '../changes/added-parts.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { isContributionFileName } from '../changes/contribution-file-name.ts';
import { fileName, hasPlainLetters, renameProposal } from '../changes/proper-name.ts';

/** A new file is not named after its day, its subject and its content, as those of contributions are. */
export const partName: ContributionCheck = {
  id: 'part-name',
  level: 'warning',
  run: (contribution) =>
    addedParts(contribution)
      .filter(({ file }) => hasPlainLetters(file) && !isContributionFileName(fileName(file)))
      .map((part) => ({
        file: part.file,
        facts: {},
        proposal: renameProposal(part, contribution.now),
      })),
};
