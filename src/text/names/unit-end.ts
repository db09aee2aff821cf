import type { Evaluation, UnitLink } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatDate } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { unitInline } from './unit-names.ts';

/** What became of a unit that ended: "kết thúc hoạt động từ 01/7/2025, không có đơn vị kế thừa; …". */
export const endWords = (link: UnitLink, evaluation: Evaluation): string => {
  const holder = indexOf(evaluation).unit(link.unit);
  const territory = holder ? `; địa bàn thuộc ${unitInline(holder)}` : '';
  return `kết thúc hoạt động từ ${nbsp('ngày', formatDate(link.date))}, không có đơn vị kế thừa${territory}`;
};
