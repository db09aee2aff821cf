import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { upperFirst } from '../format/letter-case.ts';
import { countOf, isOutsidePeriod, isOwnUnit, nounOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { nothingFound } from './no-data.ts';
import { unknownByReason } from './unknown-reasons.ts';

const whatIsMissing = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  if (result.evidence.length === 0) return upperFirst(nothingFound(target, result, evaluation));
  const reasons = unknownByReason(target, result);
  const noun = nounOf(target, result);
  const unit = indexOf(evaluation).unit(result.area);
  const whose =
    unit !== undefined && isOwnUnit(target, result, evaluation)
      ? unitInline(unit)
      : countOf(result.unknown, noun);
  const summary = `Chưa biết kết quả của ${whose}`;
  return reasons === '' ? summary : `${summary}: ${reasons}`;
};

/**
 * What exactly is missing for a certain verdict, in one sentence. Null where nothing is: every unit is known, or the
 * target is not judged for this time or here.
 */
export const missingFigures = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null =>
  result.unknown === 0 ||
  result.n === 0 ||
  isOutsidePeriod(result) ||
  result.notJudged === 'before-plan'
    ? null
    : `${whatIsMissing(target, result, evaluation)}.`;

/** The same, and which body holds it. */
export const missingText = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null => {
  const missing = missingFigures(target, result, evaluation);
  if (missing === null) return null;
  const holder = indexOf(evaluation).indicator(target.indicator)?.holder ?? '';
  const asked = holder === '' ? '' : ` Cơ quan nắm số liệu: ${holder}.`;
  return `${missing}${asked}`;
};
