import { readSets, withoutRepeats } from '../../dataset/check-sets.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import type { Tables } from '../../schema/index.ts';
import { addressList, LIST_CHECKS } from '../addresses/address-list.ts';
import { BUILT_CHECKS } from '../addresses/broken-addresses.ts';
import { checkTexts, TEXT_CHECKS } from '../texts/check-texts.ts';
import type { TextFiles } from '../texts/text-files.ts';
import { fitsTogether } from './fits-together.ts';

/**
 * Ids of the checks beyond those of data files: of texts, of what data and texts make together, and of the
 * addresses a site has promised, some of which only a build can look at.
 */
export const SITE_CHECKS = [
  ...TEXT_CHECKS,
  'clause-missing',
  'report-same-address',
  'report-file',
  ...LIST_CHECKS,
  ...BUILT_CHECKS,
] as const;

/** What a site is to be built from. */
export interface SiteSources {
  readonly files: DataFiles;
  readonly texts: TextFiles;
  /** Whether the texts are those of this data, so that its clauses have to stand in them. */
  readonly belongTogether: boolean;
  readonly sets: readonly string[];
  readonly today: string;
}

/** What passed the gate: the tables of each set, null where something has an error. */
export interface CheckedSite {
  readonly tables: ReadonlyMap<string, Tables> | null;
  readonly problems: readonly Problem[];
}

/**
 * Everything that would stop a build or spoil its output, with its place: the gate that a build, a release
 * and new editions pass as well.
 */
export const checkSite = ({
  files,
  texts,
  belongTogether,
  sets,
  today,
}: SiteSources): CheckedSite => {
  const read = readSets(files, sets, today);
  const { problems: ofTexts, anchors } = checkTexts(texts);
  const tables = new Map<string, Tables>();
  const together: Problem[] = [];
  for (const [set, ofSet] of read.tables) {
    if (ofSet === null) continue;
    tables.set(set, ofSet);
    together.push(...fitsTogether({ set, tables: ofSet, files }, belongTogether ? anchors : null));
  }
  const problems = withoutRepeats([
    ...read.problems,
    ...ofTexts,
    ...together,
    ...addressList(files).problems,
  ]);
  const isSound = !problems.some(({ level }) => level === 'error');
  return { tables: isSound ? tables : null, problems };
};
