import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

const HEAD_PARTS: Readonly<Record<string, string>> = {
  title: '"title" (tên bài)',
  order: '"order" (số thứ tự)',
  description: '"description" (bài dành cho ai, đọc xong làm được gì)',
};

/** What is lacking at the head of a text, or that it cannot be read. */
const headWords = (problem: Problem): string => {
  const lacking = fact(problem, 'lacking');
  if (lacking === 'reader') return `"reader" (một trong: ${fact(problem, 'readers')}) ở đầu tệp`;
  return `${HEAD_PARTS[lacking] ?? 'phần đầu tệp giữa hai dòng ---, mỗi dòng một tên, dấu ":" và giá trị'} ở đầu tệp`;
};

const MARK_UP = 'dấu < và { mở đầu một phần của trang; chữ thường thì viết \\< và \\{';

/** What a file kept of an edition has to be, by what is wrong with it. */
const KEPT_FILE: Readonly<Record<string, (sha256: string) => string>> = {
  other: (sha256) => `tệp có mã băm SHA-256 ${sha256}, ghi ở cột pdf_sha256 của reports.csv`,
  'no-hash': () => 'lần phát hành có mã băm ở cột pdf_sha256 của reports.csv',
  withdrawn: () => 'không có tệp nào: báo cáo này có số liệu đã rút',
  unlisted: () => 'tên tệp của một lần phát hành trong reports.csv',
};

const KEPT_FILE_REMEDIES: Readonly<Record<string, string>> = {
  withdrawn: 'xóa tệp này khỏi kho',
  other: 'đặt lại đúng tệp đã phát hành, hoặc bỏ tệp này',
};

/** Words for the texts: the text of the plan and the guides. */
export const TEXT_PROBLEMS: ProblemWordings = {
  'text-place': () => ({
    title: 'Bài viết ở chỗ không được đọc',
    found: 'bài viết nằm ngoài hai thư mục bài viết',
    expected: 'bài viết nằm ngay trong ke-hoach/ (toàn văn kế hoạch) hoặc huong-dan/ (hướng dẫn)',
    remedy: 'chuyển tệp vào đúng thư mục; tên thư mục viết thường, không có thư mục con',
  }),
  'text-name': (problem) => ({
    title: 'Tên tệp bài viết không dùng được',
    expected: `tên gồm chữ thường không dấu, chữ số và dấu gạch nối, đuôi .mdx, không quá ${fact(problem, 'longest')} ký tự, ví dụ 08-hoi-dap.mdx`,
    remedy: 'đổi tên tệp; tệp Word hay HTML thì chép chữ sang một tệp .mdx',
  }),
  'text-same-address': (problem) => ({
    title: 'Hai bài viết một địa chỉ',
    expected: `tên khác tên ${fact(problem, 'other')} ở phần sau số thứ tự, vì địa chỉ trang là huong-dan/${fact(problem, 'slug')}/`,
    remedy: 'đổi tên một trong hai tệp',
  }),
  'text-not-utf8': () => ({
    title: 'Bài viết không phải UTF-8',
    found: 'tệp không đọc được theo mã UTF-8',
    expected: 'chữ mã UTF-8',
    remedy: 'mở tệp bằng chương trình soạn thảo và lưu lại với mã UTF-8',
  }),
  'text-head': (problem) => ({
    title: 'Đầu bài viết thiếu hoặc sai',
    found:
      fact(problem, 'lacking') === ''
        ? `phần đầu không đọc được: ${fact(problem, 'detail')}`
        : 'phần đầu còn thiếu',
    expected: headWords(problem),
    remedy: 'ghi thêm hoặc sửa phần đầu, theo mẫu của một bài khác',
  }),
  'text-form': (problem) => ({
    title: 'Bài viết sai cú pháp',
    found: `bộ đọc MDX nói: ${fact(problem, 'detail')}`,
    expected: `bài viết đúng cú pháp; ${MARK_UP}`,
    remedy: 'sửa ở dòng này hoặc ngay trước đó',
  }),
  'text-import': () => ({
    title: 'Bài viết có dòng import hoặc export',
    found: 'dòng bắt đầu bằng import hoặc export',
    expected: 'bài viết không có dòng ấy; mọi phần dùng được đã có sẵn',
    remedy: 'bỏ dòng ấy; nếu là chữ của bài thì viết lại câu',
  }),
  'text-unknown': (problem) => ({
    title: 'Bài viết dùng phần không có',
    found: `${quoteValue(fact(problem, 'detail'))} không có`,
    expected: `chỉ dùng các phần có sẵn; ${MARK_UP}`,
    remedy: 'sửa tên, hoặc viết như chữ thường',
  }),
  'text-property': (problem) => ({
    title: 'Một phần của bài viết thiếu hoặc sai thuộc tính',
    found: `${quoteValue(fact(problem, 'detail'))} thiếu hoặc không đúng kiểu`,
    expected: 'đủ thuộc tính, đúng kiểu, như ở một bài khác dùng phần ấy',
    remedy: 'ghi thêm hoặc sửa thuộc tính',
  }),
  'text-expression': (problem) => ({
    title: 'Bài viết có biểu thức không tính được',
    found: `biểu thức trong { } dừng lại: ${fact(problem, 'detail')}`,
    expected: `biểu thức tính được; ${MARK_UP}`,
    remedy: 'sửa biểu thức, hoặc viết như chữ thường',
  }),
  'clause-twice': (problem) => ({
    title: 'Một neo đặt hai lần',
    expected: `neo không có ở chỗ khác; ${fact(problem, 'other')} đã đặt neo này`,
    remedy: 'đổi id của một trong hai điểm',
  }),
  'clause-missing': () => ({
    title: 'Toàn văn kế hoạch thiếu điểm mà bảng dẫn tới',
    expected: 'điểm có neo trong toàn văn kế hoạch (ke-hoach/*.mdx)',
    remedy: 'sửa cột clause, hoặc đặt <Clause id="…" label="…"> quanh điểm ấy trong toàn văn',
  }),
  'report-file': (problem) => ({
    title: 'Tệp báo cáo được giữ không phải tệp đã phát hành',
    expected: KEPT_FILE[fact(problem, 'kind')]?.(fact(problem, 'sha256')) ?? '',
    remedy:
      KEPT_FILE_REMEDIES[fact(problem, 'kind')] ??
      'đặt tên tệp đúng như trên trang, của một lần phát hành có mã băm trong reports.csv, hoặc bỏ tệp này',
  }),
  'report-same-address': (problem) => ({
    title: 'Hai báo cáo một địa chỉ',
    expected: `tên địa bàn viết không dấu khác nhau; báo cáo ở ${fact(problem, 'other')} cũng có địa chỉ ${fact(problem, 'address')}`,
    remedy: 'sửa tên đơn vị ở sổ nếu sai, hoặc bỏ một trong hai dòng',
  }),
};
