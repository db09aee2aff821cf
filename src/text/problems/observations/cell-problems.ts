import type { Problem } from '../../../dataset/problems/problem.ts';
import type { AddressFault } from '../../../schema/settings/web-address.ts';
import { missingChoices } from '../wording/missing-choices.ts';
import {
  fact,
  type ProblemWording,
  type ProblemWordings,
  type ProblemWords,
  write,
} from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';
import { signName } from '../wording/sign-name.ts';

const odd =
  (title: string, name: string, remedy: string): ProblemWording =>
  (problem) => ({
    title,
    expected: `ô không có ${name}; ký tự thứ ${fact(problem, 'position')} là ${signName(fact(problem, 'character'))}`,
    remedy: write(problem, remedy, quoteValue),
  });

const SIGN_MEANINGS: Readonly<Record<string, string>> = {
  'none-occurred':
    'giá trị rõ ràng: trong niên giám "-" nghĩa là không phát sinh, tức là 0 (hoặc z nếu không áp dụng)',
  'not-collected':
    'giá trị rõ ràng: trong niên giám "..." nghĩa là có phát sinh nhưng chưa thu thập, tức là x',
};

/** What to put where nothing is known, in a column that takes these codes or may be left empty. */
const gap = (problem: Problem): string => {
  if (fact(problem, 'optional') !== '') return 'ghi điều cần ghi, hoặc để trống ô';
  const choices = missingChoices(fact(problem, 'missing'));
  return choices === ''
    ? 'ghi giá trị; cột này không để trống được và không nhận mã thiếu'
    : `ghi giá trị, hoặc ${choices}`;
};

/** How to be rid of a look-alike. An address with another sign in its place may lead elsewhere. */
const retype = (problem: Problem): string => {
  if (fact(problem, 'address') !== '') {
    return `mở trang đó trong trình duyệt rồi chép cả thanh địa chỉ; nếu địa chỉ đúng là có ký tự này thì ghi ${encodeURIComponent(fact(problem, 'character'))} thay cho nó`;
  }
  return fact(problem, 'suggestion') === ''
    ? 'gõ lại cả ô bằng bàn phím, không dán'
    : `gõ lại bằng bàn phím: ${fact(problem, 'suggestion')}`;
};

const CHARACTER_PROBLEMS: ProblemWordings = {
  'control-character': odd(
    'Ký tự điều khiển',
    'ký tự điều khiển hoặc chữ bị mất khi chuyển mã',
    'xóa ký tự đó và gõ lại phần bị hỏng',
  ),
  'letter-unprinted': odd(
    'Ký tự không in được',
    'ký tự mà phông chữ của báo cáo không có',
    'thay bằng chữ hay dấu thường, ví dụ dấu "-" ở đầu mục, hoặc xóa ký tự đó',
  ),
  'invisible-character': odd(
    'Ký tự ẩn',
    'ký tự không nhìn thấy',
    'xóa ký tự đó; nếu nó đứng giữa hai từ thì thay bằng dấu cách',
  ),
  'no-break-space': (problem) =>
    odd(
      'Dấu cách đặc biệt',
      'dấu cách đặc biệt',
      fact(problem, 'suggestion') === ''
        ? 'thay bằng dấu cách thường'
        : `ghi ${fact(problem, 'suggestion')}, nếu đó là số ở nguồn`,
    )(problem),
  'garbled-letters': (problem) => ({
    title: 'Chữ bị vỡ mã',
    expected: 'chữ tiếng Việt Unicode; đây là UTF-8 bị đọc nhầm bằng mã khác rồi lưu lại',
    remedy:
      fact(problem, 'suggestion') === ''
        ? 'lấy lại tệp gốc và khi mở thì chọn mã UTF-8'
        : `lấy lại tệp gốc và khi mở thì chọn mã UTF-8; ô này có lẽ là ${quoteValue(fact(problem, 'suggestion'))}`,
  }),
  'legacy-letters': () => ({
    title: 'Chữ TCVN3 hoặc VNI',
    expected: 'chữ tiếng Việt Unicode; đây là chữ gõ bằng phông cũ (.VnTime, VNI-Times)',
    remedy: 'chuyển sang Unicode bằng công cụ chuyển mã của bộ gõ (Unikey: Ctrl+Shift+F6)',
  }),
  'not-nfc': (problem) => ({
    title: 'Unicode tổ hợp',
    expected: 'Unicode dựng sẵn (NFC); ở đây chữ và dấu là hai ký tự rời nhau',
    remedy: `${write(problem, 'gõ lại', quoteValue)} bằng bảng mã Unicode dựng sẵn`,
  }),
  'space-around': (problem) => ({
    title: 'Thừa dấu cách',
    expected: 'ô không có dấu cách hay xuống dòng ở đầu và cuối',
    remedy: write(problem, 'bỏ dấu cách ở đầu và cuối ô', quoteValue),
  }),
  formula: (problem) => ({
    title: 'Bảng tính sẽ chạy ô này như công thức',
    expected: `chữ không bắt đầu bằng ${quoteValue(fact(problem, 'start'))}`,
    remedy: write(
      problem,
      'bỏ dấu đầu ô hoặc viết thêm chữ ở trước; nếu là công thức thì ghi kết quả của nó',
    ),
  }),
  'digit-letter': (problem) => ({
    title: 'Chữ cái thay cho chữ số',
    expected: `chữ số; ở đây có ${signName(fact(problem, 'character'))}`,
    remedy: write(problem, 'gõ lại chữ số'),
  }),
  'look-alike': (problem) => ({
    title: 'Ký tự giống nhau nhưng khác mã',
    expected: `chữ cái, chữ số và dấu của bàn phím; ở đây có ${signName(fact(problem, 'character'))}`,
    remedy: write(problem, retype(problem)),
  }),
};

const NO_WORDS: ProblemWords = { title: '', expected: '', remedy: '' };

/** What a program left in a cell, by its kind. */
const PROGRAM_TEXTS: ProblemWordings = {
  formula: () => ({
    title: 'Lỗi của bảng tính',
    expected: 'giá trị; đây là thông báo lỗi hoặc cột quá hẹp của bảng tính',
    remedy: 'sửa công thức hoặc nới cột trong bảng tính, rồi lưu lại dạng giá trị',
  }),
  loading: () => ({
    title: 'Ô chưa tải xong',
    expected: 'giá trị; đây là chữ bảng tính hiện trong lúc tải hoặc tính',
    remedy: 'mở lại bảng tính, đợi tải xong, rồi lưu lại dạng giá trị',
  }),
  nothing: (problem) => ({
    title: 'Chữ của chương trình thay cho giá trị',
    expected: 'giá trị; đây là chữ một chương trình ghi khi nó không có giá trị',
    remedy: `xem lại ở nguồn, rồi ${gap(problem)}`,
  }),
  'lost-letters': () => ({
    title: 'Chữ bị mất khi lưu',
    expected: 'chữ tiếng Việt; các dấu hỏi là chữ mà mã khi lưu không có',
    remedy: 'gõ lại chữ theo nguồn, và lưu tệp bằng mã UTF-8',
  }),
  'coded-letters': () => ({
    title: 'Chữ viết bằng mã của chương trình',
    expected:
      'chữ như người đọc thấy; &aacute;, \\u00e1, %C3%A1 đều là cách chương trình viết chữ á',
    remedy: 'mở nguồn, chép chữ như trang hiện ra, rồi thay cả ô',
  }),
};

const MISSING_PROBLEMS: ProblemWordings = {
  'cell-blank': (problem) => ({
    title: 'Ô trống',
    found: 'ô để trống',
    expected:
      fact(problem, 'missing') === '' ? 'một giá trị' : 'một giá trị, hoặc mã nói vì sao thiếu',
    remedy: gap(problem),
  }),
  'missing-sign': (problem) => ({
    title: 'Dấu của niên giám thay cho giá trị',
    expected: SIGN_MEANINGS[fact(problem, 'sign')] ?? '',
    remedy: gap(problem),
  }),
  'missing-word': (problem) => ({
    title: 'Chữ thay cho giá trị thiếu',
    expected: 'giá trị, hoặc mã nói vì sao thiếu',
    remedy: gap(problem),
  }),
  'spreadsheet-error': (problem) => PROGRAM_TEXTS[fact(problem, 'kind')]?.(problem) ?? NO_WORDS,
  'missing-code-case': (problem) => ({
    title: 'Mã thiếu viết hoa',
    expected: `mã thiếu viết thường: ${missingChoices((problem.value ?? '').toLowerCase())}`,
    remedy: write(problem, 'viết thường mã thiếu'),
  }),
  'missing-code': (problem) => ({
    title: 'Mã thiếu không dùng được ở cột này',
    expected:
      missingChoices(fact(problem, 'missing')) === ''
        ? 'một giá trị; cột này không nhận mã thiếu'
        : `một giá trị hoặc ${missingChoices(fact(problem, 'missing'))}`,
    remedy:
      missingChoices(fact(problem, 'missing')) === ''
        ? 'ghi giá trị; không biết giá trị thì đừng ghi dòng này'
        : 'ghi giá trị, hoặc mã đúng với lý do thiếu',
  }),
};

/** What to do about one word that is not in the list, without losing the others of the cell. */
const otherChoice = (problem: Problem): string => {
  const word = quoteValue(fact(problem, 'word'));
  const rest =
    fact(problem, 'word') === problem.value ? '' : ', giữ nguyên các từ khác và nối bằng "+"';
  return fact(problem, 'suggestion') === ''
    ? `thay ${word} bằng từ đúng trong danh sách${rest}`
    : `xem lại ${word} (có phải ${fact(problem, 'suggestion')}?)${rest}`;
};

/** What an address lacks, by its fault. */
const ADDRESS_WORDS: Readonly<Record<AddressFault, string>> = {
  two: 'một địa chỉ duy nhất',
  space: 'địa chỉ liền một mạch, không có dấu cách hay xuống dòng',
  scheme: 'địa chỉ đầy đủ của một trang trên mạng, bắt đầu bằng https:// hoặc http://',
  sign: 'địa chỉ không có các dấu < > " \\',
  login: 'địa chỉ không kèm tên đăng nhập hay mật khẩu trước dấu @',
  host: 'tên miền công khai sau https://, ví dụ baoyenbai.com.vn; không phải tệp hay máy nội bộ',
};

const ADDRESS_REMEDIES: Readonly<Record<string, string>> = {
  two: 'để lại một địa chỉ; trang kia ghi thành một nguồn khác',
  login: 'bỏ phần từ sau // đến hết dấu @; mật khẩu đã ghi ra tệp thì phải đổi',
};

const OTHER_PROBLEMS: ProblemWordings = {
  'id-too-long': (problem) => ({
    title: 'Mã quá dài',
    found: `mã dài ${fact(problem, 'length')} ký tự: ${quoteValue(problem.value ?? '')}`,
    expected: `không quá ${fact(problem, 'longest')} ký tự, vì mã đứng trong địa chỉ trang và tên tệp`,
    remedy: 'đặt mã ngắn hơn, và sửa ở mọi bảng dùng mã này',
  }),
  'cell-too-long': (problem) => ({
    title: 'Ô quá dài',
    found: `ô dài ${fact(problem, 'length')} ký tự: ${quoteValue(problem.value ?? '')}`,
    expected: `không quá ${fact(problem, 'longest')} ký tự, là nhiều nhất mà một ô bảng tính giữ được`,
    remedy: 'xem có thiếu dấu " nào không; nếu không thì viết gọn lại',
  }),
  'code-lost-zeros': (problem) => ({
    title: 'Mã mất số 0 ở đầu',
    expected: 'mã 2, 3 hoặc 5 chữ số, giữ số 0 ở đầu',
    remedy: `${write(problem, 'tra mã trong registry/units.csv')}; trong bảng tính phải định dạng cột là văn bản trước khi nhập`,
  }),
  'code-decimal': (problem) => ({
    title: 'Mã có phần thập phân',
    expected: 'mã 2, 3 hoặc 5 chữ số, không có phần thập phân',
    remedy: write(
      problem,
      fact(problem, 'suggestion') === ''
        ? 'tra mã trong registry/units.csv'
        : `bỏ phần thập phân, rồi tra trong registry/units.csv xem mã là ${fact(problem, 'suggestion')} hay đã mất số 0 ở đầu`,
    ),
  }),
  'code-invalid': () => ({
    title: 'Không phải mã đơn vị',
    expected: 'mã của Tổng cục Thống kê: 2 chữ số (tỉnh), 3 (huyện) hoặc 5 (xã)',
    remedy: 'tra mã trong registry/units.csv',
  }),
  'id-invalid': (problem) => ({
    title: 'Mã không đúng dạng',
    expected: 'chữ thường không dấu và chữ số, các từ nối bằng "-", các phần nối bằng "."',
    remedy: write(
      problem,
      fact(problem, 'suggestion') === ''
        ? 'viết lại mã theo dạng đó'
        : `viết lại mã theo dạng đó, ví dụ ${fact(problem, 'suggestion')}`,
    ),
  }),
  'choice-unknown': (problem) => ({
    title: 'Từ ngoài danh sách',
    expected: `một trong: ${fact(problem, 'choices').replaceAll(',', ', ')}`,
    remedy: write(problem, otherChoice(problem)),
  }),
  'choice-twice': (problem) => ({
    title: 'Lặp từ',
    expected: `mỗi từ một lần; "${fact(problem, 'word')}" có hai lần`,
    remedy: write(problem, 'bỏ từ lặp'),
  }),
  'address-invalid': (problem) => ({
    title: 'Không phải địa chỉ của một trang',
    expected: ADDRESS_WORDS[fact(problem, 'fault') as AddressFault],
    remedy:
      ADDRESS_REMEDIES[fact(problem, 'fault')] ??
      `mở trang đó trong trình duyệt rồi chép cả thanh địa chỉ; không có trên mạng thì ${fact(problem, 'missing') === '' ? 'để trống' : 'ghi x'}`,
  }),
};

/** Words for cells of any column; numbers and dates have their own. */
export const CELL_PROBLEMS: ProblemWordings = {
  ...CHARACTER_PROBLEMS,
  ...MISSING_PROBLEMS,
  ...OTHER_PROBLEMS,
};
