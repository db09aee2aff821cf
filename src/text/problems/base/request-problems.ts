import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const DAYS: Readonly<Record<string, string>> = {
  period_start: 'ngày đầu kỳ',
  asked_on: 'ngày hỏi',
  outcome_on: 'ngày trả lời',
};

const earlierDay = (problem: Problem): string =>
  `${DAYS[fact(problem, 'earlier')]} (${fact(problem, 'day')})`;

/** Words for requests for figures. */
export const REQUEST_PROBLEMS: ProblemWordings = {
  'request-area': (problem) => ({
    title: 'Hỏi về đơn vị không tồn tại ở ngày đầu kỳ',
    expected: `đơn vị tồn tại ở ngày ${fact(problem, 'date')}; sổ có: ${fact(problem, 'lives')}`,
    remedy: 'dùng mã của đơn vị ở ngày đầu kỳ, hoặc sửa ngày của kỳ',
  }),
  'request-dates': (problem) => ({
    title: 'Ngày của yêu cầu không đúng thứ tự',
    expected: `ngày không trước ${earlierDay(problem)}`,
    remedy: 'xem lại hai ngày này',
  }),
  'request-differs': (problem) => ({
    title: 'Các dòng của một yêu cầu nói khác nhau',
    expected: `"${fact(problem, 'said')}" như dòng khác của yêu cầu ${fact(problem, 'request')} (${fact(problem, 'other')})`,
    remedy: 'ghi như dòng ấy, hoặc dùng mã khác nếu là yêu cầu khác',
  }),
  'request-outcome': (problem) =>
    fact(problem, 'outcome') === 'waiting'
      ? {
          title: 'Yêu cầu chưa có trả lời mà có ngày, nguồn hoặc địa chỉ trả lời',
          expected: problem.column === 'address' ? 'ô trống' : 'z, vì dòng này ghi lúc gửi',
          remedy: 'để dòng lúc gửi như cũ và thêm dòng answered hoặc refused',
        }
      : {
          title: 'Trả lời không có ngày',
          expected: 'ngày trả lời hoặc từ chối',
          remedy: 'ghi ngày của văn bản trả lời',
        },
  'request-person': () => ({
    title: 'Yêu cầu có vẻ nêu tên hoặc cách liên lạc của một người',
    expected: 'tên tổ chức, cơ quan hoặc vai trò, như "một bạn đọc"',
    remedy:
      'thay bằng tổ chức hoặc vai trò trước khi gộp; đã gộp rồi thì rút dòng này bằng npm run withdraw',
  }),
  'request-source': (problem) => ({
    title: 'Trả lời dẫn nguồn không có',
    expected: 'mã có trong bảng "Nguồn", hoặc z',
    remedy:
      fact(problem, 'near') === ''
        ? 'thêm nguồn ấy vào bảng "Nguồn"'
        : `xem lại mã (có phải ${fact(problem, 'near')}?), hoặc thêm dòng vào bảng đó`,
  }),
};
