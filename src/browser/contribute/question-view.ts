import type { AnswerView, QuestionView } from '../../text/contribute/trial-page.ts';
import { upperFirst } from '../../text/format/letter-case.ts';
import { button } from '../dom/button.ts';
import { element } from '../dom/element.ts';
import { say } from './say.ts';

/** More answers than this stand in a list to choose from, not as buttons. */
const MOST_BUTTONS = 10;

/** What becomes of a question. */
export interface QuestionOptions {
  readonly answer: (question: QuestionView, answer: AnswerView) => void;
  /** Leads to where it is filled in for the whole table; null where it is not. */
  readonly fillIn: (() => void) | null;
}

type Press = (answer: AnswerView) => void;

const answerList = ({ answers, text }: QuestionView, press: Press): HTMLElement[] => {
  const select = element('select', '', [
    element('option', '', [say('chooseAnswer')]),
    ...answers.map(({ words }) => element('option', '', [words])),
  ]);
  select.ariaLabel = text;
  const choose = (): void => {
    const answer = answers[select.selectedIndex - 1];
    if (answer !== undefined) press(answer);
  };
  return [select, button(say('choose'), choose)];
};

/** A field for an answer in words of one's own. */
const written = ({ option, text }: QuestionView, press: Press): HTMLElement[] => {
  const input = element('input', '', []);
  input.type = 'text';
  input.autocomplete = 'off';
  input.ariaLabel = text;
  const give = (): void => {
    const value = input.value.trim();
    if (value !== '') press({ option, value, words: value });
  };
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) give();
  });
  return [input, button(say('answer'), give)];
};

/** A question of the import: one press for each answer, a field for words, or the way to where it is filled in. */
export const questionView = (
  question: QuestionView,
  { answer, fillIn }: QuestionOptions,
): HTMLElement => {
  const press: Press = (chosen) => answer(question, chosen);
  const { answers, option, text } = question;
  const ways =
    answers.length > MOST_BUTTONS
      ? answerList(question, press)
      : answers.map((one) => button(one.words, () => press(one)));
  const own = option === '' || fillIn !== null ? [] : written(question, press);
  const other = fillIn === null ? [] : [button(say('fillInLacks'), fillIn)];
  return element('div', 'trial-question', [
    element('p', '', [upperFirst(text)]),
    ...[ways, own, other]
      .filter((row) => row.length > 0)
      .map((row) => element('div', 'buttons', row)),
  ]);
};
