import { expect, it } from 'vitest';
import { type Answered, withAnswer } from '../../src/browser/contribute/given-answers.ts';

const answered = (option: string, value: string): Answered => ({
  question: `${option}?`,
  words: value,
  answer: { option, value },
});

const after = (...all: readonly Answered[]): string[] =>
  all
    .reduce<readonly Answered[]>(withAnswer, [])
    .map(({ answer: { option, value } }) => `${option} ${value}`);

it('keeps answers to different things', () => {
  expect(after(answered('dates', 'dmy'), answered('read', 'A=1'), answered('read', 'B=2'))).toEqual(
    ['dates dmy', 'read A=1', 'read B=2'],
  );
});

it('an answer takes the place of an earlier one to the same thing, and of no other', () => {
  expect(after(answered('dates', 'dmy'), answered('empty', 'x'), answered('dates', 'mdy'))).toEqual(
    ['empty x', 'dates mdy'],
  );
  expect(
    after(answered('read', 'a=b=1'), answered('read', 'a=c=1'), answered('read', 'a=b=2')),
  ).toEqual(['read a=c=1', 'read a=b=2']);
});
