import { describe, expect, it } from 'vitest';
import type { Result, TargetEvaluation } from '../../../src/evaluation/record/evaluation.ts';
import { STATUSES } from '../../../src/evaluation/record/evaluation.ts';
import { answer } from '../../../src/text/verdict/answer.ts';
import {
  CRIMES,
  counted,
  evaluation,
  figure,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../builders.ts';

/** No-break spaces are tested elsewhere; here sentences are easier to read without. */
const said = (
  of: TargetEvaluation,
  one: Result,
  more: Parameters<typeof evaluation>[0] = {},
): string => answer(of, one, evaluation(more)).replaceAll('\u00A0', ' ');

const INFERRED: Partial<Result> = {
  evidence: ['inference'],
  figuresTo: '2024-12-31',
  working: [
    {
      step: 'evidence',
      evidence: 'inference',
      inference: 'tu-cong-nhan',
      date: '2024-12-31',
      met: 20,
      notMet: null,
      changedUnits: 0,
      rows: [],
    },
  ],
};

const LAST_KNOWN = {
  date: '2023-06-30',
  met: 150,
  total: 150,
  metPermyriad: 10_000,
  evidence: 'aggregate',
  rows: [],
} as const;

const line = (low: number, high: number): Partial<Result> => ({
  due: false,
  year: 2023,
  referenceDate: '2023-12-31',
  path: {
    kind: 'line',
    from: { date: '2021-12-31', permyriad: 4_000 },
    expectedPermyriad: 8_550,
    inUnits: null,
    paceHundredths: [low, high],
  },
});

describe('the answer when the target is due', () => {
  it('met: what is known, its date, what was asked', () => {
    expect(said(target(), counted([146, 0, 0], 145, 'met'))).toBe(
      'Đạt: 146/146 xã (100%) đạt, số liệu đến 15/6/2025; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
  });

  it('not met, everything known', () => {
    expect(said(target(), counted([140, 6, 0], 145, 'not-met'))).toBe(
      'Không đạt: 140/146 xã (95,89%) đạt, số liệu đến 15/6/2025; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
  });

  it('not met by none', () => {
    expect(said(target(), counted([0, 146, 0], 145, 'not-met'))).toBe(
      'Không đạt: cả 146 xã không đạt, số liệu đến 15/6/2025; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
  });

  it('not met although part is unknown', () => {
    expect(said(target(), counted([90, 26, 30], 145, 'not-met'))).toContain(
      'biết chắc ít nhất 90/146 xã (61,64%) đạt và 26/146 xã không đạt',
    );
    expect(said(target(), counted([0, 26, 120], 145, 'not-met'))).toContain(
      'biết chắc ít nhất 26/146 xã (17,81%) không đạt, chưa biết chắc xã nào đạt',
    );
  });

  it('a lower bound by inference, labelled', () => {
    expect(
      said(target({ threshold: 50 }), counted([20, 0, 126], 73, 'inconclusive', INFERRED)),
    ).toBe(
      'Chưa thể kết luận: có căn cứ coi ít nhất 20/146 xã (13,7%) là đạt (suy ra từ “Xã được công nhận nâng cao”), số liệu đến 31/12/2024; cần ít nhất 73/146 xã (mức 50%), hạn 31/12/2025; còn 126 xã chưa biết.',
    );
  });

  it('says both numbers where a part was stated, and names no single rule where there are several', () => {
    const both = counted([20, 0, 126], 73, 'inconclusive', {
      ...INFERRED,
      evidence: ['unit', 'inference'],
      stated: 12,
    });
    expect(said(target(), both)).toContain(
      'biết chắc ít nhất 12/146 xã đạt, có căn cứ coi thêm 8 xã là đạt (suy ra từ “Xã được công nhận nâng cao”)',
    );
    const several = counted([20, 0, 126], 73, 'inconclusive', {
      ...INFERRED,
      working: (INFERRED.working ?? []).map(
        (step) => ({ ...step, inference: null }) as typeof step,
      ),
    });
    expect(said(target(), several)).toContain('suy ra theo nhiều quy tắc');
  });

  it('nothing of the year, but an older figure', () => {
    expect(said(target(), result({ status: 'inconclusive', lastKnown: LAST_KNOWN }))).toBe(
      'Chưa thể kết luận: không có số liệu công bố trong năm 2025 cho thời điểm chốt 30/6/2025; số liệu gần nhất là 150/150 xã (100%) ngày 30/6/2023; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
    expect(said(target(), result({ lastKnown: LAST_KNOWN }))).toBe(
      'Chưa có số liệu công bố trong năm 2025 cho thời điểm chốt 30/6/2025: số liệu gần nhất là 150/150 xã (100%) ngày 30/6/2023; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
  });

  it('an older inferred figure is a lower bound and says so', () => {
    const lastKnown = {
      ...LAST_KNOWN,
      met: 20,
      metPermyriad: 1_333,
      evidence: 'inference',
    } as const;
    expect(said(target(), result({ lastKnown }))).toContain(
      'số liệu gần nhất là ít nhất 20/150 xã (13,33%) ngày 30/6/2023 (suy ra)',
    );
  });

  it('nothing at all', () => {
    expect(said(target(), result())).toBe(
      'Chưa có số liệu công bố: không tìm thấy số liệu “Xã đạt tiêu chí 19.2” của năm 2025 ở cả 146 xã; cần ít nhất 145/146 xã (mức 99%), hạn 31/12/2025.',
    );
  });

  it('one unit, and all of them', () => {
    expect(said(target(), counted([1, 0, 0], 1, 'met'))).toContain('1/1 xã (100%) đạt');
    expect(said(target(), counted([1, 0, 0], 1, 'met'))).toContain('cần 1 xã (mức 99%)');
    expect(said(target(), counted([44, 0, 0], 44, 'met'))).toContain('cần cả 44 xã (mức 99%)');
  });
});

describe('the answer before the target is due', () => {
  it('reached must still be held', () => {
    const one = counted([150, 0, 0], 149, 'reached', { due: false, year: 2023 });
    expect(said(target(), one)).toContain(
      'cần ít nhất 149/150 xã (mức 99%) và giữ đến hạn 31/12/2025.',
    );
  });

  it('gives the pace, and says whose path it is', () => {
    expect(said(target(), counted([120, 30, 0], 149, 'on-track', line(97, 97)))).toBe(
      'Đúng tiến độ: 120/150 xã (80%) đạt, số liệu đến 15/6/2025; mức tham chiếu là 85,5% theo đường thẳng của trang này (không phải mốc của kế hoạch), nhịp độ 0,97; cần ít nhất 149/150 xã (mức 99%) khi đến hạn 31/12/2025.',
    );
  });

  it('gives both classes where the bounds differ', () => {
    const one = counted([60, 0, 90], 149, 'inconclusive', {
      ...line(42, 97),
      statusRange: ['late', 'on-track'],
    });
    expect(said(target(), one)).toContain('nhịp độ từ 0,42 đến 0,97');
    expect(said(target(), one)).toContain(
      'chậm tiến độ nếu phần chưa biết đều không đạt, đúng tiến độ nếu đều đạt',
    );
  });

  it("names the plan's own milestone as such", () => {
    const one = counted([120, 30, 0], 149, 'attention', {
      ...line(70, 70),
      path: {
        kind: 'milestone',
        from: null,
        expectedPermyriad: 9_000,
        inUnits: null,
        paceHundredths: null,
      },
    });
    expect(said(target(), one)).toContain(
      'mức tham chiếu là 90% theo đường nối các mốc của kế hoạch;',
    );
  });
});

describe('the answer where the target is not judged', () => {
  it('an area that the plan does not bind gets its figures for comparison', () => {
    const one = counted([1, 0, 22], null, 'not-applicable', {
      area: '135@2019-01-01',
      binding: false,
    });
    expect(said(target(), one)).toBe(
      'Không giao riêng: kế hoạch không giao mục tiêu này riêng cho huyện Lục Yên; để so sánh, biết chắc ít nhất 1/23 xã (4,35%) đạt, số liệu đến 15/6/2025.',
    );
  });

  it('an area without units', () => {
    expect(said(target(), counted([0, 0, 0], null, 'not-applicable'))).toBe(
      'Không áp dụng: ngày 30/6/2025 ở tỉnh Yên Bái không có xã nào trong phạm vi.',
    );
  });

  it('a statistical year that is not over', () => {
    const one = result({
      year: 2025,
      status: 'not-applicable',
      working: [{ step: 'rule', rule: 'outside-the-period', status: 'not-applicable' }],
    });
    expect(said(reductionTarget(), one)).toBe(
      'Không áp dụng: năm thống kê 2025 (15/12/2024–14/12/2025) chưa trọn vẹn vào ngày 30/6/2025.',
    );
    expect(said(target(), one)).toBe(
      'Không áp dụng: năm 2025 ở ngoài thời gian đánh giá của mục tiêu.',
    );
  });
});

describe('the answer for reductions', () => {
  const nothing = result({
    n: 9,
    unknown: 9,
    required: 9,
    working: [{ step: 'baseline', year: 2019, units: 9, known: 0 }],
  });

  it('nothing published, baseline included', () => {
    expect(said(reductionTarget(), nothing)).toBe(
      'Chưa có số liệu công bố: không tìm thấy số vụ phạm tội về trật tự xã hội của năm gốc 2019 và của các năm sau ở cả 9 đơn vị cấp huyện; cần cả 9 đơn vị cấp huyện giảm ít nhất 5% so với năm 2019, hạn 31/12/2025.',
    );
  });

  it('says only what is missing where something is published', () => {
    const figures = [figure({ indicator: CRIMES.id, value: 120, total: null })];
    expect(said(reductionTarget(), nothing, { figures })).toContain(
      'số vụ phạm tội về trật tự xã hội tính trọn năm gốc 2019 ở cả 9',
    );
  });

  it('at closing looks for the last statistical year that is over', () => {
    const known = result({
      ...nothing,
      working: [{ step: 'baseline', year: 2019, units: 9, known: 9 }],
    });
    expect(said(reductionTarget(), known)).toContain('của năm 2024 ở cả 9');
  });

  it('counts units that came down enough', () => {
    expect(said(reductionTarget(), counted([7, 2, 0], 9, 'not-met'))).toBe(
      'Không đạt: 7/9 đơn vị cấp huyện (77,78%) giảm ít nhất 5% so với năm 2019, số liệu đến 15/6/2025; cần cả 9 đơn vị cấp huyện giảm ít nhất 5% so với năm 2019, hạn 31/12/2025.',
    );
  });

  it('by the total gives both numbers and the most that is allowed', () => {
    const one = counted([1, 0, 0], 1, 'met', {
      year: 2023,
      quantity: quantity([430, 430], [490, 490], { limit: 465, changePermille: -122 }),
    });
    expect(said(reductionTarget({ mode: 'total' }), one)).toBe(
      'Đạt: 430 vụ năm 2023 (15/12/2022–14/12/2023), giảm 12,2% so với 490 vụ năm 2019; cần không quá 465 vụ (giảm ít nhất 5% so với năm 2019).',
    );
  });
});

describe('the answer for trends', () => {
  const of = (
    value: readonly [number, number] | null,
    base: readonly [number, number] | null,
    status: Result['status'],
    changePermille: number | null,
  ): string =>
    said(
      trendTarget(),
      counted([1, 0, 0], 1, status, {
        year: 2023,
        figuresTo: value && base ? '2023-12-14' : null,
        quantity: quantity(value, base, { baseYear: 2022, changePermille }),
      }),
    );

  it('reduced, contained and increased have the words of the plan and both numbers', () => {
    expect(of([512, 512], [548, 548], 'met', -66)).toBe(
      'Kéo giảm: 512 vụ năm 2023 (15/12/2022–14/12/2023), giảm 6,6% so với 548 vụ năm 2022; cần ít hơn năm 2022.',
    );
    expect(of([548, 548], [548, 548], 'contained', 0)).toContain(
      'Kiềm chế: 548 vụ năm 2023 (15/12/2022–14/12/2023), bằng năm 2022 (548 vụ)',
    );
    expect(of([560, 560], [548, 548], 'not-met', 22)).toContain('Tăng: 560 vụ năm 2023');
    expect(of([560, 560], [548, 548], 'not-met', 22)).toContain('tăng 2,2% so với 548 vụ năm 2022');
  });

  it('gives the span where sources disagree', () => {
    expect(of([500, 512], [505, 505], 'inconclusive', null)).toContain(
      'từ 500 đến 512 vụ năm 2023',
    );
  });

  it('says which year is missing', () => {
    expect(of([512, 512], null, 'no-data', null)).toBe(
      'Chưa có số liệu công bố đủ để so sánh: 512 vụ năm 2023 (15/12/2022–14/12/2023), chưa có số liệu năm 2022 để so sánh.',
    );
    expect(of(null, [548, 548], 'no-data', null)).toContain(
      'chưa có số liệu năm 2023 (15/12/2022–14/12/2023); năm 2022 là 548 vụ',
    );
    expect(of(null, null, 'no-data', null)).toBe(
      'Chưa có số liệu công bố: không tìm thấy số vụ phạm tội về trật tự xã hội của năm 2023 và năm 2022 ở tỉnh Yên Bái; cần ít hơn năm 2022.',
    );
  });

  it('at closing counts the years of the plan', () => {
    const years = { counted: 'years' } as const;
    const judged = [2020, 2021, 2022, 2023, 2024].map((year) => result({ year, status: 'met' }));
    const outside = result({ year: 2025, status: 'not-applicable' });
    const trend = trendTarget({ years: [...judged, outside] });
    expect(said(trend, counted([3, 0, 0], 3, 'met', years))).toBe(
      'Đạt: 3/3 năm (100%) giảm so với năm trước, xét các năm 2022–2024, số liệu đến 15/6/2025; cần năm nào cũng ít hơn năm trước, hạn 31/12/2025.',
    );
    expect(said(trend, counted([2, 1, 0], 3, 'not-met', years))).toContain(
      'Không đạt: có năm tăng, 2/3 năm (66,67%) giảm so với năm trước, xét các năm 2022–2024',
    );
    const rose = judged.map((one) =>
      one.year === 2023
        ? result({
            year: 2023,
            status: 'not-met',
            quantity: {
              value: [512, 512],
              base: [509, 509],
              baseYear: 2022,
              limit: 508,
              changePermille: 6,
            },
          })
        : one,
    );
    expect(said(trendTarget({ years: rose }), counted([2, 1, 0], 3, 'not-met', years))).toContain(
      'Không đạt: năm 2023 tăng 0,6%, 2/3 năm',
    );
    expect(said(trend, result({ n: 3, unknown: 3, ...years }))).toContain(
      'trong 3 năm được xét (2022–2024) ở tỉnh Yên Bái',
    );
    expect(said(trend, counted([1, 0, 0], 1, 'met', years))).toContain('xét năm 2024');
    expect(said(trendTarget(), result({ n: 3, unknown: 3, ...years }))).toContain(
      'trong 3 năm được xét ở tỉnh Yên Bái',
    );
  });
});

describe('every answer', () => {
  const all = STATUSES.flatMap((status) => [
    answer(target(), counted([20, 3, 123], 145, status), evaluation()),
    answer(target({ kind: 'count', threshold: 85 }), counted([85, 0, 0], 85, status), evaluation()),
    answer(target({ kind: 'hold' }), counted([80, 5, 0], 85, status), evaluation()),
    answer(
      target({ kind: 'minimum', threshold: 2 }),
      counted([80, 5, 0], 85, status),
      evaluation(),
    ),
    answer(reductionTarget(), result({ status }), evaluation()),
    answer(trendTarget({ mode: 'each' }), counted([5, 1, 3], 9, status), evaluation()),
  ]);

  it('is one sentence in NFC, without praise, alarm or leftovers', () => {
    for (const text of all) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/!|undefined|null|NaN|\$\{| {2}|; ;|: ;|;\./);
    }
  });

  it('never breaks between a number and its unit', () => {
    for (const text of all) expect(text).not.toMatch(/\d (xã|vụ|đơn vị|năm)/);
  });
});
