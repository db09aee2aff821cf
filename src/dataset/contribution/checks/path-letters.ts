import { layOut } from '../../csv/data-files.ts';
import { addedParts } from '../changes/added-parts.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import { hasPlainLetters, renameProposal } from '../changes/proper-name.ts';

/** A new file whose name two systems may write differently: capitals, marks, spaces. */
export const pathLetters: ContributionCheck = {
  id: 'path-letters',
  level: 'error',
  run: (contribution) => {
    const { set, base, now } = contribution;
    const parts = new Map(addedParts(contribution).map((part) => [part.file, part]));
    return layOut(now, set)
      .files.filter(({ file }) => !base.has(file) && !hasPlainLetters(file))
      .map(({ file }) => {
        const part = parts.get(file);
        return { file, facts: {}, proposal: part && renameProposal(part, now) };
      });
  },
};
