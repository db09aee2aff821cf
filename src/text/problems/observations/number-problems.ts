import { fact, type ProblemWordings, write } from '../wording/problem-words.ts';

const WHOLE = 'số nguyên không âm, chỉ gồm chữ số';

/** Words for counts, judgements and other numbers. */
export const NUMBER_PROBLEMS: ProblemWordings = {
  'number-negative': () => ({
    title: 'Số âm',
    expected: 'số đếm từ 0 trở lên',
    remedy: 'xem lại số; nếu đây là mức tăng giảm thì ghi số đếm của kỳ này',
  }),
  'number-exponent': () => ({
    title: 'Số viết kiểu lũy thừa',
    expected: 'đủ mọi chữ số; bảng tính đã rút gọn và có thể làm mất chữ số',
    remedy: 'lấy lại số từ nguồn và ghi đủ chữ số',
  }),
  'number-thousands': (problem) => ({
    title: 'Dấu ngăn hàng nghìn',
    expected: 'số không có dấu ngăn hàng nghìn',
    remedy: `ghi ${fact(problem, 'suggestion')}, nếu đó là số ở nguồn`,
  }),
  'decimal-comma': (problem) =>
    fact(problem, 'whole') === 'yes'
      ? {
          title: 'Dấu phẩy thập phân',
          expected: 'số nguyên; cột này không nhận phần thập phân',
          remedy: write(problem, 'ghi số đếm ở nguồn; tỷ lệ thì trang tự tính'),
        }
      : {
          title: 'Dấu phẩy thập phân',
          expected: 'dấu chấm thập phân',
          remedy: write(problem, 'ghi số với dấu chấm thập phân'),
        },
  'number-fraction': (problem) => ({
    title: 'Số có phần thập phân',
    expected: WHOLE,
    remedy: write(problem, 'ghi số đếm ở nguồn; nếu dấu chấm là dấu ngăn hàng nghìn thì bỏ dấu'),
  }),
  'number-unsafe': (problem) => ({
    title: 'Số quá lớn',
    expected: `số không quá ${fact(problem, 'limit')}`,
    remedy: 'xem lại, có lẽ hai ô bị dính vào nhau',
  }),
  'number-zeros': (problem) => ({
    title: 'Số có số 0 ở đầu',
    expected: WHOLE,
    remedy: `ghi ${fact(problem, 'suggestion')} nếu là số đếm; nếu là mã đơn vị thì chuyển sang đúng cột`,
  }),
  'number-unit': (problem) => ({
    title: 'Số kèm đơn vị',
    expected: `${WHOLE}; đơn vị tính đã ghi ở bảng chỉ tiêu`,
    remedy:
      fact(problem, 'share') === ''
        ? `ghi ${fact(problem, 'suggestion')}, nếu đó là số đếm`
        : 'ghi số đếm ở nguồn, không ghi tỷ lệ; nguồn chỉ nêu tỷ lệ thì không tự tính ngược',
  }),
  'pass-word': (problem) => ({
    title: 'Từ đánh giá ngoài danh sách',
    expected: 'dat hoặc khong-dat',
    remedy: write(problem, `ghi ${fact(problem, 'suggestion')}, nếu nguồn nói như vậy`),
  }),
  'number-invalid': (problem) =>
    fact(problem, 'format') === 'observed-value'
      ? {
          title: 'Không phải giá trị',
          expected: 'dat, khong-dat, một số đếm, hoặc x, z, c nếu thiếu',
          remedy: 'ghi lại theo một trong các dạng đó',
        }
      : { title: 'Không phải số', expected: WHOLE, remedy: 'ghi lại bằng chữ số' },
};
