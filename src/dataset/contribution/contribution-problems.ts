import { CONTRIBUTION_CHECKS } from '#contribution-checks';
import type { Tables } from '../../schema/index.ts';
import { withoutRepeats } from '../check-sets.ts';
import type { DataFiles } from '../csv/data-files.ts';
import type { Problem } from '../problems/problem.ts';
import type { SetChanges } from './changes/compare-ledgers.ts';
import type { Contribution } from './changes/contribution.ts';
import { escalated } from './escalated.ts';
import { withoutEcho } from './without-echo.ts';

/** Two states of the data folder, and what is known of the later one. */
export interface JoinedFiles {
  readonly base: DataFiles;
  /** The base with the contribution joined to it. */
  readonly now: DataFiles;
  /** What became of the rows of each set that is looked at. */
  readonly changes: ReadonlyMap<string, SetChanges>;
  /** Rows of each set of the later state; null where it has an error. */
  readonly tables: ReadonlyMap<string, Tables> | null;
  /** What all other checks found in the later state. */
  readonly problems: readonly Problem[];
}

const runChecks = (contribution: Contribution): Problem[] =>
  CONTRIBUTION_CHECKS.flatMap(({ id, level, run }) =>
    run(contribution).map((finding) => ({ level, check: id, ...finding })),
  );

/**
 * All that stands against joining a contribution to a base that everybody sees: what it takes away or
 * changes there, how its files are named, what of the joined state would be a warning on the base and is
 * the contribution's to settle. Losses come first.
 */
export const contributionProblems = (joined: JoinedFiles): Problem[] => {
  const { base, now, changes, tables, problems } = joined;
  const contributions = [...changes].map(
    ([set, ofSet]): Contribution => ({
      set,
      base,
      now,
      changes: ofSet,
      tables: tables?.get(set) ?? null,
    }),
  );
  const all = withoutRepeats(contributions.flatMap(runChecks));
  const { found, others } = withoutEcho({ found: all, others: problems }, contributions);
  return [...found, ...escalated(others, contributions)];
};
