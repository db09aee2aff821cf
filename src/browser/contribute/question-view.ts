import type { AnswerView, QuestionView } from '../../text/contribute/trial-page.ts';
import { CHOOSE, CHOOSE_ANSWER, FILL_IN_LACKS } from '../../text/contribute/trial-words.ts';
import { element } from '../dom/element.ts';

/** More answers than this stand in a list to choose from, not as buttons. */
const MOST_BUTTONS = 10;

/** What becomes of a question. */
export interface QuestionOptions {
  readonly answer: (question: QuestionView, answer: AnswerView) => void;
  /** Leads to where the column is filled in for the whole table; null where it is not. */
  readonly fillIn: ((field: string) => void) | null;
}

const button = (words: string, press: () => void): HTMLButtonElement => {
  const made = element('button', 'button quiet', [words]);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
};

const answerList = (
  { answers, text }: QuestionView,
  press: (answer: AnswerView) => void,
): HTMLElement[] => {
  const select = element('select', '', [
    element('option', '', [CHOOSE_ANSWER]),
    ...answers.map(({ words }) => element('option', '', [words])),
  ]);
  select.ariaLabel = text;
  const choose = (): void => {
    const answer = answers[select.selectedIndex - 1];
    if (answer !== undefined) press(answer);
  };
  return [select, button(CHOOSE, choose)];
};

/** A question of the import with one press for each answer. */
export const questionView = (
  question: QuestionView,
  { answer, fillIn }: QuestionOptions,
): HTMLElement => {
  const press = (chosen: AnswerView): void => answer(question, chosen);
  const { answers, field, text } = question;
  const ways =
    answers.length > MOST_BUTTONS
      ? answerList(question, press)
      : answers.map((one) => button(one.words, () => press(one)));
  const other = fillIn === null ? [] : [button(FILL_IN_LACKS, () => fillIn(field))];
  const all = [...ways, ...other];
  return element('div', 'trial-question', [
    element('p', '', [text]),
    ...(all.length === 0 ? [] : [element('div', 'buttons', all)]),
  ]);
};
