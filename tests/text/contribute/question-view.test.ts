import { describe, expect, it } from 'vitest';
import { type Question, WHOLE_TABLE } from '../../../src/dataset/import/findings/findings.ts';
import { questionView } from '../../../src/text/contribute/question-view.ts';

const question = (about: Partial<Question>): Question => ({
  asked: 'column-missing',
  places: [WHOLE_TABLE],
  found: '',
  facts: { field: 'indicator' },
  answers: [],
  ...about,
});

const LINE = { line: 4, columnNumber: 2, column: 'Số vụ' };

describe('above an answer that was given', () => {
  it('stands what the table lacked, by its name', () => {
    const { answered, text } = questionView(question({}), false);
    expect(answered).toBe('Chỉ tiêu của bảng');
    expect(text).toContain('hãy thêm một cột');
  });

  it('stands the place and the matter of another question, without what was to be done', () => {
    const empty = question({ asked: 'empty', places: [LINE], facts: {} });
    const { answered, remedy } = questionView(empty, false);
    expect(answered).toBe('Dòng 4 cột B "Số vụ": ô số liệu để trống');
    expect(remedy).not.toBe('');
  });
});

it('a figure of the form has no line of a table', () => {
  const empty = question({ asked: 'empty', places: [LINE], facts: {} });
  expect(questionView(empty, true).text).toMatch(/^ô số liệu để trống; hãy /);
});
