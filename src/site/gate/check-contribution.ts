import { compareSets } from '../../dataset/contribution/changes/compare-ledgers.ts';
import { contributionProblems } from '../../dataset/contribution/contribution-problems.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { checkSite, type SiteSources } from './check-site.ts';
import { droppedAddresses } from './dropped-addresses.ts';

/** Ids of what keeps a contribution from being joined at all. */
export const APART_CHECKS = ['base-conflict', 'history-root', 'address-dropped'] as const;

/**
 * Everything that stands against joining a contribution: what would stop a build of both together, and
 * what it does to the base.
 * @param base the data that everybody sees
 * @param joined data and texts of both
 */
export const checkContribution = (base: DataFiles, joined: SiteSources): readonly Problem[] => {
  const { files, sets } = joined;
  return [
    ...droppedAddresses(base, files, sets),
    ...contributionProblems({
      base,
      now: files,
      changes: compareSets(base, files, sets),
      ...checkSite(joined),
    }),
  ];
};
