import type { Step, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { formatCount, formatScaled } from '../format/format.ts';
import { allOf, countOf, partOf } from '../names/scope-words.ts';

type RequiredStep = Extract<Step, { step: 'required' }>;

/** "99% của 146 là 144,54". The product is exact: percent × n has two decimals at most. */
const product = (percent: number, n: number, exactHundredths: number): string =>
  `${percent}% của ${formatCount(n)} là ${formatScaled(exactHundredths, 2)}`;

const stated = (step: RequiredStep, target: TargetEvaluation, noun: string): string => {
  if (target.kind === 'count') {
    return `Kế hoạch nêu sẵn số phải đạt: ${partOf(step.required, step.n, noun)}.`;
  }
  return step.required === step.n
    ? `Từng đơn vị trong phạm vi đều phải đạt: ${allOf(step.n, noun)}.`
    : `Phải đạt: ${partOf(step.required, step.n, noun)}.`;
};

/**
 * How the number of units required was found, with its arithmetic: "99% của 146 là 144,54; số
 * nguyên nhỏ nhất thỏa mãn: 145 xã."
 */
export const requiredText = (
  step: RequiredStep,
  target: TargetEvaluation,
  noun: string,
): string => {
  const { percent, n, exactHundredths, required, rounding } = step;
  if (percent === null || exactHundredths === null) return stated(step, target, noun);
  const exact = exactHundredths % 100 === 0;
  const units = countOf(required, noun);
  if (exact) return `${product(percent, n, exactHundredths)}; phải đạt ít nhất ${units}.`;
  switch (rounding) {
    case 'ceiling':
      return `${product(percent, n, exactHundredths)}; số nguyên nhỏ nhất thỏa mãn: ${units}.`;
    case 'round-half-up':
      return `${product(percent, n, exactHundredths)}; làm tròn số học: ${units}.`;
    case 'round-down':
      return `${product(percent, n, exactHundredths)}; làm tròn xuống: ${units}.`;
    case 'as-stated':
      return `Phải đạt ${units}.`;
    default:
      return never(rounding);
  }
};
