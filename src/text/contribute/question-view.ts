import type { Asked, Question } from '../../dataset/import/findings/findings.ts';
import { upperFirst } from '../format/letter-case.ts';
import { meaningWords } from '../import/answer-words.ts';
import { placeWords } from '../import/place-words.ts';
import { fieldName, type QuestionWords, questionWords } from '../import/question-words.ts';
import { replacedWords } from './replaced-words.ts';
import type { AnswerView, QuestionView } from './trial-page.ts';

const text = ({ facts }: Question, name: string): string => String(facts[name] ?? '');

/** Remedies that are others on a page than in a command, whose options they name. */
const REMEDIES: Partial<Readonly<Record<Asked, (question: Question) => string>>> = {
  'column-missing': (question) =>
    `thêm một cột ghi ${fieldName(text(question, 'field'))}, hoặc trả lời ở đây`,
  'column-unknown': () =>
    'sửa tên cột (Kết quả, Đơn vị, Ngày, Năm, Nguồn, Ghi chú…, một năm, hoặc tên chỉ tiêu), hoặc chọn ở đây',
  'source-unknown': () => 'chọn nguồn đã có, hoặc mô tả nguồn mới',
  'source-incomplete': (question) => `ghi thêm "${text(question, 'label')}" của nguồn`,
  correction: () =>
    'xem lại với nguồn; số mới đúng thì nêu lý do đính chính; số trên trang đúng thì bỏ dòng này khỏi bảng',
  withdrawn: (question) =>
    text(question, 'closedToday') === ''
      ? 'nêu lý do vì sao nay công bố'
      : 'bỏ dòng này, hoặc làm lại từ ngày hôm sau với lý do',
};

/** In place of words that only the person can write. */
const TO_BE_WRITTEN = '…';

const answersOf = ({ answers }: Question): readonly AnswerView[] =>
  answers
    .filter(({ value }) => value !== TO_BE_WRITTEN)
    .map((answer) => {
      const { option, value } = answer;
      return { option, value, words: meaningWords(answer) || value };
    });

/** Options whose values are any words, by what is asked. */
const writtenOption = (question: Question): string => {
  const { asked, answers } = question;
  if (asked === 'source-incomplete') return text(question, 'option');
  if (asked === 'column-missing') return text(question, 'field');
  return answers.find(({ value }) => value === TO_BE_WRITTEN)?.option ?? '';
};

/** The column of the data that a question is about; empty where it is about another thing. */
const fieldOf = (question: Question): string => {
  const { asked, places } = question;
  if (asked === 'correction' || asked === 'withdrawn') return 'reason';
  if (asked === 'source-incomplete' || asked === 'column-missing') return text(question, 'field');
  if (asked === 'source-unknown') return 'source';
  return places[0]?.column ?? '';
};

const wordsOf = (question: Question, isTyped: boolean): Required<QuestionWords> => {
  const { says, remedy = '' } = replacedWords(question, isTyped) ?? questionWords(question);
  // Of a correction of the one figure the words hold all.
  const isWhole = isTyped && question.asked === 'correction';
  return { says, remedy: (isWhole ? undefined : REMEDIES[question.asked]?.(question)) ?? remedy };
};

const answeredLabel = (question: Question, matter: string): string =>
  question.asked === 'column-missing'
    ? `${upperFirst(fieldName(text(question, 'field')))} của bảng`
    : upperFirst(matter);

/**
 * A question for a page: where, what is the matter, what to do, and its answers apart.
 * @param isTyped whether it is about a figure of the form, which stands in no line of a table
 */
export const questionView = (question: Question, isTyped: boolean): QuestionView => {
  const { says, remedy } = wordsOf(question, isTyped);
  const place = isTyped ? '' : placeWords(question.places);
  const matter = place === '' ? says : `${place}: ${says}`;
  return {
    text: `${matter}${remedy === '' ? '' : `; hãy ${remedy}`}.`,
    answered: answeredLabel(question, matter),
    says,
    remedy,
    field: fieldOf(question),
    answers: answersOf(question),
    option: writtenOption(question),
  };
};
