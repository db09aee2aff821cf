import type { Evaluation, Figure } from '../../evaluation/record/evaluation.ts';
import { FLAGS } from '../../schema/values.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatCount, formatPermyriad, nbsp } from '../format/format.ts';
import { MISSING_WORDS } from '../format/missing-words.ts';

/** The value of a figure without its unit: "99", "ít nhất 99", "đạt", "không áp dụng". */
export const figureValue = (figure: Figure): string => {
  if (figure.value === null) return MISSING_WORDS[figure.missing ?? 'x'];
  if (typeof figure.value === 'boolean') return figure.value ? 'đạt' : 'không đạt';
  return `${figure.atLeast ? 'ít nhất ' : ''}${formatCount(figure.value)}`;
};

/** A figure as stated, with its unit: "99/150 xã", "512 vụ", "đạt". */
export const figureWords = (figure: Figure, evaluation: Evaluation): string => {
  if (typeof figure.value !== 'number') return figureValue(figure);
  const unitOfMeasure = indexOf(evaluation).indicator(figure.indicator)?.unitOfMeasure ?? '';
  const total = figure.total === null ? '' : `/${formatCount(figure.total)}`;
  return nbsp(`${figureValue(figure)}${total}`, unitOfMeasure).trim();
};

/** The share of an aggregate; empty where its total is not stated. */
export const figureShare = ({ sharePermyriad }: Figure): string =>
  sharePermyriad === null ? '' : formatPermyriad(sharePermyriad);

/** The flag of a figure in words ("sơ bộ"); empty without one. */
export const flagWords = ({ flag }: Figure): string =>
  flag !== null && flag in FLAGS ? FLAGS[flag as keyof typeof FLAGS] : '';
