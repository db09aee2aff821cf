import type { Quantity, Span } from '../../evaluation/record/evaluation.ts';
import { inYear } from '../format/dates.ts';
import { formatCount, formatScaled, nbsp } from '../format/format.ts';

/**
 * A span of counts with its unit: "512 vụ", "từ 500 đến 512 vụ" where it is not one number, "ít nhất
 * 40 vụ" where no upper bound is known.
 */
export const rangeOf = ([low, high]: Span, unitOfMeasure: string): string => {
  if (low === high) return nbsp(formatCount(low), unitOfMeasure);
  return high === null
    ? `ít nhất ${nbsp(formatCount(low), unitOfMeasure)}`
    : `từ ${formatCount(low)} đến ${nbsp(formatCount(high), unitOfMeasure)}`;
};

/** Whether value and base are the same number for certain. */
export const isUnchanged = ({ value, base }: Quantity): boolean =>
  value !== null &&
  base !== null &&
  value[0] === value[1] &&
  base[0] === base[1] &&
  value[0] === base[0];

/** "giảm 6,6%", "tăng 2,2%", "không đổi"; empty where it cannot be said. */
export const changeWords = (quantity: Quantity): string => {
  const { changePermille } = quantity;
  if (isUnchanged(quantity)) return 'không đổi';
  if (changePermille === null) return '';
  if (changePermille === 0) return 'thay đổi chưa đến 0,05%';
  const size = formatScaled(Math.abs(changePermille), 1);
  return `${changePermille < 0 ? 'giảm' : 'tăng'} ${size}%`;
};

/**
 * Value against base in words: "512 vụ, giảm 6,6% so với 548 vụ năm 2022". What is not known is
 * said to be unknown; `when` is the period of the value ("năm 2023").
 */
export const quantityWords = (quantity: Quantity, unitOfMeasure: string, when: string): string => {
  const { value, base, baseYear } = quantity;
  const baseWhen = baseYear === null ? 'kỳ so sánh' : inYear(baseYear);
  if (value === null && base === null) return `chưa có số liệu ${when} và ${baseWhen}`;
  if (value === null) {
    const before = base === null ? '' : `; ${baseWhen} là ${rangeOf(base, unitOfMeasure)}`;
    return `chưa có số liệu ${when}${before}`;
  }
  const now = `${rangeOf(value, unitOfMeasure)} ${when}`;
  if (baseYear === null) return now;
  if (base === null) return `${now}, chưa có số liệu ${baseWhen} để so sánh`;
  const then = `${rangeOf(base, unitOfMeasure)} ${baseWhen}`;
  if (isUnchanged(quantity)) return `${now}, bằng ${baseWhen} (${rangeOf(base, unitOfMeasure)})`;
  const change = changeWords(quantity);
  return change === '' ? `${now}, so với ${then}` : `${now}, ${change} so với ${then}`;
};
