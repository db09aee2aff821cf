import type {
  Evaluation,
  Quantity,
  Result,
  Span,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { inYear } from '../format/dates.ts';
import { formatChange, nbsp } from '../format/format.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { asksForMore, limitWords, trendVerb } from '../names/achievement.ts';
import { periodWords, yearOfFigures } from '../names/reference-date.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { changeWords, rangeOf } from '../verdict/quantity-words.ts';
import { areaWords, CHART_WORDS } from './chart-words.ts';

/**
 * At the mark of the limit: "cần không quá 465", "cần ít nhất 10". A trend has no limit of its own; its mark is the
 * year before: "năm 2022: 548, cần ít hơn". Empty where the number is not known.
 */
export const limitLabel = (target: TargetEvaluation, quantity: Quantity): string => {
  if (target.kind === 'trend') {
    if (quantity.base === null) return '';
    const when = quantity.baseYear === null ? 'năm trước' : inYear(quantity.baseYear);
    return `${when}: ${rangeOf(quantity.base, '').trim()}, cần ${asksForMore(target) ? 'nhiều' : 'ít'} hơn`;
  }
  return quantity.limit === null ? '' : `cần ${limitWords(target, quantity.limit, '')}`;
};

/** "năm 2019: 490", the mark a reduction is measured from. */
export const baseLabel = ({ base, baseYear }: Quantity): string =>
  base === null || baseYear === null ? '' : `${inYear(baseYear)}: ${rangeOf(base, '').trim()}`;

/** "512 vụ năm 2023" under the bar. */
export const valueLabel = (
  value: Span,
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${rangeOf(value, unitOfMeasureOf(target, evaluation))} ${inYear(yearOfFigures(target, result, evaluation))}`;

/** Value and change: "430 vụ năm 2023, giảm 12,2% so với năm 2019"; that nothing is published. */
export const quantityTitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const { quantity } = result;
  if (quantity === null || quantity.value === null) return 'Chưa có số liệu công bố';
  const value = upperFirst(valueLabel(quantity.value, target, result, evaluation));
  const change = changeWords(quantity);
  return change === '' || quantity.baseYear === null
    ? value
    : `${value}, ${change} so với ${inYear(quantity.baseYear)}`;
};

/** Subtitle of the bar of a quantity, with the bounds of its period. */
export const quantitySubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${target.shortName}; ${areaWords(result, evaluation)}, ${periodWords(target, result, evaluation)}; đơn vị tính: ${unitOfMeasureOf(target, evaluation)}`;

/** ", cần không quá 465"; nothing where there is no number to be held to. */
const limitAlt = (target: TargetEvaluation, { quantity }: Result): string => {
  const words = quantity === null ? '' : limitLabel(target, quantity);
  return words === '' ? '' : `; ${words}`;
};

/** One sentence for readers who do not see the bar of a quantity. */
export const quantityAlt = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `Biểu đồ thanh: ${lowerFirst(quantityTitle(target, result, evaluation))}${limitAlt(target, result)}.`;

/** Change of one unit beside its dot; why there is none. */
export const changeLabel = (quantity: Quantity | null): string => {
  if (quantity === null || quantity.value === null) return CHART_WORDS.silent;
  if (quantity.base === null) {
    return quantity.baseYear === null
      ? CHART_WORDS.silent
      : `chưa có số liệu ${inYear(quantity.baseYear)}`;
  }
  if (quantity.changePermille === null) {
    if (quantity.base[1] === null || quantity.value[1] === null) return 'chưa đủ số liệu để so';
    return quantity.base[0] === quantity.base[1] && quantity.value[0] === quantity.value[1]
      ? 'không tính được tỷ lệ'
      : 'số liệu nêu khác nhau';
  }
  return formatChange(quantity.changePermille);
};

/** "110/120 vụ": the value of the year and that of the base. */
export const valueAgainstBase = (quantity: Quantity | null, unitOfMeasure: string): string => {
  if (quantity === null || quantity.value === null || quantity.base === null) return '';
  const number = (value: Span): string => rangeOf(value, '').trim();
  return nbsp(`${number(quantity.value)} so với ${number(quantity.base)}`, unitOfMeasure);
};

/** "cần giảm 5%" at the tick of a reduction, "cần tăng 5%" of an increase; a trend must leave zero. */
export const changeNeededLabel = (target: TargetEvaluation): string =>
  target.kind === 'trend' || target.threshold === 0
    ? `cần ${trendVerb(target)}`
    : `cần ${trendVerb(target)} ${target.threshold}%`;
