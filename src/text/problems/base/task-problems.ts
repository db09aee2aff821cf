import { fact, type ProblemWordings } from '../wording/problem-words.ts';

/** Words for progress and due dates of tasks. */
export const TASK_PROBLEMS: ProblemWordings = {
  'progress-due': (problem) => ({
    title: 'Tiến độ nói về một hạn mà nhiệm vụ không có',
    expected: `mã hạn của nhiệm vụ ${fact(problem, 'measure')} trong bảng "Hạn của nhiệm vụ", hoặc ô trống`,
    remedy:
      fact(problem, 'near') === ''
        ? 'thêm hạn ấy vào bảng "Hạn của nhiệm vụ", hoặc để trống nếu dòng này nói về cả nhiệm vụ'
        : `xem lại mã (có phải ${fact(problem, 'near')}?), hoặc thêm dòng vào bảng đó`,
  }),
  'progress-done-on': (problem) =>
    fact(problem, 'state') === 'done'
      ? {
          title: 'Ngày hoàn thành sau ngày của tình trạng',
          expected: `ngày không sau ${fact(problem, 'date')}`,
          remedy: 'xem lại hai ngày này',
        }
      : {
          title: 'Nhiệm vụ chưa xong mà có ngày hoàn thành',
          expected: 'ô trống, hoặc tình trạng done',
          remedy: 'để trống ô này, hoặc sửa tình trạng theo nguồn',
        },
};
