import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';

/**
 * Raised when a program that reads the tables must change: a column added, removed, moved or given
 * a narrower meaning.
 */
const CONTRACT = 1;

/** The version of data that no release holds. */
const UNRELEASED = '0.0.0';

/**
 * The version of the data as the releases make it (Data Package recipe "Data Package Version"): the
 * first number is that of the columns, the second grows with a release that adds rows, the third
 * with one that only corrects. Rows recorded after the last release are counted behind a plus.
 */
export const dataVersion = (
  history: readonly ReleaseChanges[],
  { rowsAfterRelease }: Pick<Evaluation, 'rowsAfterRelease'>,
): string => {
  const [first, ...later] = history;
  if (first === undefined) return UNRELEASED;
  let minor = 0;
  let patch = 0;
  for (const changes of later) {
    if (changes.rows.added > 0) {
      minor += 1;
      patch = 0;
    } else patch += 1;
  }
  const version = `${CONTRACT}.${minor}.${patch}`;
  return rowsAfterRelease === 0 ? version : `${version}+${rowsAfterRelease}`;
};
