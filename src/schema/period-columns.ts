import { date } from './table.ts';

/** The columns that say when a figure is of. */
export const PERIOD = {
  period_start: date({
    label: 'Từ ngày',
    description:
      'Ngày đầu của kỳ. Số thời điểm: bằng period_end; nếu nguồn chỉ cho biết kết quả có trong một khoảng, ghi ngày sớm nhất có thể.',
  }),
  period_end: date({
    label: 'Đến ngày',
    description:
      'Ngày cuối của kỳ, hoặc ngày của số thời điểm; nếu chỉ biết khoảng, ghi ngày muộn nhất có thể.',
  }),
};
