import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { statisticalYear, yearOf } from '../../schema/dates.ts';
import { byStatus } from '../../views/by-status.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate, formatPeriod, inYear, onDay } from '../format/dates.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { periodWords, referenceWords } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import { findStep, isOutsidePeriod, nounOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { knownUnits, unknownUnits } from './known-units.ts';
import { lastKnownWords, lastStated } from './last-known.ts';
import { nothingFound } from './no-data.ts';
import { paceWords, pathWords } from './path-words.ts';
import { quantityWords } from './quantity-words.ts';
import { statusKind, statusWords } from './status.ts';
import { verdictWord } from './verdict-word.ts';

/** What a part of the reason is about: what is known, what the plan asks for, what is not known, why nothing is judged. */
export type ReasonKind = 'known' | 'needed' | 'missing' | 'why';

/** A part of the reason, without a capital and without a full stop. */
export interface ReasonPart {
  readonly kind: ReasonKind;
  readonly text: string;
}

type Parts = readonly ReasonPart[];

const of =
  (kind: ReasonKind) =>
  (text: string): ReasonPart => ({ kind, text });
const known = of('known');
const asked = of('needed');
const missing = of('missing');
const why = of('why');

/**
 * What is known, inside a sentence: of a target about one quantity its value with the unit of
 * measure, of any other how many units are known to meet it.
 */
const knownWords = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string =>
  isQuantityResult(target, result) && result.quantity !== null
    ? quantityWords(
        result.quantity,
        unitOfMeasureOf(target, evaluation),
        periodWords(target, result, evaluation),
      )
    : knownUnits(target, result, evaluation);

const needed = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string =>
  `cần ${requirement(target, result, evaluation)}`;

/** What is required. The result at closing answers the whole promise, so it adds the due date. */
const neededBy = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const asked = needed(target, result, evaluation);
  return result.year === null ? `${asked}, hạn ${formatDate(target.dueDate)}` : asked;
};

/**
 * The period in which figures were looked for: "trong năm 2024"; at closing the year of the closing
 * date, with that date: "trong năm 2025 cho thời điểm chốt 30/6/2025".
 */
const windowWords = (result: Result): string =>
  result.year === null
    ? `trong ${inYear(yearOf(result.referenceDate))} cho ${referenceWords(result)}`
    : `trong ${inYear(result.year)}`;

/** A quantity of which the value or what it is compared with is known, but not both. */
const isPartlyKnown = (target: TargetEvaluation, result: Result): boolean =>
  isQuantityResult(target, result) &&
  result.quantity !== null &&
  (result.quantity.value !== null || result.quantity.base !== null);

/**
 * No figure answers for the period. A figure of an earlier period is given with its date and in
 * words that nobody can take for the result.
 */
const silentParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  const { lastKnown, status } = result;
  if (isPartlyKnown(target, result)) return [known(knownWords(target, result, evaluation))];
  const level = asked(neededBy(target, result, evaluation));
  if (lastKnown === null) return [missing(nothingFound(target, result, evaluation)), level];
  const silence =
    status === 'no-data' ? [] : [missing(`không có số liệu công bố ${windowWords(result)}`)];
  return [...silence, known(lastKnownWords(target, result, lastKnown)), level];
};

/** Some figures answer for the period, but they do not decide the verdict. */
const openParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  if (result.figuresTo === null) return silentParts(target, result, evaluation);
  const level = asked(neededBy(target, result, evaluation));
  const facts = known(knownWords(target, result, evaluation));
  // Of one number no units are counted: its span has said all.
  if (isQuantityResult(target, result)) return [facts, level];
  const { lastKnown } = result;
  return [
    facts,
    level,
    missing(unknownUnits(target, result)),
    // Every unit is known and still there is no verdict: the only reason is that there is no path.
    why(
      result.unknown === 0 && !result.due
        ? 'chưa đến hạn và chưa có mức tham chiếu để xếp tiến độ'
        : '',
    ),
    known(
      lastKnown === null || lastStated(target, result, evaluation) !== null
        ? ''
        : lastKnownWords(target, result, lastKnown),
    ),
  ];
};

/**
 * Before the due date: what is known, the level expected by now, the pace. Where the worst and the
 * best that is possible belong to different classes of pace, both classes are named.
 */
const paceParts = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts => {
  const { path, statusRange } = result;
  const compared =
    path === null
      ? ''
      : [pathWords(path, target), paceWords(path, target)].filter(Boolean).join(', ');
  const classes =
    statusRange === null
      ? ''
      : `${lowerFirst(statusWords(statusRange[0], statusKind(target)).word)} nếu phần chưa biết đều không đạt, ${lowerFirst(statusWords(statusRange[1], statusKind(target)).word)} nếu đều đạt`;
  return [
    known(knownWords(target, result, evaluation)),
    known(compared),
    known(classes),
    asked(`${needed(target, result, evaluation)} khi đến hạn ${formatDate(target.dueDate)}`),
  ];
};

/** Why a year is not judged: it has not begun, its statistical year is not over, or it is outside. */
const outsideWords = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const indicator = indexOf(evaluation).indicator(target.indicator);
  const year = result.year ?? yearOf(result.referenceDate);
  if (findStep(result, 'rule')?.rule === 'year-not-begun') return `năm ${year} chưa bắt đầu`;
  const period = statisticalYear(year, indicator?.yearStart ?? '01-01');
  return indicator?.timing === 'flow' && period.end > result.referenceDate
    ? `năm thống kê ${year} (${formatPeriod(period.start, period.end)}) chưa trọn vẹn vào ${onDay(result.referenceDate)}`
    : `${referenceWords(result)} ở ngoài thời gian đánh giá của mục tiêu`;
};

/** Why a target is not judged here, and what is known for comparison. */
const notApplicableParts = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): Parts => {
  const area = indexOf(evaluation).unit(result.area);
  const name = area ? unitInline(area) : 'địa bàn này';
  if (result.n === 0) {
    return [
      why(
        `${onDay(result.referenceDate)} ở ${name} không có ${nounOf(target, result)} nào trong phạm vi`,
      ),
    ];
  }
  if (result.notJudged === 'before-plan') {
    const { signedOn } = evaluation.plan;
    return [
      why(`${referenceWords(result)} đã hết trước khi kế hoạch được ký (${formatDate(signedOn)})`),
      known(comparison(target, result, evaluation)),
    ];
  }
  const outside = isOutsidePeriod(result);
  const reason = outside
    ? outsideWords(target, result, evaluation)
    : `kế hoạch không giao mục tiêu này riêng cho ${name}`;
  return [why(reason), known(outside ? '' : comparison(target, result, evaluation))];
};

/**
 * What is known of an area to which the plan gives no target of its own, marked as a comparison.
 */
const comparison = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const facts =
    result.figuresTo === null
      ? nothingFound(target, result, evaluation)
      : `để so sánh, ${knownWords(target, result, evaluation)}`;
  return result.lastKnown === null
    ? facts
    : `${facts}; ${lastKnownWords(target, result, result.lastKnown)}`;
};

const partsOf = (target: TargetEvaluation, result: Result, evaluation: Evaluation): Parts =>
  byStatus<Parts>(result, {
    settled: () => [
      known(knownWords(target, result, evaluation)),
      asked(neededBy(target, result, evaluation)),
    ],
    reached: () => [
      known(knownWords(target, result, evaluation)),
      asked(`${needed(target, result, evaluation)} và giữ đến hạn ${formatDate(target.dueDate)}`),
    ],
    pace: () => paceParts(target, result, evaluation),
    open: () => openParts(target, result, evaluation),
    silent: () => silentParts(target, result, evaluation),
    notApplicable: () => notApplicableParts(target, result, evaluation),
  });

/**
 * Added to "Chưa có số liệu công bố" where the word alone would say too much: half of a comparison
 * is known, or a figure of an earlier period. Empty elsewhere.
 */
const silenceWords = (target: TargetEvaluation, result: Result): string => {
  if (result.status !== 'no-data') return '';
  if (isPartlyKnown(target, result)) return ' đủ để so sánh';
  return result.lastKnown === null ? '' : ` ${windowWords(result)}`;
};

/** The answer in pieces, for places that set the verdict on a line of its own. */
export interface AnswerParts {
  /** The word of the status, and what it is limited to. */
  readonly verdict: string;
  /** What was last stated of the whole area, in whole sentences, where nothing newer says as much; else empty. */
  readonly stated: string;
  /** What is known, what was asked: without a capital and without its full stop. */
  readonly reason: string;
  /** The parts that `reason` joins, for places that give each a line of its own. */
  readonly parts: readonly ReasonPart[];
}

/** The pieces that {@link answer} joins; `verdict` starts with the word of the status. */
export const answerParts = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): AnswerParts => {
  const parts = partsOf(target, result, evaluation).filter(({ text }) => text !== '');
  return {
    verdict: `${verdictWord(target, result)}${silenceWords(target, result)}`,
    stated: lastStated(target, result, evaluation) ?? '',
    reason: parts.map(({ text }) => text).join('; '),
    parts,
  };
};

/**
 * The answer in one sentence: the verdict, the value with its unit of measure, the date of the
 * figures, what is required. Every number is one of the result. An inferred figure is marked as
 * inferred, and what is not known is called unknown, never estimated.
 */
export const answer = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const { verdict, stated, reason } = answerParts(target, result, evaluation);
  const first = stated === '' ? '' : `${lowerFirst(stated)} `;
  return `${verdict}: ${first}${first === '' ? reason : upperFirst(reason)}.`;
};
