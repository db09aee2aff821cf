import { describe, expect, it } from 'vitest';
import { briefAnswer } from '../../../src/text/verdict/brief-answer.ts';
import {
  counted,
  evaluation,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../builders.ts';

const plain = (lines: readonly string[]): string => lines.join(' ').replaceAll('\u00A0', ' ');

const brief = (of: Parameters<typeof briefAnswer>[0], one = of.final): string =>
  plain(briefAnswer(of, one, evaluation()));

describe('the short answer', () => {
  it('says what is known for certain, what is open, what is needed, and the date', () => {
    expect(brief(target(), counted([20, 0, 126], 145, 'inconclusive'))).toBe(
      'Biết chắc 20/146 xã đạt, 126 chưa biết; cần 145 xã. Số liệu đến 15/6/2025.',
    );
    expect(brief(target(), counted([144, 1, 1], 145, 'inconclusive'))).toBe(
      'Biết chắc 144/146 xã đạt, 1 không, 1 chưa biết; cần 145 xã. Số liệu đến 15/6/2025.',
    );
  });

  it('drops the certainty where everything is known, and says that a figure is inferred', () => {
    expect(brief(target(), counted([146, 0, 0], 145, 'met'))).toBe(
      '146/146 xã đạt; cần 145 xã. Số liệu đến 15/6/2025.',
    );
    expect(
      brief(target(), counted([20, 0, 126], 145, 'inconclusive', { evidence: ['inference'] })),
    ).toMatch(/^Có căn cứ coi 20\/146 xã là đạt \(suy ra\), 126 chưa biết; /);
  });

  it('names the due date before it', () => {
    const early = counted([60, 90, 0], 149, 'late', { due: false, year: 2023 });
    expect(brief(target(), early)).toBe(
      '60/150 xã đạt; cần 149 xã; hạn 31/12/2025. Số liệu đến 15/6/2025.',
    );
  });

  it('gives an older figure only as the last known, and never as the result', () => {
    const lastKnown = {
      date: '2023-06-30',
      met: 150,
      total: 150,
      metPermyriad: 10000,
      evidence: 'aggregate',
      rows: [],
    } as const;
    expect(brief(target(), result({ lastKnown }))).toBe(
      'Số liệu gần nhất: 150/150 xã ngày 30/6/2023; cần 145 xã. Không có số liệu cho thời điểm chốt 30/6/2025.',
    );
  });

  it('says what was asked where nothing is published', () => {
    expect(brief(target())).toBe('Cần ít nhất 145/146 xã (mức 99%); hạn 31/12/2025.');
    expect(brief(reductionTarget({ final: result({ n: 9, unknown: 9, required: 9 }) }))).toBe(
      'Cần cả 9 đơn vị cấp huyện giảm ít nhất 5% so với năm 2019; hạn 31/12/2025.',
    );
  });

  it('gives one quantity with its year and what it is compared with', () => {
    const total = counted([1, 0, 0], 1, 'met', {
      year: 2024,
      quantity: quantity([430, 430], [490, 490], { limit: 465, changePermille: -122 }),
    });
    expect(brief(reductionTarget({ mode: 'total' }), total)).toBe(
      '430 vụ năm 2024, giảm 12,2% so với 490 vụ năm 2019; cần không quá 465 vụ. Số liệu đến 15/6/2025.',
    );
  });

  it('counts the years of a trend', () => {
    const years = counted([2, 1, 0], 3, 'not-met', { counted: 'years' });
    expect(brief(trendTarget(), years)).toBe(
      '2/3 năm giảm so với năm trước; cần cả 3 năm. Số liệu đến 15/6/2025.',
    );
  });

  it('is silent where the target is not judged', () => {
    expect(brief(target(), counted([0, 0, 0], null, 'not-applicable'))).toBe('');
  });
});
