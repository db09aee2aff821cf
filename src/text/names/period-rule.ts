import type { IndicatorInfo } from '../../evaluation/record/evaluation.ts';
import { statisticalYear } from '../../schema/dates.ts';
import { never } from '../../schema/never.ts';

const dayMonth = (iso: string): string => `${Number(iso.slice(8))}/${Number(iso.slice(5, 7))}`;

/**
 * What period a figure of an indicator is about: a day, a calendar year, or a statistical year with
 * its bounds ("từ 15/12 năm trước đến 14/12").
 */
export const periodRule = ({
  timing,
  lasting,
  yearStart,
}: Pick<IndicatorInfo, 'timing' | 'lasting' | 'yearStart'>): string => {
  switch (timing) {
    case 'stock':
      return lasting
        ? 'Số tại một ngày; kết quả giữ đến khi bị thu hồi.'
        : 'Số tại một ngày; kết quả một năm dùng số mới nhất trong năm ấy.';
    case 'flow': {
      if (yearStart === null || yearStart === '01-01') return 'Số của cả năm, từ 01/01 đến 31/12.';
      const { start, end } = statisticalYear(2001, yearStart);
      const before = start < '2001' ? ' năm trước' : '';
      return `Số của cả năm thống kê, từ ${dayMonth(start)}${before} đến ${dayMonth(end)}.`;
    }
    default:
      return never(timing);
  }
};
