import type { AddressFault } from '../../schema/web-address.ts';
import { characterWords } from './character-names.ts';
import { missingChoices } from './missing-choices.ts';
import { fact, type ProblemWording, type ProblemWordings } from './problem-words.ts';
import { quoteValue } from './quote-value.ts';

const odd =
  (title: string, name: string, remedy: string): ProblemWording =>
  (problem) => ({
    title,
    expected: `ô không có ${name}; ở vị trí thứ ${fact(problem, 'position')} là ${characterWords(fact(problem, 'character'))}`,
    remedy,
  });

const write = (suggestion: string, otherwise: string): string =>
  suggestion === '' ? otherwise : `ghi ${suggestion}`;

const SIGN_MEANINGS: Readonly<Record<string, string>> = {
  'none-occurred':
    'giá trị rõ ràng: trong niên giám "-" nghĩa là không phát sinh, tức là 0 (hoặc z nếu không áp dụng)',
  'not-collected':
    'giá trị rõ ràng: trong niên giám "..." nghĩa là có phát sinh nhưng chưa thu thập, tức là x',
};

/** What to put where nothing is known, in a column that takes these codes. */
const gap = (codes: string): string => {
  const choices = missingChoices(codes);
  return choices === ''
    ? 'ghi giá trị; cột này không để trống được và không nhận mã thiếu'
    : `ghi giá trị, hoặc ${choices}`;
};

const CHARACTER_PROBLEMS: ProblemWordings = {
  'control-character': odd(
    'Ký tự điều khiển',
    'ký tự điều khiển hoặc chữ bị mất khi chuyển mã',
    'xóa ký tự đó và gõ lại phần bị hỏng',
  ),
  'invisible-character': odd(
    'Ký tự ẩn',
    'ký tự không nhìn thấy',
    'xóa hết ô và gõ lại bằng bàn phím, không dán',
  ),
  'no-break-space': odd(
    'Dấu cách đặc biệt',
    'dấu cách đặc biệt',
    'thay bằng dấu cách thường (số thì bỏ hẳn)',
  ),
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
    remedy: `gõ lại ${quoteValue(fact(problem, 'suggestion'))} bằng bảng mã Unicode dựng sẵn`,
  }),
  'space-around': (problem) => ({
    title: 'Thừa dấu cách',
    expected: 'ô không có dấu cách hay xuống dòng ở đầu và cuối',
    remedy: `ghi ${quoteValue(fact(problem, 'suggestion'))}`,
  }),
  formula: (problem) => ({
    title: 'Bảng tính sẽ chạy ô này như công thức',
    expected: `chữ không bắt đầu bằng ${quoteValue(fact(problem, 'start'))}`,
    remedy: 'bỏ dấu đầu ô hoặc viết thêm chữ ở trước; nếu là công thức thì ghi kết quả của nó',
  }),
  'look-alike': (problem) => ({
    title: 'Chữ giống nhau nhưng khác bảng chữ',
    expected: `chữ cái và chữ số Latinh thường; "${fact(problem, 'letter')}" là ${characterWords(fact(problem, 'character'))}`,
    remedy: `gõ lại bằng bàn phím: ${fact(problem, 'suggestion')}`,
  }),
};

const MISSING_PROBLEMS: ProblemWordings = {
  'cell-blank': (problem) => ({
    title: 'Ô trống',
    found: 'ô để trống',
    expected:
      fact(problem, 'missing') === '' ? 'một giá trị' : 'một giá trị, hoặc mã nói vì sao thiếu',
    remedy: gap(fact(problem, 'missing')),
  }),
  'missing-sign': (problem) => ({
    title: 'Dấu của niên giám thay cho giá trị',
    expected: SIGN_MEANINGS[fact(problem, 'sign')] ?? '',
    remedy: gap(fact(problem, 'missing')),
  }),
  'missing-word': (problem) => ({
    title: 'Chữ thay cho giá trị thiếu',
    expected: 'giá trị, hoặc mã nói vì sao thiếu',
    remedy: gap(fact(problem, 'missing')),
  }),
  'spreadsheet-error': () => ({
    title: 'Lỗi của bảng tính',
    expected: 'giá trị; đây là thông báo lỗi hoặc cột quá hẹp của bảng tính',
    remedy: 'sửa công thức hoặc nới cột trong bảng tính, rồi lưu lại dạng giá trị',
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
  'cell-too-long': (problem) => ({
    title: 'Ô quá dài',
    found: `ô dài ${fact(problem, 'length')} ký tự: ${quoteValue(problem.value ?? '')}`,
    expected: `không quá ${fact(problem, 'longest')} ký tự, là nhiều nhất mà một ô bảng tính giữ được`,
    remedy: 'xem có thiếu dấu " nào không; nếu không thì viết gọn lại',
  }),
  'code-lost-zeros': (problem) => ({
    title: 'Mã mất số 0 ở đầu',
    expected: 'mã 2, 3 hoặc 5 chữ số, giữ số 0 ở đầu',
    remedy: `ghi ${fact(problem, 'suggestion')}; trong bảng tính phải định dạng cột là văn bản trước khi nhập`,
  }),
  'code-invalid': () => ({
    title: 'Không phải mã đơn vị',
    expected: 'mã của Tổng cục Thống kê: 2 chữ số (tỉnh), 3 (huyện) hoặc 5 (xã)',
    remedy: 'tra mã trong registry/units.csv',
  }),
  'id-invalid': (problem) => ({
    title: 'Mã không đúng dạng',
    expected: 'chữ thường không dấu và chữ số, các từ nối bằng "-", các phần nối bằng "."',
    remedy: write(fact(problem, 'suggestion'), 'viết lại mã theo dạng đó'),
  }),
  'choice-unknown': (problem) => ({
    title: 'Từ ngoài danh sách',
    expected: `một trong: ${fact(problem, 'choices').replaceAll(',', ', ')}`,
    remedy: write(fact(problem, 'suggestion'), 'chọn một từ trong danh sách'),
  }),
  'choice-twice': (problem) => ({
    title: 'Lặp từ',
    expected: `mỗi từ một lần; "${fact(problem, 'word')}" có hai lần`,
    remedy: `ghi ${fact(problem, 'suggestion')}`,
  }),
  'month-day-invalid': () => ({
    title: 'Ngày đầu năm thống kê không đúng dạng',
    expected: 'tháng và ngày dạng MM-DD, ví dụ 12-15 hoặc 01-01',
    remedy: 'ghi tháng trước, ngày sau, mỗi phần hai chữ số',
  }),
  'year-invalid': () => ({
    title: 'Không phải năm',
    expected: 'năm bốn chữ số từ 1900 đến 2099',
    remedy: 'ghi đủ bốn chữ số, không kèm chữ hay phần thập phân',
  }),
  'degrees-invalid': () => ({
    title: 'Tọa độ không đúng dạng',
    expected: 'độ thập phân với dấu chấm, từ -180 đến 180, ví dụ 21.708',
    remedy: 'đổi từ độ-phút-giây sang độ thập phân, hoặc ghi x (chưa có số liệu)',
  }),
  'address-invalid': (problem) => ({
    title: 'Không phải địa chỉ của một trang',
    expected: ADDRESS_WORDS[fact(problem, 'fault') as AddressFault],
    remedy:
      ADDRESS_REMEDIES[fact(problem, 'fault')] ??
      'mở trang đó trong trình duyệt rồi chép cả thanh địa chỉ; không có trên mạng thì để trống',
  }),
  'sha256-invalid': () => ({
    title: 'Không phải mã băm SHA-256',
    expected: '64 chữ số thập lục phân viết thường',
    remedy: 'lấy lại dòng này từ bản trước; mã băm do lệnh npm run release ghi, không gõ tay',
  }),
};

/** Words for cells of any column; numbers and dates have their own. */
export const CELL_PROBLEMS: ProblemWordings = {
  ...CHARACTER_PROBLEMS,
  ...MISSING_PROBLEMS,
  ...OTHER_PROBLEMS,
};
