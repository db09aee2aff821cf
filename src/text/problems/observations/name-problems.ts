import { fact, type ProblemWording, type ProblemWordings } from '../wording/problem-words.ts';
import { quoteValue } from '../wording/quote-value.ts';

/** Words for the spaces of any name. */
export const spacing: ProblemWording = (problem) => ({
  title: 'Tên có xuống dòng hoặc nhiều dấu cách liền nhau',
  expected: 'tên trên một dòng, giữa hai chữ một dấu cách',
  remedy: `ghi ${quoteValue(fact(problem, 'suggestion'))}`,
});

/** Words for names that are none, or not what they seem. */
export const NAME_PROBLEMS: ProblemWordings = {
  'name-spacing': spacing,
  'name-without-letters': () => ({
    title: 'Tên không có chữ cái',
    expected: 'tên bằng chữ la-tinh, không phải dấu hay số ghi tạm',
    remedy: 'ghi tên đúng như trong văn bản',
  }),
};
