import { sealsTable } from '../../../schema/seals.ts';
import { changesOf } from '../changes/changed-tables.ts';
import { closedRows } from '../changes/closed-rows.ts';
import type { ContributionCheck } from '../changes/contribution.ts';
import type { ChangedRow } from '../changes/pair-changes.ts';

/** Cells that a withdrawal empties, so that what was sealed cannot be guessed. */
const EMPTIED: ReadonlySet<string> = new Set(['nonce', 'key']);

const isEmptied = ({ is, columns }: ChangedRow): boolean =>
  columns.every((name) => EMPTIED.has(name) && is.cells[name] === '');

/** Seals of a release are not what they were. They are written by commands, so a file is told once. */
export const baseSealChanged: ContributionCheck = {
  id: 'base-seal-changed',
  level: 'error',
  run: ({ changes, now, set }) => {
    const { changed, lost } = changesOf(changes, sealsTable);
    const { isSealOfClosed } = closedRows(now, set);
    const wrong = changed.filter((row) => !(isEmptied(row) && isSealOfClosed(row.was)));
    const rows = [...wrong.map(({ was }) => was), ...lost];
    return [...Map.groupBy(rows, ({ file }) => file)].map(([file, inFile]) => ({
      file,
      facts: { rows: inFile.length, gone: now.has(file) ? '' : 'yes' },
    }));
  },
};
