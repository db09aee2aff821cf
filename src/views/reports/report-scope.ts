import { areaView } from '../../evaluation/area-view.ts';
import type {
  Evaluation,
  Result,
  TargetEvaluation,
  UnitVersion,
} from '../../evaluation/record/evaluation.ts';
import { type EvaluationChanges, evaluationChanges } from '../../evaluation/release-changes.ts';
import { resultOf } from '../result-of.ts';
import { reportArea } from './report-area.ts';
import type { ReportOptions, ReportSubject } from './report-subject.ts';
import { untilYear } from './until-year.ts';

/** What one report is about: an area, in one year or over the plan's whole period. */
export interface ReportScope {
  /** What is known of the time of the report, as it stands for the area: results are those of the area. */
  readonly evaluation: Evaluation;
  /** The same of the plan's whole territory, to compare with. */
  readonly whole: Evaluation;
  /** All that is known of the area, later years included. */
  readonly full: Evaluation;
  /** Null for the whole period. */
  readonly year: number | null;
  /** First and last day that the report covers, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The area as it was when the plan was signed. */
  readonly area: UnitVersion;
  /** Whether the area is the plan's whole territory. */
  readonly isWhole: boolean;
  readonly options: ReportOptions;
  /** What changed for the area since the edition before; null where there is none. */
  readonly changes: EvaluationChanges | null;
}

/** A target with its result in the year of the report, or at its closing date. */
export interface TargetInYear {
  readonly target: TargetEvaluation;
  readonly result: Result;
}

/** First and last day that a report covers, `YYYY-MM-DD`. */
export const periodOf = (
  { year }: Pick<ReportSubject, 'year'>,
  { periodStart, periodEnd }: Evaluation['plan'],
): Pick<ReportScope, 'from' | 'to'> =>
  year === null
    ? { from: periodStart, to: periodEnd }
    : { from: `${year}-01-01`, to: `${year}-12-31` };

const views = new WeakMap<Evaluation, Map<string, Evaluation>>();

/** The view of an area, made once for all of its reports. */
const viewOf = (evaluation: Evaluation, area: string): Evaluation => {
  const known = views.get(evaluation) ?? new Map<string, Evaluation>();
  views.set(evaluation, known);
  const view = known.get(area) ?? areaView(evaluation, area);
  known.set(area, view);
  return view;
};

/** The scope of a report; throws where the register has no such area, a fault of the program. */
export const reportScope = (
  evaluation: Evaluation,
  { area, year }: ReportSubject,
  options: ReportOptions,
): ReportScope => {
  const view = viewOf(evaluation, area);
  const before = options.edition?.previous?.evaluation;
  return {
    evaluation: untilYear(view, year),
    whole: untilYear(evaluation, year),
    full: view,
    year,
    ...periodOf({ year }, evaluation.plan),
    area: reportArea(evaluation, area),
    isWhole: area === evaluation.plan.territoryCode,
    options,
    changes: before === undefined ? null : evaluationChanges(viewOf(before, area), view),
  };
};

/** The result that a report of a time is about; once a target is closed the last year's report says how it ended. */
export const resultIn = (
  target: TargetEvaluation,
  { evaluation, year }: Pick<ReportScope, 'evaluation' | 'year'>,
): Result | undefined =>
  year === evaluation.plan.lastYear && target.final.due ? target.final : resultOf(target, year);

const inYear = (scope: ReportScope): readonly TargetInYear[] =>
  scope.evaluation.targets.flatMap((target) => {
    const result = resultIn(target, scope);
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
