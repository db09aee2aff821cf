import type { Tables } from '../../schema/index.ts';
import { withoutRepeats } from '../check-sets.ts';
import type { DataFiles } from '../csv/data-files.ts';
import type { Problem } from '../problems/problem.ts';
import { compareLedgers } from './changes/compare-ledgers.ts';
import type { Contribution } from './changes/contribution.ts';
import { CONTRIBUTION_CHECKS } from './checks/index.ts';
import { escalated } from './escalated.ts';

/** Two states of the data folder, and what is known of the later one. */
export interface JoinedFiles {
  readonly base: DataFiles;
  /** The base with the contribution joined to it. */
  readonly now: DataFiles;
  readonly sets: readonly string[];
  /** Rows of each set of the later state; null where it has an error. */
  readonly tables: ReadonlyMap<string, Tables> | null;
  /** What all other checks found in the later state. */
  readonly problems: readonly Problem[];
}

const runChecks = (contribution: Contribution): Problem[] =>
  CONTRIBUTION_CHECKS.flatMap(({ id, level, run }) =>
    run(contribution).map((finding) => ({ level, check: id, ...finding })),
  );

const cellOf = (file: string, line: number | undefined, column: string | undefined): string =>
  `${file}:${line}:${column}`;

/** Cells of rows of the base that were changed. */
const changedCells = (contributions: readonly Contribution[]): Set<string> =>
  new Set(
    contributions
      .flatMap(({ changes }) => [...changes.values()].flatMap(({ changed }) => changed))
      .flatMap(({ is, columns }) => columns.map((column) => cellOf(is.file, is.line, column))),
  );

/** Checks of sealed rows, which say less than what is found in comparison with the base. */
const OF_SEALS = new Set(['seal-row-edited', 'seal-row-deleted']);

/** Problems that the comparison with the base says better: it knows what stood there. */
const withoutEcho = (
  problems: readonly Problem[],
  found: readonly Problem[],
  contributions: readonly Contribution[],
): Problem[] => {
  const cells = changedCells(contributions);
  const isTold = found.some(({ check }) => /^base-(?:row|file)-/.test(check));
  return problems.filter(
    ({ check, file, line, column }) =>
      !cells.has(cellOf(file, line, column)) && !(isTold && OF_SEALS.has(check)),
  );
};

/**
 * All that stands against joining a contribution to a base that everybody sees: what it takes away or
 * changes there, how its files are named, what of the joined state would be a warning on the base and is
 * the contribution's to settle. Losses come first.
 */
export const contributionProblems = (joined: JoinedFiles): Problem[] => {
  const { base, now, sets, tables, problems } = joined;
  const contributions = sets.map(
    (set): Contribution => ({
      set,
      base,
      now,
      changes: compareLedgers(base, now, set),
      tables: tables?.get(set) ?? null,
    }),
  );
  const found = withoutRepeats(contributions.flatMap(runChecks));
  const others = withoutEcho(problems, found, contributions);
  return [...found, ...escalated(others, contributions)];
};
