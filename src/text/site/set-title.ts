import type { Evaluation } from '../../evaluation/record/evaluation.ts';

/** What a link to another set says. */
export const setTitle = ({ set, illustrative }: Evaluation): string => {
  if (!illustrative) return 'Trang theo số liệu đã công bố';
  if (set === 'illustrative')
    return 'Xem trang khi có đủ số liệu (số liệu minh họa, không phải số liệu thật)';
  return `Xem trang theo bộ số liệu minh họa "${set}" (không phải số liệu thật)`;
};
