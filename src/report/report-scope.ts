import type {
  Evaluation,
  Result,
  TargetEvaluation,
  UnitVersion,
} from '../evaluation/evaluation.ts';
import { indexOf } from '../text/evaluation-index.ts';
import { resultOf } from '../text/result-of.ts';

/** What one report is about: a year of an evaluation, for the plan's territory. */
export interface ReportScope {
  readonly evaluation: Evaluation;
  readonly year: number;
  /** The territory as it was when the plan was signed. */
  readonly area: UnitVersion;
}

/** A target with its result in the year of the report. */
export interface TargetInYear {
  readonly target: TargetEvaluation;
  readonly result: Result;
}

/** The scope of a report; throws where the evaluation has no such territory, a fault of the data. */
export const reportScope = (evaluation: Evaluation, year: number): ReportScope => {
  const { territoryCode, signedOn } = evaluation.plan;
  const area = indexOf(evaluation).unitOn(territoryCode, signedOn);
  if (!area) throw new Error(`territory ${territoryCode} does not exist on ${signedOn}`);
  return { evaluation, year, area };
};

const inYear = ({ evaluation, year }: ReportScope): readonly TargetInYear[] =>
  evaluation.targets.flatMap((target) => {
    const result = resultOf(target, year);
    return result ? [{ target, result }] : [];
  });

/** Targets that are judged against a level, in the order of the plan. */
export const levelTargets = (scope: ReportScope): readonly TargetInYear[] =>
  inYear(scope).filter(({ target }) => target.kind !== 'trend');

/** Targets that are judged against the year before. */
export const trendTargets = (scope: ReportScope): readonly TargetInYear[] =>
  inYear(scope).filter(({ target }) => target.kind === 'trend');

/** All targets with a result in the year, in the order of the report's parts. */
export const allTargets = (scope: ReportScope): readonly TargetInYear[] => [
  ...levelTargets(scope),
  ...trendTargets(scope),
];
