import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { restsOnInference } from '../../evaluation/record/rests-on-inference.ts';
import { statisticalYear, yearOf } from '../../schema/dates.ts';
import { byStatus } from '../../views/by-status.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { asCounted, isOutsidePeriod } from '../names/scope-words.ts';
import { statusKind } from '../verdict/status.ts';
import {
  englishCount,
  englishDate,
  englishHundredths,
  englishPermyriad,
  englishTenths,
} from './english-format.ts';
import { countedNoun, englishKnown, englishLastKnown, englishUnits } from './english-known.ts';
import { englishNeeded } from './english-needed.ts';
import { englishQuantity } from './english-quantity.ts';
import { englishStatus } from './english-status.ts';
import { indicatorWords } from './english-terms.ts';
import { type EnglishText, joinEnglish } from './english-text.ts';

type Parts = readonly EnglishText[];

const part = (text: string): EnglishText => (text === '' ? [] : [text]);

const known = (target: TargetEvaluation, result: Result, evaluation: Evaluation): EnglishText => {
  const { quantity } = result;
  return isQuantityResult(target, result) && quantity !== null
    ? [englishQuantity(target, result, quantity, evaluation)]
    : [englishKnown(target, asCounted(target, result))];
};

/** The time a result is about: "2023", "the closing date of 30 June 2025". */
const reference = ({ year, due, referenceDate }: Result): string => {
  if (year !== null) return String(year);
  return due ? `the closing date of ${englishDate(referenceDate)}` : englishDate(referenceDate);
};

/** A quantity of which the value or what it is compared with is known, but not both. */
const isPartlyKnown = (target: TargetEvaluation, result: Result): boolean =>
  isQuantityResult(target, result) &&
  result.quantity !== null &&
  (result.quantity.value !== null || result.quantity.base !== null);

const silentParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  const { lastKnown } = result;
  if (isPartlyKnown(target, result)) {
    return [known(target, result, evaluation), [englishNeeded(target, result)]];
  }
  const nothing: EnglishText = [
    'no usable figure on ',
    ...indicatorWords(target.indicator, evaluation),
    ` was found for ${reference(result)}`,
  ];
  return [
    nothing,
    part(lastKnown === null ? '' : englishLastKnown(target, result, lastKnown)),
    [englishNeeded(target, result)],
  ];
};

const openParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  const { figuresTo, lastKnown, unknown, due } = result;
  if (figuresTo === null) return silentParts(target, result, evaluation);
  if (isQuantityResult(target, result)) {
    return [known(target, result, evaluation), [englishNeeded(target, result)]];
  }
  return [
    known(target, result, evaluation),
    [englishNeeded(target, result)],
    part(unknown === 0 ? '' : `${englishUnits(unknown, countedNoun(target, result))} not known`),
    part(unknown === 0 && !due ? 'not yet due, and no expected level to compare with' : ''),
    part(lastKnown === null ? '' : englishLastKnown(target, result, lastKnown)),
  ];
};

const pathWords = ({ path }: Result): string => {
  if (path === null) return '';
  const level =
    path.inUnits === null
      ? englishPermyriad(path.expectedPermyriad)
      : `${englishTenths(path.inUnits.expectedTenths)} of ${englishCount(path.inUnits.n)}`;
  const expected =
    path.kind === 'milestone'
      ? `the plan expects ${level} by then`
      : `${level} expected by then on a straight line of this site, which the plan does not set`;
  const [low, high] = (path.paceHundredths ?? []).map(englishHundredths);
  if (low === undefined || high === undefined) return expected;
  return `${expected}, pace ${low === high ? low : `between ${low} and ${high}`}`;
};

const paceParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  const [low, high] = (result.statusRange ?? []).map((status) =>
    lowerFirst(englishStatus({ status }, statusKind(target))),
  );
  const classes =
    low === undefined || high === undefined
      ? ''
      : `${low} if none of what is not known meets it, ${high} if all of it does`;
  return [
    known(target, result, evaluation),
    part(pathWords(result)),
    part(classes),
    [`${englishNeeded(target, result)} by ${englishDate(target.dueDate)}`],
  ];
};

/** Why a year is not judged: its statistical year is not over, or it lies outside the plan. */
const outside = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const indicator = indexOf(evaluation).indicator(target.indicator);
  const year = result.year ?? yearOf(result.referenceDate);
  const { end } = statisticalYear(year, indicator?.yearStart ?? '01-01');
  return indicator?.timing === 'flow' && end > result.referenceDate
    ? `the statistical year ${year} was not complete on ${englishDate(result.referenceDate)}`
    : `${reference(result)} is outside the time for which the target is judged`;
};

const notApplicableParts = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): Parts => {
  if (result.n === 0) {
    const { many } = countedNoun(target, result);
    return [[`there were no ${many} in scope on ${englishDate(result.referenceDate)}`]];
  }
  if (result.notJudged === 'before-plan') {
    return [
      part(
        `${reference(result)} was over before the plan was signed on ${englishDate(evaluation.plan.signedOn)}`,
      ),
      result.figuresTo === null ? [] : ['for comparison, ', ...known(target, result, evaluation)],
    ];
  }
  const isOutside = isOutsidePeriod(result);
  return [
    part(
      isOutside
        ? outside(target, result, evaluation)
        : 'the plan does not set this target for this area by itself',
    ),
    result.figuresTo === null ? [] : ['for comparison, ', ...known(target, result, evaluation)],
  ];
};

const partsOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts =>
  byStatus<Parts>(result, {
    settled: () => [known(target, result, evaluation), [englishNeeded(target, result)]],
    reached: () => [
      known(target, result, evaluation),
      [`${englishNeeded(target, result)}, to be held until ${englishDate(target.dueDate)}`],
    ],
    pace: () => paceParts(target, result, evaluation),
    open: () => openParts(target, result, evaluation),
    silent: () => silentParts(target, result, evaluation),
    notApplicable: () => notApplicableParts(target, result, evaluation),
  });

/** That a verdict rests on what was inferred: " (inferred)", " (partly inferred)"; else nothing. */
const englishMark = (result: Result): string => {
  if (!restsOnInference(result)) return '';
  return result.stated === 0 ? ' (inferred)' : ' (partly inferred)';
};

/**
 * What follows the word of the verdict, as one sentence with it: whether it rests on inference, what is known, of which date, what
 * was asked. Every number is one of the result; what is not known is never filled in.
 */
export const englishAnswer = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): EnglishText => [
  `${englishMark(result)}: `,
  ...joinEnglish(partsOf(target, result, evaluation), '; '),
  '.',
];
