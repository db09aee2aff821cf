import type { Problem } from '../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from './problem-words.ts';

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
};
