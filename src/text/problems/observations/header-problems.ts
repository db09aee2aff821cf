import type { Problem } from '../../../dataset/problems/problem.ts';
import { columnName, fact, type ProblemWordings, write } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

const rowLengthRemedy = (problem: Problem): string => {
  if (fact(problem, 'unseen') !== '') {
    return 'xóa cả dòng: nó chỉ có dấu cách hoặc ký tự không nhìn thấy';
  }
  return problem.facts.joint === undefined
    ? 'thêm hoặc bớt dấu phẩy cho đủ; ô có dấu phẩy ở trong thì đặt trong dấu ngoặc kép "…"'
    : `tách thành hai dòng: dòng sau bắt đầu ở trong hoặc ngay trước ô ${quoteValue(fact(problem, 'joint'))}; hai dòng dính vào nhau vì dòng trước thiếu dấu xuống dòng`;
};

/** Words for faults of the header and of the shape of rows. */
export const HEADER_PROBLEMS: ProblemWordings = {
  'rows-in-cell': (problem) => ({
    title: 'Ô nuốt mất dòng số liệu',
    found: `ô bắt đầu ở dòng này chứa luôn ${fact(problem, 'count')} dòng trông như dòng số liệu: dòng ${fact(problem, 'lines')}`,
    expected: `dấu " đóng ô ngay trên dòng ${problem.line ?? ''}, để các dòng sau là dòng riêng`,
    remedy: `thêm dấu " ở cuối ô trên dòng ${problem.line ?? ''} (hoặc bỏ dấu " ở đầu ô), và bỏ dấu " thừa ở dòng ${fact(problem, 'last')}`,
  }),
  'header-absent': (problem) => ({
    title: 'Không có dòng tên cột',
    expected: `dòng đầu là tên các cột: ${fact(problem, 'header')}`,
    remedy: 'thêm dòng tên cột, hoặc xem lại có phải tệp của bảng khác',
  }),
  'header-only': () => ({
    title: 'Chỉ có dòng tên cột',
    found: 'không có dòng số liệu nào',
    expected: 'ít nhất một dòng, vì mọi bộ số liệu đều cần bảng này',
    remedy: 'lấy lại các dòng từ bản trước',
  }),
  'header-only-optional': () => ({
    title: 'Chỉ có dòng tên cột',
    found: 'không có dòng số liệu nào',
    expected: 'ít nhất một dòng, hoặc không có tệp',
    remedy: 'xem các dòng có bị mất không; nếu bảng không có gì thì xóa tệp',
  }),
  'column-duplicate': ({ value }) => ({
    title: 'Trùng cột',
    found: `cột "${value ?? ''}" có hai lần`,
    expected: 'mỗi cột một lần',
    remedy: 'so hai cột, chuyển số liệu cần giữ về một cột, rồi bỏ cột kia',
  }),
  'column-misspelt': (problem) => ({
    title: 'Sai tên cột',
    expected: `tên cột "${fact(problem, 'suggestion')}"`,
    remedy: write(
      problem,
      `xem số liệu của cột có phải ${fact(problem, 'suggestion')} không; nếu phải thì sửa tên`,
    ),
  }),
  'column-unknown': (problem) => ({
    title: 'Cột không có trong bảng',
    expected: `chỉ các cột: ${fact(problem, 'header')}`,
    remedy: 'xóa cột này; điều cần nói thêm thì ghi ở cột note',
  }),
  'column-missing': (problem) => ({
    title: 'Thiếu cột',
    found: `không có ${columnName(problem)}`,
    expected: `${columnName(problem)} ở vị trí này, kể cả khi để trống các ô`,
    remedy: 'thêm cột vào đúng chỗ',
  }),
  'column-order': (problem) => ({
    title: 'Sai thứ tự cột',
    expected: `cột "${fact(problem, 'expected')}" ở vị trí này; thứ tự đúng: ${fact(problem, 'header')}`,
    remedy: 'xếp lại các cột, cả tên cột lẫn số liệu',
  }),
  'column-unnamed': () => ({
    title: 'Cột không có tên',
    found: 'ô tên cột để trống',
    expected: 'tên của mọi cột đứng giữa các cột khác',
    remedy: 'ghi lại tên cột bị mất; nếu cả cột trống thì bỏ cột',
  }),
  'header-repeated': () => ({
    title: 'Lặp lại dòng tên cột',
    found: 'dòng tên cột đứng giữa số liệu',
    expected: 'dòng tên cột chỉ ở đầu tệp',
    remedy: 'xóa dòng này',
  }),
  'row-blank': () => ({
    title: 'Dòng trống',
    found: 'một dòng trống',
    expected: 'các dòng liền nhau, ngay dưới dòng tên cột (chỉ cuối tệp mới được trống)',
    remedy: 'xóa dòng trống; nếu số liệu của dòng bị xóa nhầm thì lấy lại từ bản trước',
  }),
  'row-length': (problem) => ({
    title: 'Sai số ô trong dòng',
    found: `dòng có ${fact(problem, 'found')} ô`,
    expected: `${fact(problem, 'expected')} ô như dòng tên cột`,
    remedy: rowLengthRemedy(problem),
  }),
};
