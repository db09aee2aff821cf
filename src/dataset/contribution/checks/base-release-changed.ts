import { TABLES } from '../../../schema/index.ts';
import { changesOf } from '../changes/changed-tables.ts';
import { closedRows } from '../changes/closed-rows.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import type { ChangedRow } from '../changes/pair-changes.ts';
import { changeFindings, lostFinding } from '../changes/row-facts.ts';

/** The former hash of a release, by which a withdrawn row could be guessed, is taken away. */
const isFormerHashGone = ({ is, columns }: ChangedRow): boolean =>
  columns.every((name) => name === 'former_sha256' && is.cells[name] === '');

/** A release that everybody sees is listed otherwise, or no longer. */
export const baseReleaseChanged: ContributionCheck = {
  id: 'base-release-changed',
  level: 'error',
  run: ({ changes, now, set }) => {
    const { changed, lost } = changesOf(changes, TABLES.releases);
    const { afterRelease } = closedRows(now, set);
    return [
      ...changed.filter((row) => !(afterRelease && isFormerHashGone(row))).flatMap(changeFindings),
      ...lost.map(lostFinding),
    ];
  },
};
