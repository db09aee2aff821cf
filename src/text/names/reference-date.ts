import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { statisticalYear, yearOf } from '../../schema/dates.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate, formatStatisticalYear, inYear, onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';

/**
 * The point of time a result is about, as a phrase: "năm 2023"; "thời điểm chốt 30/6/2025" for the
 * result at closing; "ngày 01/02/2024" where what is known ends before closing.
 */
export const referenceWords = (result: Result): string => {
  if (result.year !== null) return inYear(result.year);
  return result.due
    ? nbsp('thời điểm chốt', formatDate(result.referenceDate))
    : onDay(result.referenceDate);
};

/**
 * When the results at closing are about: "tại thời điểm chốt"; while a target is still running "đến ngày
 * 15/11/2026", the day to which everything is known.
 */
export const finalWords = ({ targets, asOf }: Pick<Evaluation, 'targets' | 'asOf'>): string =>
  targets.every(({ final }) => final.due || final.year !== null)
    ? 'tại thời điểm chốt'
    : `đến ${onDay(asOf)}`;

/**
 * The year a result's figures belong to. At closing that is the calendar year of the reference
 * date, but for a flow the last statistical year that is complete by then: half a year says nothing
 * about a year.
 */
export const yearOfFigures = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): number => {
  if (result.year !== null) return result.year;
  const year = yearOf(result.referenceDate);
  const indicator = indexOf(evaluation).indicator(target.indicator);
  if (indicator?.timing !== 'flow') return year;
  const { end } = statisticalYear(year, indicator.yearStart ?? '01-01');
  return end <= result.referenceDate ? year : year - 1;
};

/**
 * The period a flow figure of this result covers: "năm 2023 (15/12/2022–14/12/2023)"; for figures
 * of a day "năm 2023".
 */
export const periodWords = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const indicator = indexOf(evaluation).indicator(target.indicator);
  return formatStatisticalYear(
    yearOfFigures(target, result, evaluation),
    indicator?.yearStart ?? null,
  );
};
