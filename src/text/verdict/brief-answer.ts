import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate, inYear, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { achievementOf, limitWords } from '../names/achievement.ts';
import { inferredBeside, lastKnownMark, saidFirst, sureWords } from '../names/certainty.ts';
import { referenceWords, yearOfFigures } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { allOf, chartNoun, countOf, partOf } from '../names/scope-words.ts';
import { neededFiguresWords } from './needed.ts';
import { quantityWords } from './quantity-words.ts';

/** "cần 145 xã, xác định thêm 125", "cần cả 9 đơn vị": how many units are needed, and how many more of the unknown. */
const neededUnits = (target: TargetEvaluation, result: Result): string => {
  const { required, n, met, needed } = result;
  const noun = chartNoun(target, result);
  if (required === null) return '';
  const all = `cần ${required === n ? allOf(n, noun) : countOf(required, noun)}`;
  const more = needed?.toConfirm?.count;
  return more === undefined || met === 0
    ? all
    : `${all}, xác định ${nbsp('thêm', formatCount(more))}`;
};

const knownPart = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { met, notMet, unknown, n, inferred } = result;
  const { does } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  const noun = chartNoun(target, result);
  if (unknown === 0 && inferred === 0) return `${partOf(met, n, noun)} ${does}`;
  const sure = `${sureWords(result, partOf(saidFirst(result), n, noun), does)}${inferredBeside(result)}`;
  const failed = notMet === 0 ? '' : `, ${nbsp(formatCount(notMet), 'không')}`;
  const open = unknown === 0 ? '' : `, ${nbsp(formatCount(unknown), 'chưa biết')}`;
  return `${sure}${failed}${open}`;
};

/** What is known of the units or of the one quantity; empty where no figure is known. */
const known = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { quantity } = result;
  if (!isQuantityResult(target, result) || quantity === null) {
    return knownPart(target, result, evaluation);
  }
  const when = inYear(yearOfFigures(target, result, evaluation));
  return quantityWords(quantity, unitOfMeasureOf(target, evaluation), when);
};

const neededQuantity = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const limit = result.quantity?.limit ?? null;
  return limit === null || target.kind === 'trend'
    ? ''
    : `cần ${limitWords(target, limit, unitOfMeasureOf(target, evaluation))}`;
};

const needed = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string =>
  isQuantityResult(target, result)
    ? neededQuantity(target, result, evaluation)
    : neededUnits(target, result);

const sentence = (...parts: readonly string[]): string =>
  `${upperFirst(parts.filter((part) => part !== '').join('; '))}.`;

/** Nothing of the period itself: which counts are needed, or what was asked, and the last figure known before. */
const silentLines = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly string[] => {
  const { lastKnown } = result;
  if (lastKnown === null) {
    const figures = neededFiguresWords(target, result, evaluation);
    const asked = `cần ${figures === '' ? requirement(target, result, evaluation) : figures}`;
    return [sentence(asked, nbsp('hạn', formatDate(target.dueDate)))];
  }
  const last = `${partOf(lastKnown.met, lastKnown.total, chartNoun(target, result))} ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}`;
  return [
    sentence(`số liệu gần nhất: ${last}`, needed(target, result, evaluation)),
    sentence(`không có số liệu cho ${referenceWords(result)}`),
  ];
};

const dateLine = ({ figuresTo }: Result): readonly string[] =>
  figuresTo === null ? [] : [`Số liệu đến ${formatDate(figuresTo)}.`];

/**
 * The answer in one or two short sentences, to stand beside the word of the status in a list: what
 * is known, what is needed, the date of the figures. The whole answer is in `answer`. A target that
 * is not judged here has no such sentences.
 */
export const briefAnswer = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly string[] => {
  if (result.n === 0 || result.status === 'not-applicable') return [];
  if (result.figuresTo === null) return silentLines(target, result, evaluation);
  const due = result.due ? '' : nbsp('hạn', formatDate(target.dueDate));
  return [
    sentence(known(target, result, evaluation), needed(target, result, evaluation), due),
    ...dateLine(result),
  ];
};
