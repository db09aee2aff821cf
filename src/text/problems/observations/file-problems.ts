import type { Problem } from '../../../dataset/problems/problem.ts';
import { fact, type ProblemWordings } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (phông .VnTime)',
  vni: 'VNI (phông VNI-Times)',
  'windows-1252': 'Windows-1252',
};

const SEPARATOR_NAMES: Readonly<Record<string, string>> = {
  ';': 'dấu chấm phẩy',
  '\t': 'dấu tab',
  '|': 'dấu gạch đứng',
  ',': 'dấu phẩy',
};

const separatorName = (problem: Problem): string =>
  SEPARATOR_NAMES[fact(problem, 'separator')] ?? quoteValue(fact(problem, 'separator'));

const SAVE_AS_UTF8 = 'mở lại tệp bằng bảng tính và lưu dạng "CSV UTF-8 (phân cách bằng dấu phẩy)"';

const FROM_BEFORE = 'lấy lại tệp từ bản trước trong lịch sử kho';

/** What a file of another kind is, and how to come by the table that was meant. */
const FOREIGN: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  'lfs-pointer': [
    'đây là con trỏ Git LFS, không phải số liệu; nội dung thật chưa được tải về',
    'chạy git lfs pull để lấy nội dung thật, rồi bỏ dòng filter=lfs của tệp CSV trong .gitattributes và đưa lại tệp vào kho',
  ],
  'annex-pointer': [
    'đây là con trỏ git-annex, không phải số liệu',
    'chạy git annex get để lấy nội dung thật, rồi đưa tệp vào kho như tệp thường',
  ],
  'link-text': [
    'tệp chỉ ghi đường dẫn tới một tệp khác (liên kết tượng trưng của Git)',
    'chép nội dung thật vào tệp này',
  ],
  'web-page': [
    'nội dung là một trang web (HTML), không phải bảng',
    'tải lại chính tệp CSV: trên GitHub bấm Download raw file, trên Google Trang tính chọn File > Download > Comma Separated Values',
  ],
  xml: ['nội dung là XML, không phải bảng', SAVE_AS_UTF8],
  json: ['nội dung là JSON, không phải bảng', 'tải lại số liệu ở dạng CSV'],
  pdf: ['nội dung là tệp PDF', 'lấy số liệu ở dạng bảng tính và lưu thành CSV UTF-8'],
  document: ['nội dung là tệp văn bản Word', 'chép bảng sang bảng tính và lưu thành CSV UTF-8'],
  image: ['nội dung là tệp hình', 'lấy số liệu ở dạng bảng tính và lưu thành CSV UTF-8'],
  zip: ['nội dung là tệp nén ZIP', 'giải nén và đặt tệp CSV ở trong vào chỗ này'],
  gzip: ['nội dung là tệp nén gzip', 'giải nén (gunzip) và đặt tệp CSV ở trong vào chỗ này'],
  patch: ['nội dung là bản vá của Git, không phải bảng', `${FROM_BEFORE}, rồi áp dụng bản vá`],
  zeros: ['tệp chỉ có byte 0, hỏng khi ghi xuống đĩa', FROM_BEFORE],
};

/** "dòng 5 (HEAD)"; a side may have deleted all. */
const sideWords = (lines: string, name: string): string => {
  const of = name === '' ? '' : ` (${quoteValue(name)})`;
  return lines === '' ? `không có dòng nào${of}` : `dòng ${lines}${of}`;
};

const conflictWords = (problem: Problem): string => {
  if (fact(problem, 'whole') === '') {
    return `dòng dấu xung đột của Git còn sót lại: dòng ${fact(problem, 'marks')}`;
  }
  const ours = sideWords(fact(problem, 'ours'), fact(problem, 'oursName'));
  const theirs = sideWords(fact(problem, 'theirs'), fact(problem, 'theirsName'));
  const base = fact(problem, 'base');
  return `hai phiên bản của cùng một chỗ: một bên ${ours}, một bên ${theirs}${
    base === '' ? '' : `; bản cũ chung của hai bên ở dòng ${base}`
  }`;
};

const conflictRemedy = (problem: Problem): string => {
  if (fact(problem, 'ledger') === '') {
    return 'lấy lại tệp này của nhánh chính, rồi chạy lại lệnh đã ghi nó (npm run release hoặc npm run editions)';
  }
  if (fact(problem, 'whole') === '') {
    return 'so các dòng quanh đây với lịch sử kho, rồi xóa dòng dấu';
  }
  const base = fact(problem, 'base');
  const old = base === '' ? '' : ` và bản cũ chung ở dòng ${base}`;
  if (fact(problem, 'header') !== '') {
    return `giữ một dòng tên cột (${fact(problem, 'header')}) và mọi dòng số liệu của cả hai bên, xóa dòng tên cột kia và các dòng dấu ${fact(problem, 'marks')}${old}`;
  }
  return `giữ các dòng số liệu của cả hai bên, xóa các dòng dấu ${fact(problem, 'marks')}${old}; hai dòng cùng khóa mà khác nhau thì đối chiếu với nguồn rồi giữ dòng đúng, là đính chính thì giữ cả hai với ngày ghi và lý do`;
};

/** Words for faults of a file as a whole. */
export const FILE_PROBLEMS: ProblemWordings = {
  'last-line-open': () => ({
    title: 'Dòng cuối chưa kết thúc',
    found: 'tệp không có dấu xuống dòng ở cuối',
    expected: 'dấu xuống dòng sau dòng cuối',
    remedy: 'xuống dòng ở cuối tệp; nếu không, dòng thêm vào sau sẽ dính vào dòng này',
  }),
  'file-empty': (problem) => ({
    title: 'Tệp rỗng',
    found: 'tệp không có gì',
    expected: `ít nhất dòng tên cột: ${fact(problem, 'header')}`,
    remedy: 'lấy lại tệp từ bản trước, hoặc ghi dòng tên cột',
  }),
  'file-spreadsheet': () => ({
    title: 'Tệp bảng tính đổi đuôi thành .csv',
    found: 'nội dung là tệp Excel (hoặc ODS), chỉ có đuôi là .csv',
    expected: 'tệp văn bản CSV',
    remedy: SAVE_AS_UTF8,
  }),
  'file-foreign': (problem) => {
    const [found, remedy] = FOREIGN[fact(problem, 'nature')] ?? ['', ''];
    return { title: 'Nội dung không phải CSV', found, expected: 'tệp văn bản CSV', remedy };
  },
  'file-utf16': (problem) => ({
    title: 'Tệp mã UTF-16',
    found: `tệp ghi bằng mã ${fact(problem, 'encoding')} ("Unicode Text")`,
    expected: 'mã UTF-8',
    remedy: SAVE_AS_UTF8,
  }),
  'file-not-utf8': (problem) =>
    fact(problem, 'encoding') === 'damaged'
      ? {
          title: 'Tệp có byte hỏng',
          found: 'dòng này có byte hỏng giữa chữ UTF-8',
          expected: 'mã UTF-8 trong cả tệp',
          remedy: 'lấy lại dòng này từ bản trước, hoặc gõ lại',
        }
      : {
          title: 'Tệp không phải mã UTF-8',
          found: `từ dòng này chữ không phải UTF-8; có vẻ là mã ${
            ENCODING_NAMES[fact(problem, 'encoding')] ?? ''
          }`,
          expected: 'mã UTF-8 trong cả tệp',
          remedy: `chuyển chữ sang Unicode dựng sẵn, rồi ${SAVE_AS_UTF8}`,
        },
  'file-bom-doubled': (problem) => ({
    title: 'Dấu BOM lặp lại',
    found: `${fact(problem, 'marks')} dấu BOM (U+FEFF) ở đầu tệp`,
    expected: 'nhiều nhất một dấu BOM',
    remedy: `xóa các ký tự ẩn trước tên cột đầu tiên, hoặc ${SAVE_AS_UTF8}`,
  }),
  'file-separator': (problem) => ({
    title: 'Dấu phân cách không phải dấu phẩy',
    found:
      fact(problem, 'instruction') === ''
        ? `các ô ngăn bằng ${separatorName(problem)}`
        : `dòng "sep=" ở đầu tệp, các ô ngăn bằng ${separatorName(problem)}`,
    expected: 'các ô ngăn bằng dấu phẩy, dòng đầu là tên các cột',
    remedy:
      'bỏ dòng "sep=" nếu có; đổi dấu phân tách danh sách của máy thành dấu phẩy rồi lưu lại, hoặc dùng Google Trang tính để tải về dạng CSV',
  }),
  'merge-conflict': (problem) => ({
    title: 'Hai phiên bản chưa được gộp',
    found: conflictWords(problem),
    expected: 'một phiên bản, không còn dòng dấu <<<<<<<, =======, >>>>>>> của Git',
    remedy: conflictRemedy(problem),
  }),
  'quote-unclosed': () => ({
    title: 'Dấu ngoặc kép không đóng',
    expected: 'dấu " đóng ô được mở ở dòng này; từ đây đến hết tệp đang bị coi là một ô',
    remedy: 'thêm dấu " ở cuối ô, hoặc bỏ dấu " ở đầu ô',
  }),
  'quote-trailing': (problem) => ({
    title: 'Có chữ sau dấu ngoặc kép đóng',
    expected: `dấu phẩy hoặc hết dòng sau dấu " đóng ô (thấy chữ ở dòng ${fact(problem, 'shownOn')})`,
    remedy:
      'viết đôi mỗi dấu " nằm trong ô ("") và đặt cả ô trong một cặp "…"; nếu ô này thiếu dấu " đóng thì thêm vào',
  }),
};
