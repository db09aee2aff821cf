import { sealsTable } from '../../../schema/seals.ts';
import { changesOf } from '../changes/changed-tables.ts';
import type { ContributionCheck } from '../changes/contribution.ts';

/** Seals of a release are not what they were. They are written by a command, so a file is told once. */
export const baseSealChanged: ContributionCheck = {
  id: 'base-seal-changed',
  level: 'error',
  run: ({ changes, now }) => {
    const { changed, lost } = changesOf(changes, sealsTable);
    const rows = [...changed.map(({ was }) => was), ...lost];
    return [...Map.groupBy(rows, ({ file }) => file)].map(([file, inFile]) => ({
      file,
      facts: { rows: inFile.length, gone: now.has(file) ? '' : 'yes' },
    }));
  },
};
