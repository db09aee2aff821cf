import { formatCount } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import type { ProblemView, QuestionView } from './trial-page.ts';

/** Headings of the parts of a result. */
export const TRIAL_HEADINGS = {
  asGiven: 'Bảng như đã đưa vào',
  repairs: 'Chỗ trang sửa được chắc chắn',
  questions: 'Điều chỉ người nhập biết',
  answered: 'Đã trả lời',
  problems: 'Lỗi và cảnh báo khi kiểm tra',
  corrections: 'Thay cho số đã có',
  leftOut: 'Phần không lấy vào',
  verdicts: 'Kết luận thay đổi',
  numbers: 'Số thay đổi, kết luận giữ nguyên',
  everything: 'Mọi thay đổi, từng mục; điều đã và chưa kiểm tra',
  files: 'Tệp sẽ gửi',
} as const;

/** Levels of problems, as a word before each. */
export const LEVEL_WORDS: Readonly<Record<ProblemView['level'], string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
};

/** Parts of a problem. */
export const PROBLEM_PARTS = {
  expected: 'Cần',
  remedy: 'Cách sửa',
  check: 'Phép kiểm tra',
} as const;

/** The check finds nothing in the table as it was given. */
export const NOTHING_FOUND = 'Đúng dạng của kho số liệu: phép kiểm tra không thấy lỗi nào.';

/** How much the check found. */
export const foundCount = (problems: readonly ProblemView[]): string => {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return [
    ...(errors > 0 ? [`${formatCount(errors)} lỗi`] : []),
    ...(warnings > 0 ? [`${formatCount(warnings)} cảnh báo`] : []),
  ].join(', ');
};

/** So many more of a list than are shown. */
export const moreOf = (count: number): string => `và ${formatCount(count)} chỗ nữa`;

/** So many more lines of a section than are shown. */
export const moreLines = (count: number): string => `và ${formatCount(count)} mục nữa`;

/** Results that change without their verdict, where there are many. */
export const numbersChanged = (count: number): string =>
  `${TRIAL_HEADINGS.numbers}: ${formatCount(count)} kết quả`;

/** The one press that puts all repairs in place. */
export const applyRepairs = (count: number): string => `Áp dụng ${formatCount(count)} chỗ sửa`;

/** Beside that button. */
export const APPLY_NOTE =
  'Chỉ sửa bản sắp gửi; tệp trên máy giữ nguyên. Mỗi chỗ sửa và lý do ghi ở dưới.';

/** The repairs once they are in place. */
export const repairsDone = (count: number): string => `Đã sửa ${formatCount(count)} chỗ`;

/** Takes an answer back. */
export const TAKE_BACK = 'Đổi câu trả lời';

/** Leads to where what the table does not say is filled in. */
export const FILL_IN_LACKS = 'Điền ở phần “Điều bảng không nêu”';

/** The button that gives an answer in words of one's own. */
export const ANSWER = 'Trả lời';

/** A list of answers, and the button that takes the chosen one. */
export const CHOOSE_ANSWER = 'Chọn câu trả lời';
export const CHOOSE = 'Chọn';

/** Beside a verdict that gets worse; the shape before it and this word say it, not colour alone. */
export const WORSE = 'Kém hơn trước';

/** Beside lines that tell of something that is lost. */
export const LOSS_WORD = 'Mất đi:';

/** Before and after. */
export const BEFORE = 'Hiện nay';
export const AFTER = 'Sau khi gộp';

/** A question by the field that it is about: what is the matter, and what to do. */
export const askedWords = ({ says, remedy }: Pick<QuestionView, 'says' | 'remedy'>): string =>
  `${upperFirst(says)}.${remedy === '' ? '' : ` Hãy ${remedy}.`}`;
