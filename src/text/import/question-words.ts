import type { Asked, Question } from '../../dataset/import/findings/findings.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { problemWords } from '../problems/problems.ts';
import { quoteValue } from '../problems/wording/quote-value.ts';
import { unitWords } from './answer-words.ts';

/** A question in words: what is the matter, and what to do where that is the same for every reader. */
export interface QuestionWords {
  readonly says: string;
  readonly remedy?: string;
}

const text = ({ facts }: Question, name: string): string => String(facts[name] ?? '');

/** A fault of a cell or a file, in the words of the check that knows it. */
const faultWords = (question: Question): QuestionWords => {
  const { facts, found } = question;
  const problem = { level: 'error', check: text(question, 'check'), file: '', facts } as const;
  const words = problemWords({ ...problem, value: found });
  return { says: `${words.found}; cần ${words.expected}`, remedy: words.remedy };
};

/** What a table may lack, by its field. */
const FIELDS: Readonly<Record<string, string>> = {
  indicator: 'chỉ tiêu',
  unit: 'đơn vị',
  period: 'thời gian của số liệu',
  value: 'số liệu',
  source: 'nguồn',
  qualifier: 'nguồn nói đúng số ấy hay "ít nhất"',
  met: 'số đơn vị đạt',
  measure: 'nhiệm vụ',
  state: 'tình trạng',
  summary: 'tóm tắt',
};

/** What a table may lack: "thời gian của số liệu". */
export const fieldName = (field: string): string => FIELDS[field] ?? field;

const missingColumn = (question: Question): QuestionWords => ({
  says: `bảng không nêu ${fieldName(text(question, 'field'))}`,
});

const correctionWords = (question: Question): QuestionWords => {
  const there = text(question, 'there');
  const at = `${text(question, 'file')}:${text(question, 'line')}`;
  const recorded = text(question, 'recordedOn');
  return {
    says: `${text(question, 'key')}: kho ghi ${quoteValue(there)} (${at}, ghi ${onDay(recorded)}), bảng ghi ${quoteValue(question.found)}`,
  };
};

const withdrawnWords = (question: Question): QuestionWords => {
  const on = onDay(text(question, 'withdrawnOn'));
  return text(question, 'closedToday') === ''
    ? {
        says: `${text(question, 'key')} đã được rút ${on}`,
        remedy: 'ghi lại được khi nêu lý do vì sao nay công bố',
      }
    : {
        says: `${text(question, 'key')} đã được rút ${on}; dòng ghi đến hết ngày ấy không được tính`,
        remedy: 'bỏ dòng này khỏi bảng, hoặc chạy lại từ ngày hôm sau với lý do',
      };
};

const otherDay = (question: Question): QuestionWords => {
  const { facts, found } = question;
  const until = text(question, 'to') === '' ? 'nay' : formatDate(text(question, 'to'));
  const life = `${unitWords(facts)} (${text(question, 'code')}) có từ ${formatDate(text(question, 'from'))} đến ${until}`;
  return {
    says: `${quoteValue(found)} không có trong sổ đơn vị ${onDay(text(question, 'day'))}; ${life}`,
    remedy: 'xem lại thời gian của số liệu, hoặc ghi đơn vị của ngày ấy',
  };
};

const WORDS: Readonly<Record<Asked, (question: Question) => QuestionWords>> = {
  file: (question) =>
    text(question, 'check') === 'file-spreadsheet'
      ? {
          says: 'đây là tệp Excel cũ (.xls), tệp có mật khẩu hoặc tệp ODS',
          remedy: 'mở bằng bảng tính rồi lưu lại dạng .xlsx hoặc "CSV UTF-8"',
        }
      : faultWords(question),
  cell: faultWords,
  sheets: ({ found }) => ({ says: `tệp có nhiều trang tính có chữ: ${found}`, remedy: 'chọn một' }),
  'no-header': ({ found }) => ({
    says: `không tìm thấy dòng tên cột; dòng đầu là ${quoteValue(found)}`,
    remedy: 'ghi tên các cột ở dòng đầu, ví dụ: Đơn vị, Năm, Kết quả',
  }),
  'no-rows': () => ({
    says: 'không có dòng số liệu nào',
    remedy: 'xem tệp có đúng bảng cần đưa vào không',
  }),
  'column-unknown': ({ found }) => ({
    says:
      found === ''
        ? 'cột không có tên mà có chữ'
        : `không biết cột ${quoteValue(found)} ghi điều gì`,
  }),
  'column-twice': ({ found }) => ({
    says: `cột ${quoteValue(found)} ghi điều mà một cột khác đã ghi`,
    remedy: 'bỏ một trong hai cột, hoặc sửa tên cột',
  }),
  'column-missing': missingColumn,
  'unit-none': ({ found }) => ({
    says: found === '' ? 'dòng không nêu đơn vị' : `không có đơn vị nào là ${quoteValue(found)}`,
    remedy: 'sửa ô, hoặc nói ô ấy nghĩa là mã nào',
  }),
  'unit-many': ({ found, answers }) => ({
    says: `${quoteValue(found)} có thể là ${answers.length - 1} đơn vị`,
    remedy: 'ghi rõ loại đơn vị trong ô, hoặc chọn một',
  }),
  'unit-other-day': otherDay,
  'unit-disagrees': (question) => ({
    says: `mã ${text(question, 'code')} là của ${text(question, 'name')}, nhưng dòng này ghi ${quoteValue(question.found)}`,
    remedy: 'xem lại mã và tên, sửa ô ghi sai',
  }),
  'indicator-unknown': ({ found }) => ({
    says: `không có chỉ tiêu ${quoteValue(found)}`,
    remedy: 'sửa thành mã hoặc tên đúng như ở bảng chỉ tiêu (plan/indicators.csv)',
  }),
  'measure-unknown': ({ found }) => ({
    says: `không có nhiệm vụ ${quoteValue(found)}`,
    remedy: 'sửa thành mã đúng như ở bảng nhiệm vụ (plan/measures.csv)',
  }),
  'period-unknown': ({ found }) => ({
    says: `không đọc được thời gian ${quoteValue(found)}`,
    remedy:
      'ghi một năm (2024), một ngày (31/12/2024), hoặc ngày đầu và ngày cuối (01/01/2024..31/3/2024)',
  }),
  'period-of-flow': (question) => ({
    says: `${quoteValue(question.found)} là một ngày, còn "${text(question, 'indicator')}" đếm trong một khoảng`,
    remedy: 'ghi năm, hoặc ngày đầu và ngày cuối của kỳ (01/01/2024..31/3/2024)',
  }),
  'period-of-part': (question) => ({
    says: `năm thống kê của "${text(question, 'indicator')}" không bắt đầu từ ngày 1 tháng 1, nên chưa biết ${quoteValue(question.found)} từ ngày nào đến ngày nào`,
    remedy: 'xem nguồn rồi ghi ngày đầu và ngày cuối của kỳ (01/01/2024..31/3/2024)',
  }),
  'date-order': ({ found }) => ({
    says: `${quoteValue(found)} có thể viết ngày trước hoặc tháng trước`,
    remedy: 'xem lại nguồn rồi chọn',
  }),
  tick: ({ found }) => ({
    says: `cả cột chỉ có dấu ${quoteValue(found)}: đó có thể là dấu đạt, cũng có thể là mã "chưa có số liệu"`,
    remedy: 'chọn một',
  }),
  empty: () => ({
    says: 'ô số liệu để trống',
    remedy: 'ghi vào ô, hoặc nói mọi ô trống nghĩa là gì',
  }),
  'number-mark': ({ found }) => ({
    says: `dấu trong ${quoteValue(found)} có thể ngăn hàng nghìn hoặc ngăn phần lẻ, vì cột có số lẻ`,
    remedy: 'xem lại nguồn; số đếm không có phần lẻ',
  }),
  share: ({ found }) => ({
    says: `${quoteValue(found)} là tỷ lệ; ở đây ghi số đếm, tỷ lệ thì trang tự tính`,
    remedy: 'ghi số đếm ở nguồn; nguồn chỉ nêu tỷ lệ thì không tự tính ngược',
  }),
  'value-type': (question) =>
    text(question, 'expected') === 'pass'
      ? {
          says: `${quoteValue(question.found)} không phải kết quả đạt hay không đạt`,
          remedy: 'xem lại chỉ tiêu, hoặc nói ô ấy nghĩa là gì',
        }
      : {
          says: `${quoteValue(question.found)} không phải số đếm`,
          remedy: 'xem lại chỉ tiêu, hoặc nói ô ấy nghĩa là gì',
        },
  'source-unknown': ({ found }) => ({
    says: found === '' ? 'dòng không nêu nguồn' : `nguồn ${quoteValue(found)} chưa có trong kho`,
  }),
  'source-incomplete': (question) => ({
    says: `nguồn mới ${question.found} chưa có "${text(question, 'label')}"`,
  }),
  'key-twice': (question) => ({
    says: `${text(question, 'key')}: dòng ${text(question, 'line')} ghi ${quoteValue(text(question, 'there'))}, dòng này ghi ${quoteValue(text(question, 'here'))}`,
    remedy: 'giữ một dòng',
  }),
  correction: correctionWords,
  withdrawn: withdrawnWords,
};

/** What a question asks; what to do about it where neither an option nor a page decides. */
export const questionWords = (question: Question): QuestionWords => WORDS[question.asked](question);
