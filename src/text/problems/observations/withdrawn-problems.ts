import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const keyWords = (key: string): string => (key === '' ? '' : ` ${key}`);

/** Words for what withdrawals keep out. */
export const WITHDRAWN_PROBLEMS: ProblemWordings = {
  'withdrawn-row-returned': (problem) => ({
    title: 'Dòng đã rút lại có trong kho',
    found: `dòng này của bảng ${fact(problem, 'table')} có khóa${keyWords(fact(problem, 'key'))} đã rút ngày ${fact(problem, 'withdrawnOn')}; trang bỏ qua nó ở mọi nơi`,
    expected: 'không còn dòng nào của khóa ghi đến hết ngày rút',
    remedy:
      fact(problem, 'added') === ''
        ? 'chạy npm run withdraw -- --returned để gỡ dòng khỏi kho'
        : 'bỏ dòng này khỏi đóng góp (nhánh có từ trước lần rút: gộp nhánh chính vào rồi xóa dòng); nếu nay có số liệu công bố được cho khóa ấy thì ghi dòng mới, ngày ghi là hôm nay và lý do ở cột reason',
  }),
  'withdrawn-row-unreasoned': (problem) => ({
    title: 'Dòng thay dòng đã rút không nêu lý do',
    found: `khóa${keyWords(fact(problem, 'key'))} đã rút ngày ${fact(problem, 'withdrawnOn')}; dòng này ghi sau đó mà không nêu lý do nên trang bỏ qua`,
    expected: 'lý do ở cột reason: vì sao khóa này lại có số liệu',
    remedy:
      fact(problem, 'added') === ''
        ? 'ghi lý do; dòng đã ở trong kho thì thêm một dòng mới có lý do'
        : 'ghi lý do ở cột reason, hoặc bỏ dòng này khỏi đóng góp',
  }),
};
