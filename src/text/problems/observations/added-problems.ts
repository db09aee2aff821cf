import type { Problem } from '../../../dataset/problems/problem.ts';
import { formatCount } from '../../format/format.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const renamed = ({ proposal }: Problem): string =>
  proposal?.kind === 'rename'
    ? `đổi tên thành ${proposal.to}`
    : 'đặt lại tên theo ngày ghi, nội dung ngắn gọn và sáu chữ số hệ 16 bất kỳ';

const NAME_FORM = '<ngày ghi>-<nội dung ngắn>-<sáu chữ số hệ 16>.csv';

/** Words for what a contribution adds. */
export const ADDED_PROBLEMS: ProblemWordings = {
  'row-set-aside': (problem) => ({
    title: 'Dòng mới dẫn tới điều đã rút',
    found: `dòng này dẫn tới ${fact(problem, 'key') || 'một dòng'} của bảng ${fact(problem, 'table')}, đã rút ngày ${fact(problem, 'withdrawnOn')}; trang sẽ bỏ qua nó ở mọi nơi`,
    expected: 'dòng chỉ dẫn tới điều còn trong kho',
    remedy:
      'dẫn tới nguồn, chỉ tiêu hoặc đơn vị khác, hoặc bỏ dòng này; nếu điều đã rút nay công bố được thì ghi lại nó bằng dòng mới có lý do',
  }),
  'path-letters': (problem) => ({
    title: 'Tên tệp có chữ hoa, dấu hoặc dấu cách',
    found: 'tên tệp này mỗi hệ điều hành có thể ghi một cách',
    expected: 'chữ thường không dấu, chữ số, dấu "-", "_" và "."',
    remedy: renamed(problem),
  }),
  'part-name': (problem) => ({
    title: 'Tên tệp đóng góp không theo mẫu',
    found: 'tên tệp mới có thể trùng với tệp của người khác',
    expected: NAME_FORM,
    remedy: renamed(problem),
  }),
  'shared-file': (problem) => ({
    title: 'Dòng mới ở tệp dùng chung',
    found: `${formatCount(Number(fact(problem, 'rows')))} dòng mới thêm vào tệp đã có; người khác cùng thêm vào đây thì hai đóng góp xung đột`,
    expected: 'dòng mới ở một tệp của riêng đóng góp này, không bao giờ xung đột',
    remedy: `chuyển các dòng mới, cùng dòng tên cột, sang một tệp trong ${fact(problem, 'folder')} có tên theo mẫu ${NAME_FORM}`,
  }),
};
