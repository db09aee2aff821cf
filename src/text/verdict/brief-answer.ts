import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate, inYear, onDay } from '../format/dates.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { achievementOf, limitWords } from '../names/achievement.ts';
import { inferredBeside, lastKnownMark, saidFirst, sureWords } from '../names/certainty.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { allOf, chartNoun, countOf, partOf } from '../names/scope-words.ts';
import { milestonesBrief } from './milestone-words.ts';
import { neededYearsWords } from './needed.ts';
import { quantityWords } from './quantity-words.ts';

/** One line beside the word of a verdict: what is said, and of what. */
export interface BriefLine {
  readonly of: 'known' | 'needed' | 'missing' | 'milestones';
  /** "Đã biết", "Cần", "Thiếu". */
  readonly label: string;
  readonly text: string;
}

/** Whether what is not known keeps the result open. */
const isOpen = ({ status, unknown }: Result): boolean =>
  unknown > 0 && status !== 'met' && status !== 'not-met' && status !== 'contained';

const knownPart = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const { met, notMet, unknown, n, inferred } = result;
  const { does } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  const noun = chartNoun(target, result);
  if (unknown === 0 && inferred === 0) return `${partOf(met, n, noun)} ${does}`;
  const sure = `${sureWords(result, partOf(saidFirst(result), n, noun), does)}${inferredBeside(result)}`;
  const failed = notMet === 0 ? '' : `, ${nbsp(formatCount(notMet), 'không')}`;
  // Of an open result what is not known has a line of its own.
  const rest =
    unknown === 0 || isOpen(result) ? '' : `, ${nbsp(formatCount(unknown), 'chưa biết')}`;
  return `${sure}${failed}${rest}`;
};

/** What is known of the units or of the one quantity; without a figure of the time, the newest before. */
export const knownBrief = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const { quantity, lastKnown, figuresTo } = result;
  if (figuresTo === null) {
    // Of one quantity a number of units says nothing.
    return lastKnown === null || isQuantityResult(target, result)
      ? ''
      : `${partOf(lastKnown.met, lastKnown.total, chartNoun(target, result))} ${onDay(lastKnown.date)}${lastKnownMark(lastKnown)}, sau đó chưa có số liệu`;
  }
  if (!isQuantityResult(target, result) || quantity === null) {
    return knownPart(target, result, evaluation);
  }
  const when = inYear(yearOfFigures(target, result, evaluation));
  return quantityWords(quantity, unitOfMeasureOf(target, evaluation), when);
};

/** "145 xã", "cả 9 đơn vị", "không quá 465 vụ". */
export const neededBrief = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const { required, n, quantity } = result;
  if (isQuantityResult(target, result)) {
    const limit = quantity?.limit ?? null;
    return limit === null || target.kind === 'trend'
      ? requirement(target, result, evaluation)
      : limitWords(target, limit, unitOfMeasureOf(target, evaluation));
  }
  if (required === null) return '';
  const noun = chartNoun(target, result);
  return required === n ? allOf(n, noun) : countOf(required, noun);
};

/** Before the due date, or where it was never reached: when it is, or was. */
const dueWords = ({ due, figuresTo }: Result, { dueDate }: TargetEvaluation): string =>
  due && figuresTo !== null ? '' : nbsp('hạn', formatDate(dueDate));

/** What keeps an open result open: figures of some years, or "126 xã chưa biết, xác định thêm 125". */
const missing = (target: TargetEvaluation, result: Result): string => {
  if (!isOpen(result)) return '';
  const figures = neededYearsWords(target, result);
  if (figures !== '' || isQuantityResult(target, result)) return figures;
  const noun = chartNoun(target, result);
  const more = result.needed?.toConfirm?.count;
  if (result.figuresTo === null) return `số liệu của ${allOf(result.n, noun)}`;
  const unknown = `${countOf(result.unknown, noun)} chưa biết`;
  return more === undefined
    ? unknown
    : `${unknown}, cần xác định ${nbsp('thêm', formatCount(more))}`;
};

const parts = (...all: readonly string[]): string => all.filter((part) => part !== '').join('; ');

/**
 * The answer in lines short enough for a list, to stand below the word of the verdict: what is known, what is needed,
 * what is missing, what became of milestones; a line that has nothing to say is left out. The whole answer is in
 * `answer`. A target that is not judged here has no lines.
 */
export const briefLines = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly BriefLine[] => {
  if (result.n === 0 || result.status === 'not-applicable') return [];
  const lines: readonly BriefLine[] = [
    { of: 'known', label: 'Đã biết', text: knownBrief(target, result, evaluation) },
    {
      of: 'needed',
      label: 'Cần',
      text: parts(neededBrief(target, result, evaluation), dueWords(result, target)),
    },
    { of: 'missing', label: 'Thiếu', text: missing(target, result) },
    { of: 'milestones', label: 'Mốc phải đạt', text: milestonesBrief(target) },
  ];
  return lines
    .filter(({ text }) => text !== '')
    .map((one) => ({ ...one, text: upperFirst(one.text) }));
};

/** Beside the word of the verdict: "số liệu đến 31/12/2024"; empty where there is none of the time asked for. */
export const briefDate = ({ figuresTo }: Pick<Result, 'figuresTo'>): string =>
  figuresTo === null ? '' : `số liệu đến ${formatDate(figuresTo)}`;
