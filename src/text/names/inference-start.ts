import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { formatDate } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';

/**
 * From which day on recognitions count for an inference by circumstance, as a sentence; empty where no such rule
 * has a first day, or where the rules have different ones.
 */
export const inferenceStart = ({ inferences }: Evaluation): string => {
  const rules = inferences.filter(({ basis }) => basis === 'circumstance');
  const days = new Set(rules.map(({ fromDate }) => fromDate));
  const [day] = days;
  return days.size === 1 && day !== null && day !== undefined
    ? `Để suy ra, chỉ dùng công nhận từ ${nbsp('ngày', formatDate(day))}.`
    : '';
};
