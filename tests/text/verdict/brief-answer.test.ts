import { describe, expect, it } from 'vitest';
import type { Result, TargetEvaluation } from '../../../src/evaluation/record/evaluation.ts';
import { briefDate, briefLines } from '../../../src/text/verdict/brief-answer.ts';
import {
  counted,
  evaluation,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../builders.ts';

const brief = (of: TargetEvaluation, one: Result = of.final): string[] =>
  briefLines(of, one, evaluation()).map(({ label, text }) =>
    `${label}: ${text}`.replaceAll('\u00A0', ' '),
  );

const LAST_KNOWN = {
  date: '2023-06-30',
  met: 150,
  total: 150,
  metPermyriad: 10000,
  evidence: 'aggregate',
  rows: [],
} as const;

const needs = (count: number): Result['needed'] => ({
  toConfirm: { count, status: 'met' },
  toRefute: null,
  figures: [],
});

describe('the short answer', () => {
  it('has a line each for what is known, needed and missing', () => {
    const open = counted([20, 0, 126], 145, 'inconclusive', { needed: needs(125) });
    expect(brief(target(), open)).toEqual([
      'Đã biết: Biết chắc 20/146 xã đạt',
      'Cần: 145 xã',
      'Thiếu: 126 xã chưa biết, cần xác định thêm 125',
    ]);
    expect(brief(target(), counted([144, 1, 1], 145, 'inconclusive'))).toEqual([
      'Đã biết: Biết chắc 144/146 xã đạt, 1 không',
      'Cần: 145 xã',
      'Thiếu: 1 xã chưa biết',
    ]);
  });

  it('misses nothing where the verdict stands, and still says what is not known', () => {
    expect(brief(target(), counted([146, 0, 0], 145, 'met'))).toEqual([
      'Đã biết: 146/146 xã đạt',
      'Cần: 145 xã',
    ]);
    expect(brief(target(), counted([145, 0, 1], 145, 'met'))).toEqual([
      'Đã biết: Biết chắc 145/146 xã đạt, 1 chưa biết',
      'Cần: 145 xã',
    ]);
  });

  it('says that a figure is inferred', () => {
    const inferred = counted([20, 0, 126], 145, 'inconclusive', { evidence: ['inference'] });
    expect(brief(target(), inferred)[0]).toBe('Đã biết: Có căn cứ coi 20/146 xã là đạt (suy ra)');
  });

  it('names the due date before it', () => {
    const early = counted([60, 90, 0], 149, 'late', { due: false, year: 2023 });
    expect(brief(target(), early)).toEqual([
      'Đã biết: 60/150 xã đạt',
      'Cần: 149 xã; hạn 31/12/2025',
    ]);
  });

  it('gives an older figure only with its day, and that there is none after it', () => {
    expect(brief(target(), result({ lastKnown: LAST_KNOWN }))).toEqual([
      'Đã biết: 150/150 xã ngày 30/6/2023, sau đó chưa có số liệu',
      'Cần: 145 xã; hạn 31/12/2025',
      'Thiếu: Số liệu của cả 146 xã',
    ]);
    const inferred = result({ lastKnown: { ...LAST_KNOWN, evidence: 'inference' } });
    expect(brief(target(), inferred)[0]).toContain('ngày 30/6/2023 (suy ra)');
  });

  it('says which figures are missing where nothing is published', () => {
    const figures = [2019, 2024].map((year) => ({ year, units: 9 }));
    const districts = result({
      n: 9,
      unknown: 9,
      required: 9,
      needed: { toConfirm: null, toRefute: null, figures },
    });
    expect(brief(reductionTarget({ final: districts }))).toEqual([
      'Cần: Cả 9 đơn vị; hạn 31/12/2025',
      'Thiếu: Số liệu năm 2019, 2024 của cả 9 đơn vị',
    ]);
    const years = result({
      counted: 'years',
      n: 3,
      unknown: 3,
      required: 3,
      needed: {
        toConfirm: null,
        toRefute: null,
        figures: [2021, 2022, 2023].map((year) => ({ year, units: 1 })),
      },
    });
    expect(brief(trendTarget(), years)).toEqual([
      'Cần: Cả 3 năm; hạn 31/12/2025',
      'Thiếu: Số liệu năm 2021–2023',
    ]);
  });

  it('gives one quantity with its year and what it is compared with', () => {
    const total = counted([1, 0, 0], 1, 'met', {
      year: 2024,
      quantity: quantity([430, 430], [490, 490], { limit: 465, changePermille: -122 }),
    });
    expect(brief(reductionTarget({ mode: 'total' }), total)).toEqual([
      'Đã biết: 430 vụ năm 2024, giảm 12,2% so với 490 vụ năm 2019',
      'Cần: Không quá 465 vụ',
    ]);
  });

  it('counts the years of a trend', () => {
    const years = counted([2, 1, 0], 3, 'not-met', { counted: 'years' });
    expect(brief(trendTarget(), years)).toEqual([
      'Đã biết: 2/3 năm giảm so với năm trước',
      'Cần: Cả 3 năm',
    ]);
  });

  it('is silent where the target is not judged', () => {
    expect(brief(target(), counted([0, 0, 0], null, 'not-applicable'))).toEqual([]);
  });

  it('gives the date of the figures for the line of the verdict, if there are any', () => {
    expect(briefDate({ figuresTo: '2024-12-31' })).toBe('số liệu đến 31/12/2024');
    expect(briefDate({ figuresTo: null })).toBe('');
  });
});
