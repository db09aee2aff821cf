import type { Evaluation, Result, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { resultOf } from './result-of.ts';

/** What became of a target in a year: judged, over before the plan was signed, or not to be judged. */
export type MatrixState = 'judged' | 'before-plan' | 'not-judged';

/** A target in a year: of how many units the result is known, and the verdict. */
export interface MatrixCell {
  readonly year: number;
  readonly state: MatrixState;
  /** Null where the target has no result of the year. */
  readonly result: Result | null;
  /** Units in scope; 0 where nothing is counted. */
  readonly n: number;
  /** Units known to meet the target or not, without inference. */
  readonly stated: number;
  /** Units inferred to meet it. */
  readonly inferred: number;
}

/** A row of the matrix. */
export interface MatrixRow {
  readonly target: TargetEvaluation;
  readonly cells: readonly MatrixCell[];
}

/** All targets, in plan order, in all years of which any has a result. */
export interface EvidenceMatrix {
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}

const stateOf = (result: Result | undefined): MatrixState => {
  if (result?.notJudged === 'before-plan') return 'before-plan';
  const isJudged = result !== undefined && (result.status !== 'not-applicable' || !result.binding);
  return isJudged && result.n > 0 ? 'judged' : 'not-judged';
};

const cellOf = (target: TargetEvaluation, year: number): MatrixCell => {
  const result = resultOf(target, year);
  const state = stateOf(result);
  const { n, stated, notMet, inferred } = result ?? { n: 0, stated: 0, notMet: 0, inferred: 0 };
  return state === 'not-judged'
    ? { year, state, result: result ?? null, n: 0, stated: 0, inferred: 0 }
    : { year, state, result: result ?? null, n, stated: stated + notMet, inferred };
};

/** How far figures go: of each target in each year the share of units known, and the verdict. */
export const evidenceMatrix = ({ targets }: Pick<Evaluation, 'targets'>): EvidenceMatrix => {
  const all = targets.flatMap((target) => target.years.flatMap(({ year }) => year ?? []));
  const years = [...new Set(all)].sort((a, b) => a - b);
  return {
    years,
    rows: targets.map((target) => ({
      target,
      cells: years.map((year) => cellOf(target, year)),
    })),
  };
};

/** Targets of which nothing is known in any year that is judged. */
export const silentTargets = ({ rows }: EvidenceMatrix): readonly TargetEvaluation[] =>
  rows
    .filter(({ cells }) =>
      cells.every(({ state, stated, inferred }) => state !== 'judged' || stated + inferred === 0),
    )
    .map(({ target }) => target);
