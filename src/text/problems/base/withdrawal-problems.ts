import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** Words for withdrawals. */
export const WITHDRAWAL_PROBLEMS: ProblemWordings = {
  'withdrawal-table': (problem) => ({
    title: 'Rút số liệu của bảng không có',
    expected: `một trong các bảng: ${fact(problem, 'tables')}`,
    remedy:
      fact(problem, 'near') === ''
        ? 'sửa tên bảng; lệnh npm run withdraw ghi đúng tên'
        : `sửa thành "${fact(problem, 'near')}"`,
  }),
  'withdrawal-key': (problem) => ({
    title: 'Khóa của lần rút không phải của dòng nào',
    expected: `các cột ${fact(problem, 'columns')}, nối bằng " · "; hoặc để trống và có số ngẫu nhiên cùng mã băm của khóa`,
    remedy: 'bỏ dòng này và chạy npm run withdraw, lệnh ghi đúng khóa',
  }),
  'withdrawal-in-future': (problem) => ({
    title: 'Ngày rút ở tương lai',
    expected: `ngày rút không sau hôm nay (${fact(problem, 'today')})`,
    remedy: 'ghi ngày rút là hôm nay',
  }),
};
