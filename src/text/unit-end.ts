import type { Evaluation, UnitLink } from '../evaluation/evaluation.ts';
import { formatDate } from './dates.ts';
import { indexOf } from './evaluation-index.ts';
import { nbsp } from './format.ts';
import { unitInline } from './unit-names.ts';

/** Whether a unit ends here without a successor, as districts did with their level. */
export const hasEnded = (link: UnitLink): boolean => link.changes.includes('ended');

/** Whether a link leads from a unit to what became of it, and not only to where it lay. */
export const isSuccession = (link: UnitLink): boolean => !hasEnded(link);

/** What became of a unit that ended: "kết thúc hoạt động từ 01/7/2025, không có đơn vị kế thừa; …". */
export const endWords = (link: UnitLink, evaluation: Evaluation): string => {
  const holder = indexOf(evaluation).unit(link.unit);
  const territory = holder ? `; địa bàn thuộc ${unitInline(holder)}` : '';
  return `kết thúc hoạt động từ ${nbsp('ngày', formatDate(link.date))}, không có đơn vị kế thừa${territory}`;
};
