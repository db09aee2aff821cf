import type { LedgerRow } from '../dataset/ledger/ledger.ts';
import { TABLES, type TableName, type Tables } from '../schema/index.ts';
import type { Place } from '../schema/table.ts';
import { type PastEvaluations, pastEvaluations } from './past-evaluations.ts';
import type {
  Correction,
  Evaluation,
  Figure,
  ReleaseInfo,
  Result,
  RowRef,
  TargetEvaluation,
} from './record/evaluation.ts';
import { refOf } from './record/row-ref.ts';

/** Rows that a release brought to one table. */
export interface TableChanges {
  readonly table: TableName;
  /** Rows under a key that was not on record before. */
  readonly added: number;
  /** Rows that replace one on record. */
  readonly corrected: number;
}

/** A figure that a release brought. */
export interface FigureChange {
  readonly figure: Figure;
  /** The figure it corrects; null for a new one. */
  readonly replaces: Figure | null;
}

/** A result that is not what it was. */
export interface ResultChange {
  /** Id of the target. */
  readonly target: string;
  /** Unit code of the area judged. */
  readonly area: string;
  /** Reporting year; null for the result at closing. */
  readonly year: number | null;
  /** The date of the due milestone that was judged; null for a year and for the result at closing. */
  readonly milestone: string | null;
  /** Null where there was no such result. */
  readonly before: Result | null;
  /** Null where there is none any more. */
  readonly after: Result | null;
  /** Whether the verdict is another one, not only the numbers below it. */
  readonly verdict: boolean;
}

/** What one release brought against an earlier one. */
export interface ReleaseChanges {
  readonly release: ReleaseInfo;
  /** Id of the earlier release; null for the first, which is compared with nothing. */
  readonly since: string | null;
  /** Tables with a new row, in the order of the data contract. */
  readonly tables: readonly TableChanges[];
  /** Rows of all tables together. */
  readonly rows: Pick<TableChanges, 'added' | 'corrected'>;
  /**
   * Figures in force now that were not then, in the order of their references; none are listed for the first release:
   * all of its figures are new.
   */
  readonly figures: readonly FigureChange[];
  /** Results that differ, by target, area and year; none for the first release. */
  readonly results: readonly ResultChange[];
}

/** Tells whether a row is of what came in between. */
type IsNew = (row: RowRef) => boolean;

/** Of what releases a change is made up. */
type Brought = ReadonlySet<string>;

const isBrought = (releases: Brought, release: string | undefined): boolean =>
  release !== undefined && releases.has(release);

const tableChanges = (
  tables: Tables,
  corrections: readonly Correction[],
  brought: Brought,
): TableChanges[] =>
  (Object.keys(TABLES) as TableName[])
    .filter((table) => TABLES[table].ledger)
    .map((table) => {
      const rows = tables[table] as readonly { readonly at: Place }[];
      const all = rows.filter(({ at }) => isBrought(brought, at.release)).length;
      const corrected = corrections.filter((correction) => correction.table === table).length;
      return { table, added: all - corrected, corrected };
    })
    .filter(({ added, corrected }) => added + corrected > 0);

const rowTotals = (tables: readonly TableChanges[]): ReleaseChanges['rows'] => ({
  added: tables.reduce((sum, { added }) => sum + added, 0),
  corrected: tables.reduce((sum, { corrected }) => sum + corrected, 0),
});

/**
 * Figures that came in and were not corrected again by what came in, each with the one that was in
 * force before: a chain of corrections counts as one change.
 */
const figureChanges = (
  { figures }: Evaluation,
  corrections: readonly Correction[],
  isNew: IsNew,
): FigureChange[] => {
  const byRow = new Map(figures.map((figure) => [figure.row, figure]));
  const replaced = new Map(corrections.map(({ newRow, oldRow }) => [newRow, oldRow]));
  const superseded = new Set(corrections.map(({ oldRow }) => oldRow));
  const inForceBefore = (row: RowRef): Figure | null => {
    const old = replaced.get(row);
    return old === undefined ? (byRow.get(row) ?? null) : inForceBefore(old);
  };
  return figures
    .filter(({ row }) => isNew(row) && !superseded.has(row))
    .map((figure) => {
      const before = inForceBefore(figure.row);
      const isOlder = before !== null && !isNew(before.row);
      return { figure, replaces: isOlder ? before : null };
    });
};

/** A result and what it is about. */
interface PlacedResult {
  readonly target: string;
  readonly area: string;
  readonly milestone: string | null;
  readonly result: Result;
}

const milestonesOf = ({ id, milestones }: TargetEvaluation, territory: string): PlacedResult[] =>
  milestones.flatMap(({ date, result }) =>
    result === null ? [] : [{ target: id, area: territory, milestone: date, result }],
  );

const resultsOf = (target: TargetEvaluation, territory: string): PlacedResult[] => [
  ...[{ ...target, code: territory }, ...target.areas].flatMap(({ code, years, final }) =>
    [...years, ...(final === null ? [] : [final])].map((result) => ({
      target: target.id,
      area: code,
      milestone: null,
      result,
    })),
  ),
  ...milestonesOf(target, territory),
];

type PlacedResults = ReadonlyMap<string, PlacedResult>;

const placedResults = ({ targets, plan }: Evaluation): PlacedResults =>
  new Map(
    targets
      .flatMap((target) => resultsOf(target, plan.territoryCode))
      .map((placed) => [
        `${placed.target} ${placed.area} ${placed.milestone ?? placed.result.year ?? 'closing'}`,
        placed,
      ]),
  );

/** What readers take from a result, as one text. */
const verdictOf = (result: Result | undefined): string =>
  JSON.stringify([result?.status, result?.statusRange]);

const numbersOf = (result: Result | undefined): string =>
  JSON.stringify([result?.n, result?.met, result?.notMet, result?.unknown, result?.quantity]);

const resultChanges = (before: PlacedResults, after: PlacedResults): ResultChange[] =>
  [...new Map([...after, ...before])].flatMap(
    ([
      key,
      {
        target,
        area,
        milestone,
        result: { year },
      },
    ]) => {
      const [old, now] = [before.get(key)?.result, after.get(key)?.result];
      const verdict = verdictOf(old) !== verdictOf(now);
      if (!verdict && numbersOf(old) === numbersOf(now)) return [];
      return [{ target, area, year, milestone, before: old ?? null, after: now ?? null, verdict }];
    },
  );

/** What is known now against what was known at an earlier time. */
export type EvaluationChanges = Pick<ReleaseChanges, 'figures' | 'results'>;

/**
 * What changed between two evaluations of one set: figures that came in, and results that differ.
 * `before` must be of an earlier date, or the same: then nothing changed.
 */
export const evaluationChanges = (before: Evaluation, after: Evaluation): EvaluationChanges => {
  const known = new Set([
    ...before.figures.map(({ row }) => row),
    ...before.corrections.map(({ newRow }) => newRow),
  ]);
  const isNew: IsNew = (row) => !known.has(row);
  const corrections = after.corrections.filter(({ newRow }) => isNew(newRow));
  return {
    figures: figureChanges(after, corrections, isNew),
    results: resultChanges(placedResults(before), placedResults(after)),
  };
};

/** By reference of a row, the release that sealed it. */
const releasesByRow = (tables: Tables): ((row: RowRef) => string | undefined) => {
  const found = new Map<RowRef, string>();
  for (const name of (Object.keys(TABLES) as TableName[]).filter((one) => TABLES[one].ledger)) {
    for (const row of tables[name] as unknown as readonly LedgerRow[]) {
      if (row.at.release !== undefined) found.set(refOf(TABLES[name], row), row.at.release);
    }
  }
  return (row) => found.get(row);
};

/** What the releases of a set brought. */
export interface ReleaseHistory {
  /** Each release against the one before it, oldest first; empty where there is none. */
  readonly history: readonly ReleaseChanges[];
  /** Every release against each earlier one, in the same order, the nearest last. */
  readonly comparisons: readonly ReleaseChanges[];
}

/** A release and what was known of the targets at its cut-off. */
interface ReleasedState {
  readonly release: ReleaseInfo;
  readonly results: PlacedResults;
}

/**
 * What each release brought, against the one before it and against every earlier one. Verdicts are
 * compared by evaluating what was known at each cut-off, so the work grows with the number of
 * releases. Rows recorded after the last release are in no entry.
 * @param latest the evaluation of all rows of these tables
 */
export const releaseHistory = (
  tables: Tables,
  latest: Evaluation,
  evaluationOn: PastEvaluations = pastEvaluations(tables, latest),
): ReleaseHistory => {
  const { releases } = latest;
  const releaseOf = releasesByRow(tables);
  const states = releases.map(
    (release): ReleasedState => ({
      release,
      results: placedResults(evaluationOn(release.cutOff)),
    }),
  );
  const changes = (from: ReleasedState | null, to: ReleasedState): ReleaseChanges => {
    const after = from === null ? 0 : releases.indexOf(from.release) + 1;
    const brought = new Set(
      releases.slice(after, releases.indexOf(to.release) + 1).map(({ id }) => id),
    );
    const isNew: IsNew = (row) => isBrought(brought, releaseOf(row));
    const corrections = latest.corrections.filter(({ newRow }) => isNew(newRow));
    const changed = tableChanges(tables, corrections, brought);
    return {
      release: to.release,
      since: from?.release.id ?? null,
      tables: changed,
      rows: rowTotals(changed),
      figures: from === null ? [] : figureChanges(latest, corrections, isNew),
      results: from === null ? [] : resultChanges(from.results, to.results),
    };
  };
  return {
    history: states.map((state, at) => changes(states[at - 1] ?? null, state)),
    comparisons: states.flatMap((state, at) =>
      states.slice(0, at).map((earlier) => changes(earlier, state)),
    ),
  };
};
