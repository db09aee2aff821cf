import { changesOf } from '../../dataset/contribution/changes/changed-tables.ts';
import {
  compareSets,
  type SetChanges,
  sameBytes,
} from '../../dataset/contribution/changes/compare-ledgers.ts';
import { contributionProblems } from '../../dataset/contribution/contribution-problems.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { TABLES, type Tables } from '../../schema/index.ts';
import { PUBLISHED } from '../../schema/sets.ts';
import type { SitePlace } from '../addresses/public-address.ts';
import type { Impact, RowChange, SettingChange } from './impact.ts';
import type { KnownBase } from './known.ts';
import { rowChanges } from './row-changes.ts';
import { setImpact } from './set-impact.ts';

/** Two states of the data. */
export interface JoinedStates {
  readonly base: KnownBase;
  /** The base and the contribution together. */
  readonly files: DataFiles;
  /** Sets that are looked at. */
  readonly sets: readonly string[];
  readonly isMerged: boolean;
  /** Whether the check looked at the texts of the site as well. */
  readonly withTexts: boolean;
  /** What the check says of `files`: the tables of each set, null where something has an error. */
  readonly checked: {
    readonly tables: ReadonlyMap<string, Tables> | null;
    readonly problems: readonly Problem[];
  };
  /** Where a site with these tables is published; absent where nobody links to it. */
  readonly placeOf?: (tables: Tables) => SitePlace;
}

const settingChanges = (changes: SetChanges): readonly SettingChange[] => {
  const { added, changed, lost } = changesOf(changes, TABLES.settings);
  return [
    ...lost.map(({ cells }) => ({
      setting: cells.setting ?? '',
      old: cells.value ?? '',
      new: null,
    })),
    ...changed.map(({ was, is }) => ({
      setting: is.cells.setting ?? '',
      old: was.cells.value ?? '',
      new: is.cells.value ?? '',
    })),
    ...added.map(({ cells }) => ({
      setting: cells.setting ?? '',
      old: null,
      new: cells.value ?? '',
    })),
  ];
};

const filesThatDiffer = (base: DataFiles, now: DataFiles): number =>
  [...new Set([...base.keys(), ...now.keys()])].filter((path) => {
    const [before, after] = [base.get(path), now.get(path)];
    return before === undefined || after === undefined || !sameBytes(before, after);
  }).length;

/** Warnings on the rows that a contribution adds; the others were there before. */
const warningsOn = (rows: readonly RowChange[], problems: readonly Problem[]): Problem[] => {
  const places = new Set(rows.map(({ file, line }) => `${file}:${line}`));
  return problems.filter(
    ({ level, file, line }) => level === 'warning' && places.has(`${file}:${line}`),
  );
};

const publishedFirst = (sets: readonly string[]): readonly string[] =>
  sets.toSorted((a, b) => Number(b === PUBLISHED) - Number(a === PUBLISHED));

/**
 * What joining a contribution changes: both states are evaluated, and compared. Sets of which no row differs are
 * not evaluated. Nothing of it is an error but what the check finds.
 */
export const joinedImpact = (states: JoinedStates): Impact => {
  const { base, files, checked, placeOf } = states;
  const sets = publishedFirst(states.sets);
  const changes = compareSets(base.files, files, sets);
  const problems = contributionProblems({ base: base.files, now: files, changes, ...checked });
  const impacts = sets.flatMap((set) => {
    const ofSet = changes.get(set);
    if (ofSet === undefined || ofSet.size === 0) return [];
    const after = checked.tables?.get(set) ?? null;
    return setImpact({ set, changes: ofSet, base, after }) ?? [];
  });
  const [first = ''] = sets;
  const common = changes.get(first) ?? new Map();
  const shared = rowChanges(common, impacts[0]?.after ?? null, true);
  const rows = [...shared, ...impacts.flatMap((one) => one.rows)];
  const isDifferent = (changes.get(first)?.size ?? 0) > 0;
  const settled = isDifferent ? base.tables(first) : null;
  return {
    shared,
    settings: settingChanges(common),
    sets: impacts,
    files: filesThatDiffer(base.files, files),
    problems,
    site: settled === null ? null : (placeOf?.(settled) ?? null),
    ownWarnings: warningsOn(rows, problems),
    isMerged: states.isMerged,
    withTexts: states.withTexts,
  };
};
