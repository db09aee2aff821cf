import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

/** Words for cells of kinds that only the plan, the register and seals have. */
export const PLAN_CELL_PROBLEMS: ProblemWordings = {
  'month-day-invalid': (problem) => ({
    title: 'Ngày đầu năm thống kê không đúng dạng',
    expected: 'tháng và ngày dạng MM-DD, ví dụ 12-15 hoặc 01-01',
    remedy: write(problem, 'ghi tháng trước, ngày sau, mỗi phần hai chữ số'),
  }),
  'year-invalid': (problem) => ({
    title: 'Không phải năm',
    expected: 'năm bốn chữ số từ 1900 đến 2099',
    remedy: write(problem, 'ghi đủ bốn chữ số, không kèm chữ hay phần thập phân'),
  }),
  'degrees-invalid': () => ({
    title: 'Tọa độ không đúng dạng',
    expected: 'độ thập phân với dấu chấm, từ -180 đến 180, ví dụ 21.708',
    remedy: 'đổi từ độ-phút-giây sang độ thập phân, hoặc xem lại tọa độ ở nguồn',
  }),
  'hex-invalid': (problem) => ({
    title: 'Không phải mã băm',
    expected: `${fact(problem, 'digits')} chữ số thập lục phân viết thường`,
    // Only the hash of a kept copy is written by a person.
    remedy:
      fact(problem, 'missing') === ''
        ? 'lấy lại dòng này từ lịch sử kho dữ liệu; mã băm do các lệnh ghi, không gõ tay'
        : 'tính lại mã băm SHA-256 của tệp giữ lại rồi chép nguyên, chữ thường; không giữ tệp thì ghi x',
  }),
};
