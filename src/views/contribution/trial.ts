import { readSets } from '../../dataset/check-sets.ts';
import { compareSets } from '../../dataset/contribution/changes/compare-ledgers.ts';
import {
  contributionFileName,
  isContributionFileName,
} from '../../dataset/contribution/changes/contribution-file-name.ts';
import { contributionProblems } from '../../dataset/contribution/contribution-problems.ts';
import { groupFolder } from '../../dataset/csv/data-files.ts';
import type { WorkbookParts } from '../../dataset/import/grid/workbook.ts';
import { type ImportResult, importTable } from '../../dataset/import/import-table.ts';
import { problemInTable } from '../../dataset/import/in-table.ts';
import type { ImportOptions } from '../../dataset/import/rows/import-options.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import type { Impact } from '../impact/impact.ts';
import { joinedImpact } from '../impact/joined-impact.ts';
import type { KnownBase } from '../impact/known.ts';
import { tableOfFile } from './table-of-file.ts';

/** What a contribution is tried against. */
export interface TrialBasis {
  readonly base: KnownBase;
  readonly set: string;
  /** The day of recording, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A table as somebody gives it. */
export interface GivenTable {
  /** What messages call it, and by which its form may be known; of pasted text any words. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The parts of an .xlsx file; absent of what is text. */
  readonly parts?: WorkbookParts | undefined;
}

/** What a table would be and do as a contribution. */
export interface Trial {
  /**
   * What the check says of a table in the form of the data as it is given, before anything of it is mended; null
   * for a table in a form of its own.
   */
  readonly asGiven: readonly Problem[] | null;
  readonly imported: ImportResult;
  /** What the check says of the files it becomes, at the places of the table: every error, and warnings on its rows. */
  readonly problems: readonly Problem[];
  /** Null as long as something is asked, nothing is new, or there is an error. */
  readonly impact: Impact | null;
}

const isError = ({ level }: Problem): boolean => level === 'error';

/** Problems of the joined files that a contribution may be told of: its own, and every error. */
const problemsOf = ({ base, set, today }: TrialBasis, files: DataFiles): readonly Problem[] => {
  const checked = readSets(files, [set], today);
  const [tables] = checked.tables.values();
  return contributionProblems({
    base: base.files,
    now: files,
    changes: compareSets(base.files, files, [set]),
    tables: tables === undefined || tables === null ? null : new Map([[set, tables]]),
    problems: checked.problems,
  });
};

/** A problem of a file under the name by which the person knows it, also where it speaks of another of its rows. */
const called = (problem: Problem, path: string, name: string): Problem => ({
  ...problem,
  file: name,
  facts: Object.fromEntries(
    Object.entries(problem.facts).map(([fact, said]) => [
      fact,
      typeof said === 'string' && said.startsWith(path)
        ? `${name}${said.slice(path.length)}`
        : said,
    ]),
  ),
});

const checkedAsGiven = (
  basis: TrialBasis,
  { name, bytes }: GivenTable,
): readonly Problem[] | null => {
  const table = tableOfFile(name, bytes);
  if (table === null) return null;
  const { base, set, today } = basis;
  const file = isContributionFileName(name)
    ? name
    : contributionFileName({ date: today, about: name.replace(/\.[^.]*$/, ''), bytes });
  const path = `${groupFolder('observations', set)}/${table}/${file}`;
  const problems = problemsOf(basis, new Map([...base.files, [path, bytes]]));
  return problems
    .filter((problem) => problem.file === path || isError(problem))
    .map((problem) => (problem.file === path ? called(problem, path, name) : problem));
};

/** Checks the files that a table becomes together with the base, and compares. */
const joined = (
  { base, set, today }: TrialBasis,
  imported: ImportResult,
  name: string,
): Pick<Trial, 'problems' | 'impact'> => {
  const files = new Map([...base.files, ...imported.files]);
  const checked = readSets(files, [set], today);
  const after = checked.tables.get(set) ?? null;
  const impact = joinedImpact({
    base,
    files,
    sets: [set],
    isMerged: true,
    withTexts: false,
    checked: {
      tables: after === null ? null : new Map([[set, after]]),
      problems: checked.problems,
    },
  });
  const own = impact.problems.filter(({ file }) => imported.files.has(file));
  const others = impact.problems.filter(
    (problem) => !imported.files.has(problem.file) && isError(problem),
  );
  const problems = [...own.map((one) => problemInTable(one, imported, name)), ...others];
  return { problems, impact: problems.some(isError) ? null : impact };
};

/**
 * Tries a table as a contribution: what the check says of it as given, what the import makes of it, what the check
 * says of that, and what it changes. Nothing is kept and nothing is thrown for what stands in a table.
 */
export const tryTable = (basis: TrialBasis, table: GivenTable, options: ImportOptions): Trial => {
  const { base, set, today } = basis;
  const tables = base.tables(set);
  if (tables === null) throw new Error(`the base has no sound set ${set}`);
  const asGiven = checkedAsGiven(basis, table);
  const imported = importTable({ ...table, options, set, tables, today });
  if (imported.files.size === 0) return { asGiven, imported, problems: [], impact: null };
  return { asGiven, imported, ...joined(basis, imported, table.name) };
};
