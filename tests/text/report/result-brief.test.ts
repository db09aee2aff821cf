import { expect, it } from 'vitest';
import type { Result } from '../../../src/evaluation/record/evaluation.ts';
import { statusOf } from '../../../src/text/format/table.ts';
import { resultBrief } from '../../../src/text/report/result-brief.ts';
import {
  counted,
  evaluation,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../builders.ts';

const EVALUATION = evaluation();
const OWN = { area: '135@2019-01-01', binding: false, n: 1, status: 'not-applicable' } as const;
const HUYEN = target({ scopeTypes: ['huyen'], scopeLevel: 'huyen' });

const plain = (of: Parameters<typeof resultBrief>[0], one: Result | undefined) => {
  const brief = resultBrief(of, one, EVALUATION);
  return [brief.text.replaceAll('\u00A0', ' '), statusOf(brief)];
};

it.each([
  [counted([145, 1, 0], 145, 'met'), ['Đạt: 145/146 (99,32%)', 'met']],
  [
    counted([20, 0, 126], 145, 'inconclusive'),
    ['Chưa thể kết luận: ít nhất 20/146 (13,7%)', 'inconclusive'],
  ],
  [result(), ['Chưa có số liệu công bố', 'no-data']],
  [result({ status: 'not-applicable', n: 0, unknown: 0 }), ['Không áp dụng', 'not-applicable']],
  [undefined, ['Không có', null]],
])('is the verdict of a share with its numbers', (one, words) => {
  expect(plain(target(), one)).toEqual(words);
});

it('is the number of a quantity, or the verdict alone', () => {
  const reduced = reductionTarget({ mode: 'total' });
  const known = result({
    n: 1,
    status: 'met',
    figuresTo: '2024-12-14',
    quantity: quantity([94, 94], [104, 104]),
  });
  expect(plain(reduced, known)).toEqual(['Đạt: 94 vụ', 'met']);
  expect(plain(reduced, result({ n: 1, quantity: quantity(null, [104, 104]) }))).toEqual([
    'Chưa có số liệu công bố',
    'no-data',
  ]);
});

it('counts the years of a trend over the period', () => {
  const years = counted([2, 1, 0], 3, 'not-met', { counted: 'years' });
  expect(plain(trendTarget(), years)).toEqual(['Không đạt: 2/3 năm giảm', 'not-met']);
});

it('is the numbers alone where the plan asks nothing of the area', () => {
  const compared = counted([22, 1, 0], null, 'not-applicable', { binding: false });
  expect(plain(target(), compared)).toEqual(['22/23 (95,65%)', null]);
  expect(plain(target(), { ...compared, figuresTo: null })).toEqual(['Chưa có số liệu', null]);
});

it.each([
  [{ met: 1, notMet: 0, unknown: 0 }, 'Đạt'],
  [{ met: 0, notMet: 1, unknown: 0 }, 'Không đạt'],
  [{ met: 0, notMet: 0, unknown: 1 }, 'Chưa biết'],
])('is a word for one unit by itself: %j', (mfu, word) => {
  expect(plain(HUYEN, result({ ...OWN, ...mfu, figuresTo: '2024-12-31' }))).toEqual([word, null]);
});
