import type { Tables } from '../../../schema/index.ts';
import type { Finding } from '../../checks/basis/check.ts';
import type { DataFiles } from '../../csv/data-files.ts';
import type { ProblemLevel } from '../../problems/problem.ts';
import type { SetChanges } from './compare-ledgers.ts';

/** What is to be joined to the base, as the checks of contributions see it. */
export interface Contribution {
  readonly set: string;
  /** The data folder that everybody sees. */
  readonly base: DataFiles;
  /** The data folder with the contribution joined to it. */
  readonly now: DataFiles;
  readonly changes: SetChanges;
  /** Rows of the set once joined; null where it has an error. */
  readonly tables: Tables | null;
}

/** A check on what a contribution does to the base; of what is joined alone there are other checks. */
export interface ContributionCheck {
  /** Stable: it stands in messages and in the name of its file. */
  readonly id: string;
  readonly level: ProblemLevel;
  readonly run: (contribution: Contribution) => readonly Finding[];
}
