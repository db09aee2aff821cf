import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';

const KINDS: Readonly<Record<string, string>> = {
  link: 'đây là liên kết tượng trưng; nơi nó trỏ tới không được mở',
  pipe: 'đây là ống dẫn có tên (FIFO), không phải tệp',
  socket: 'đây là socket, không phải tệp',
  device: 'đây là thiết bị, không phải tệp',
};

/** What the file system says, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  ENOENT: 'vừa bị xóa hoặc đổi tên',
  EIO: 'ổ đĩa báo lỗi khi đọc',
  EILSEQ: 'tên tệp không phải UTF-8',
  EBUSY: 'đang bị chương trình khác giữ',
};

const MEGABYTE = 1024 * 1024;

const megabytes = (bytes: string): string => `${Math.floor(Number(bytes) / MEGABYTE)} MB`;

const remedyOf = (code: string, isFolder: boolean): string => {
  if (code === 'EILSEQ') return 'đổi tên tệp thành chữ không dấu, rồi chạy lại';
  return isFolder
    ? 'cấp quyền đọc cho thư mục (chmod u+rx), rồi chạy lại'
    : 'cấp quyền đọc cho tệp (chmod u+r), đóng chương trình đang giữ tệp, rồi chạy lại';
};

const folderName = ({ root }: Problem): string =>
  root === 'texts' ? 'thư mục bài viết' : 'thư mục số liệu';

/** Never a name that is taken, nor a new name for what is not the content that belongs there. */
const remedyForUnknown = (problem: Problem): string => {
  const { proposal } = problem;
  if (proposal?.kind === 'rename') {
    return `đổi tên thành ${proposal.to}, hoặc chuyển tệp ra ngoài thư mục số liệu`;
  }
  const near = fact(problem, 'near');
  if (near === '') return 'đổi tên cho đúng, hoặc chuyển tệp ra ngoài thư mục số liệu';
  if (fact(problem, 'taken') !== '') {
    return `so với ${near} là tệp đang được đọc, thêm dòng còn thiếu vào tệp ấy, rồi chuyển tệp này ra ngoài thư mục số liệu`;
  }
  return fact(problem, 'nature') === 'text'
    ? `xem tệp này thuộc bảng nào (có phải ${near}?); tên cột của nó không khớp bảng ấy`
    : `lưu nội dung thành tệp CSV UTF-8 với tên ${near}, rồi chuyển tệp này ra ngoài thư mục số liệu`;
};

/** Words for what in a folder of data or texts cannot be read as a file of it. */
export const FOLDER_PROBLEMS: ProblemWordings = {
  'file-irregular': (problem) => ({
    title: 'Không phải tệp thường',
    found: KINDS[fact(problem, 'kind')] ?? '',
    expected: `tệp và thư mục thường nằm ngay trong ${folderName(problem)}`,
    remedy:
      fact(problem, 'kind') === 'link'
        ? `chép nội dung thật vào chỗ này thay cho liên kết, hoặc chuyển liên kết ra ngoài ${folderName(problem)}`
        : `chuyển nó ra ngoài ${folderName(problem)}`,
  }),
  'file-repository': (problem) => ({
    title: `Kho Git khác ở trong ${folderName(problem)}`,
    found: 'thư mục này là một kho Git riêng (mô-đun con); kho này không giữ các tệp trong đó',
    expected: 'các tệp do chính kho này giữ',
    remedy: 'chép các tệp vào một thư mục thường của kho này, rồi bỏ mô-đun con',
  }),
  'file-unreadable': (problem) => ({
    title: fact(problem, 'folder') === '' ? 'Không đọc được tệp' : 'Không đọc được thư mục',
    found: `không đọc được: ${REASONS[fact(problem, 'code')] ?? 'hệ điều hành từ chối'}${
      fact(problem, 'code') === '' ? '' : ` (${fact(problem, 'code')})`
    }`,
    expected: 'mọi tệp và thư mục đều đọc được',
    remedy: remedyOf(fact(problem, 'code'), fact(problem, 'folder') !== ''),
  }),
  'file-too-large': (problem) => ({
    title: 'Tệp quá lớn',
    found: `tệp có ${megabytes(fact(problem, 'size'))}`,
    expected: `tệp không quá ${megabytes(fact(problem, 'limit'))}`,
    remedy:
      problem.root === 'texts'
        ? 'chia bài thành nhiều bài, hoặc chuyển tệp đi'
        : 'chia bảng thành nhiều tệp trong một thư mục cùng tên, mỗi tệp có dòng tên cột',
  }),
  'set-name': (problem) => ({
    title: 'Tên bộ số liệu không dùng được',
    expected:
      fact(problem, 'taken') === 'yes'
        ? 'tên khác: trang đã dùng địa chỉ này cho phần khác'
        : `chữ thường không dấu, chữ số, nối bằng dấu gạch nối, không quá ${fact(problem, 'longest')} ký tự, ví dụ quy-1`,
    remedy: 'đổi tên thư mục của bộ số liệu',
  }),
  'file-missing': (problem) => ({
    title: 'Thiếu tệp',
    found: `không có tệp của bảng "${fact(problem, 'table')}"`,
    expected: 'tệp này, vì mọi bộ số liệu đều phải có bảng đó',
    remedy: 'thêm tệp, dòng đầu là tên các cột',
  }),
  'file-unknown': (problem) => ({
    title: 'Tệp không thuộc bảng nào',
    found: 'không bảng nào đọc tệp này, nên số liệu trong đó sẽ không được dùng',
    expected: 'tên và thư mục như trong bảng mô tả số liệu, đuôi .csv',
    remedy: remedyForUnknown(problem),
  }),
  'git-attributes': () => ({
    title: 'Thiết lập Git thay nội dung tệp',
    expected:
      'tệp CSV được giữ nguyên trong kho; dòng này khiến Git thay nội dung bằng con trỏ hoặc bằng mã khác',
    remedy: 'bỏ dòng này, hoặc thu hẹp nó cho các tệp không phải CSV',
  }),
};
