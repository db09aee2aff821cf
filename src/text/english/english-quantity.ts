import type {
  Evaluation,
  Quantity,
  Result,
  Span,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { nbsp } from '../format/format.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { isUnchanged } from '../verdict/quantity-words.ts';
import { englishChange, englishCount } from './english-format.ts';
import { unitOfMeasureWords } from './english-terms.ts';

const range = ([low, high]: Span, unitOfMeasure: string): string => {
  const unit = unitOfMeasure === '' ? '' : `\u00A0${unitOfMeasure}`;
  if (high === null) return `at least ${englishCount(low)}${unit}`;
  return low === high
    ? `${englishCount(low)}${unit}`
    : `between ${englishCount(low)} and ${englishCount(high)}${unit}`;
};

const change = ({ changePermille }: Quantity): string => {
  if (changePermille === null) return 'against';
  if (changePermille === 0) return 'a change of less than 0.05% from';
  return `${englishChange(changePermille)} ${changePermille < 0 ? 'fewer than' : 'more than'}`;
};

/**
 * A number of things against that of the year it is compared with: "512 cases in 2023, 6.6% fewer than
 * 548 in 2022". What is not known is said to be unknown.
 */
export const englishQuantity = (
  target: TargetEvaluation,
  result: Result,
  quantity: Quantity,
  evaluation: Evaluation,
): string => {
  const { value, base, baseYear } = quantity;
  const unitOfMeasure = unitOfMeasureWords(indexOf(evaluation).indicator(target.indicator));
  const year = yearOfFigures(target, result, evaluation);
  const now = nbsp('in', year);
  const then = baseYear === null ? '' : nbsp('in', baseYear);
  if (value === null) {
    const years = base === null && baseYear !== null ? `${year} or ${baseYear}` : `${year}`;
    const before = base === null ? '' : `, ${range(base, unitOfMeasure)} ${then}`;
    return `no figure published for ${years}${before.trimEnd()}`;
  }
  const known = `${range(value, unitOfMeasure)} ${now}`;
  if (baseYear === null) return known;
  if (base === null) return `${known}, no figure published for ${baseYear} to compare with`;
  if (isUnchanged(quantity)) return `${known}, the same as ${then}`;
  return `${known}, ${change(quantity)} ${range(base, '')} ${then}`;
};
