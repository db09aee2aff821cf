import type { Figure } from '../../evaluation/record/evaluation.ts';
import { formatPeriod, onDay } from '../format/dates.ts';

/** When a figure is of, inside a sentence: "ngày 08/12/2021", "năm 2021", "trong khoảng 01/01/2019–31/7/2024". */
export const figureWhen = ({
  periodStart,
  periodEnd,
}: Pick<Figure, 'periodStart' | 'periodEnd'>): string => {
  if (periodStart === periodEnd) return onDay(periodStart);
  const period = formatPeriod(periodStart, periodEnd);
  return period.startsWith('năm') ? period : `trong khoảng ${period}`;
};
