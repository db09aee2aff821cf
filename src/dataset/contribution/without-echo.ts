import { CHECKS } from '#checks';
import type { Problem } from '../problems/problem.ts';
import type { Contribution } from './changes/contribution.ts';
import type { HeldRow } from './changes/held-rows.ts';

const placeOf = ({ file, line }: { readonly file: string; readonly line?: number | undefined }) =>
  `${file}:${line}`;

const cellOf = (row: Pick<HeldRow, 'file' | 'line'>, column: string | undefined): string =>
  `${placeOf(row)}:${column}`;

/** What a contribution did to rows, by where they stand now. */
interface Touched {
  /** Cells of rows of the base that were changed. */
  readonly cells: ReadonlySet<string>;
  /** Rows that are new or were changed. */
  readonly rows: ReadonlySet<string>;
}

const touchedBy = (contributions: readonly Contribution[]): Touched => {
  const tables = contributions.flatMap(({ changes }) => [...changes.values()]);
  const changed = tables.flatMap((table) => table.changed);
  const added = tables.flatMap((table) => table.added);
  return {
    cells: new Set(
      changed.flatMap(({ is, columns }) => columns.map((column) => cellOf(is, column))),
    ),
    rows: new Set([...changed.map(({ is }) => is), ...added].map(placeOf)),
  };
};

/** Checks of sealed rows, which say less than what is found in comparison with the base. */
const OF_SEALS = new Set(['seal-row-edited', 'seal-row-deleted']);

/** Checks of rows by what stands elsewhere. */
const ACROSS = new Set(CHECKS.filter(({ stage }) => stage === 'across').map(({ id }) => id));

const isLoss = ({ check }: Problem): boolean => /^base-(?:row|file)-/.test(check);

/** Whether a file is only there under a name that nothing reads: the remedy of that loses nothing. */
const isRenamed = ({ file }: Problem, problems: readonly Problem[]): boolean =>
  problems.some(({ proposal }) => proposal?.kind === 'rename' && proposal.to === file);

/** What was found in comparison with the base, and what other checks found besides. */
export interface Found {
  readonly found: readonly Problem[];
  readonly others: readonly Problem[];
}

/**
 * Leaves out what is told better by another problem. The comparison with the base knows what stood in a
 * changed cell; and where rows of the base are gone, those that refer to them and are as they were are no
 * faults of their own.
 */
export const withoutEcho = (
  { found, others }: Found,
  contributions: readonly Contribution[],
): Found => {
  const own = found.filter(
    (problem) => problem.check !== 'base-file-deleted' || !isRenamed(problem, others),
  );
  const { cells, rows } = touchedBy(contributions);
  const anyLoss = own.some(isLoss);
  const isEcho = ({ check, level, file, line, column }: Problem): boolean => {
    if (line === undefined) return false;
    if (cells.has(cellOf({ file, line }, column))) return true;
    if (!anyLoss) return false;
    return (
      OF_SEALS.has(check) ||
      (level === 'error' && ACROSS.has(check) && !rows.has(placeOf({ file, line })))
    );
  };
  return { found: own, others: others.filter((problem) => !isEcho(problem)) };
};
