import { describe, expect, it } from 'vitest';
import type { Result, Step, TargetEvaluation } from '../../../src/evaluation/record/evaluation.ts';
import { workingLines } from '../../../src/text/verdict/working.ts';
import {
  counted,
  evaluation,
  quantity,
  reductionTarget,
  result,
  target,
  trendTarget,
} from '../builders.ts';

const line = (step: Step, of: TargetEvaluation = target(), one: Result = result()): string => {
  const [first] = workingLines(of, { ...one, working: [step] }, evaluation());
  return first?.text.replaceAll('\u00A0', ' ') ?? '';
};

const required = (
  percent: number | null,
  n: number,
  k: number,
  rounding: Extract<Step, { step: 'required' }>['rounding'] = 'ceiling',
): Step => ({
  step: 'required',
  percent,
  n,
  exactHundredths: percent === null ? null : percent * n,
  required: k,
  rounding,
});

describe('the arithmetic of the level', () => {
  it.each([
    [required(99, 146, 145), '99% của 146 là 144,54; số nguyên nhỏ nhất thỏa mãn: 145 xã.'],
    [required(50, 146, 73), '50% của 146 là 73; phải đạt ít nhất 73 xã.'],
    [required(60, 9, 5, 'round-half-up'), '60% của 9 là 5,4; làm tròn số học: 5 xã.'],
    [required(99, 44, 43, 'round-down'), '99% của 44 là 43,56; làm tròn xuống: 43 xã.'],
    [required(99, 10_600, 10_494), '99% của 10.600 là 10.494; phải đạt ít nhất 10.494 xã.'],
  ])('%#', (step, text) => {
    expect(line(step)).toBe(text);
  });

  it('of a number the plan states, and of "each"', () => {
    expect(line(required(null, 85, 85, 'as-stated'), target({ kind: 'count' }))).toBe(
      'Kế hoạch nêu sẵn số phải đạt: 85/85 xã.',
    );
    expect(line(required(null, 9, 9, 'as-stated'), reductionTarget())).toBe(
      'Từng đơn vị trong phạm vi đều phải đạt: cả 9 đơn vị cấp huyện.',
    );
  });
});

describe('the evidence', () => {
  const evidence = (more: Partial<Extract<Step, { step: 'evidence' }>>): Step => ({
    step: 'evidence',
    evidence: 'aggregate',
    inference: null,
    date: '2023-06-30',
    met: 150,
    notMet: 0,
    changedUnits: 0,
    rows: ['a.csv:7'],
    ...more,
  });

  it('of units and of statements', () => {
    expect(line(evidence({ evidence: 'unit', notMet: 3 }))).toBe(
      'Số liệu từng đơn vị, đến ngày 30/6/2023: 150 xã đạt, 3 không đạt.',
    );
    expect(line(evidence({}))).toBe(
      'Số liệu tổng hợp của nguồn, ngày 30/6/2023: 150 xã đạt, 0 không đạt.',
    );
  });

  it('of a statement about an earlier register takes changed units off both sides', () => {
    expect(line(evidence({ changedUnits: 4 }))).toContain(
      'Sau ngày đó 4 xã đã nhập hoặc chia tách, không rõ thuộc bên đạt hay bên không đạt, nên được trừ ở cả hai bên.',
    );
  });

  it('by inference names the rule, its basis and why', () => {
    expect(
      line(evidence({ evidence: 'inference', inference: 'tu-cong-nhan', met: 20, notMet: null })),
    ).toBe(
      'Suy ra từ “Xã được công nhận nâng cao”, gián tiếp từ quyết định công nhận, đến ngày 30/6/2023: ít nhất 20 xã đạt; cách này không cho biết xã nào không đạt. Công nhận từ năm 2022 xét theo bộ tiêu chí mới.',
    );
  });

  it('carries its rows', () => {
    const [first] = workingLines(target(), { ...result(), working: [evidence({})] }, evaluation());
    expect(first?.rows).toEqual(['a.csv:7']);
  });

  it('that is not there', () => {
    expect(line({ step: 'no-evidence', indicator: 'toi-pham' })).toBe(
      'Không có số liệu nào về “Số vụ phạm tội về trật tự xã hội” dùng được cho ngày xét.',
    );
  });
});

describe('the other steps', () => {
  it('the clause, with its text and its address', () => {
    const one = { ...result(), working: [{ step: 'clause', clause: 'ii.2.2' } as const] };
    expect(workingLines(target(), one, evaluation())[0]).toEqual({
      label: 'Điểm của kế hoạch',
      text: 'Khoản\u00A02 mục\u00A0II (gạch đầu dòng thứ hai): “có 99% số xã đạt tiêu chí 19.2”',
      rows: [],
      clause: 'ii.2.2',
      basis: 'clause',
      concludes: false,
    });
  });

  it("the reading: the site's, or another by name", () => {
    expect(line({ step: 'reading', reading: null })).toBe(target().reading);
    const readings = [
      {
        reading: 'khac',
        name: 'Chỉ tính huyện',
        explanation: 'Vì sao.',
        result: result(),
        quantities: [],
        sameStatus: true,
      },
    ];
    expect(line({ step: 'reading', reading: 'khac' }, target({ readings }))).toBe(
      'Cách hiểu khác – Chỉ tính huyện: Vì sao.',
    );
  });

  it('the register', () => {
    const step = {
      step: 'population',
      date: '2025-06-30',
      types: ['xa'],
      n: 146,
      excluded: 0,
    } as const;
    expect(line(step)).toBe('Ngày 30/6/2025 có 146 xã trong phạm vi.');
    expect(line({ ...step, excluded: 2 })).toBe(
      'Ngày 30/6/2025 có 146 xã trong phạm vi (không kể 2 xã ghi là không áp dụng).',
    );
    expect(line({ ...step, n: 0 })).toBe('Ngày 30/6/2025 không có xã nào trong phạm vi.');
  });

  it('the baseline: none, some', () => {
    expect(line({ step: 'baseline', year: 2019, units: 9, known: 0 }, reductionTarget())).toBe(
      'Không có số liệu năm 2019 của xã nào.'.replace('xã', 'đơn vị cấp huyện'),
    );
    expect(line({ step: 'baseline', year: 2019, units: 9, known: 7 }, reductionTarget())).toBe(
      'Có số liệu năm 2019 của 7/9 đơn vị cấp huyện.',
    );
  });

  it('a quantity against its limit; of a trend in its own year', () => {
    const step: Step = {
      step: 'quantity',
      unit: '135@2019-01-01',
      quantity: quantity([110, 110], [120, 120], { limit: 114, changePermille: -83 }),
      rows: [],
    };
    expect(line(step, reductionTarget(), result({ year: 2023 }))).toBe(
      'Huyện Lục Yên: 110 vụ năm 2023 (15/12/2022–14/12/2023), giảm 8,3% so với 120 vụ năm 2019; không được quá 114 vụ.',
    );
    const trend: Step = { ...step, quantity: { ...step.quantity, baseYear: 2021 } };
    expect(line(trend, trendTarget(), result())).toContain('năm 2022 (15/12/2021–14/12/2022)');
    expect(line(trend, trendTarget(), result())).not.toContain('nhiều nhất');
  });

  it('the bounds, what is unknown and how much that makes possible', () => {
    const open = { step: 'bounds', met: 20, notMet: 1, unknown: 125, n: 146 } as const;
    expect(line(open, target(), counted([20, 1, 125], 145, 'inconclusive'))).toBe(
      'Biết chắc 20 xã đạt, 1 xã không đạt; 125 xã chưa biết: từ 20/146 xã (13,7%) đến 145/146 xã (99,32%) đạt.',
    );
    const known = { step: 'bounds', met: 145, notMet: 1, unknown: 0, n: 146 } as const;
    expect(line(known, target(), counted([145, 1, 0], 145, 'met'))).toBe(
      'Biết chắc 145 xã đạt, 1 xã không đạt: 145/146 xã (99,32%) đạt.',
    );
    expect(line({ step: 'bounds', met: 0, notMet: 0, unknown: 9, n: 9 })).toBe(
      'Chưa biết chắc kết quả của xã nào trong 9 xã: có thể từ 0 đến 9 xã đạt.',
    );
  });

  it("the path: the site's line with its start, or the plan's milestone", () => {
    const path = {
      kind: 'line',
      from: { date: '2021-12-31', permyriad: 4_620 },
      expectedPermyriad: 8_500,
      inUnits: null,
      paceHundredths: [42, 97],
    } as const;
    expect(line({ step: 'path', path })).toBe(
      'Tại ngày xét, mức tham chiếu là 85% theo đường thẳng của trang này (không phải mốc của kế hoạch), tính từ 46,2% ngày 31/12/2021 đến mức phải đạt; nhịp độ từ 0,42 đến 0,97.',
    );
    expect(line({ step: 'path', path }, reductionTarget())).toContain('mức giảm tham chiếu');
    expect(line({ step: 'path', path }, reductionTarget())).toContain(
      'nhịp độ của đơn vị chậm nhất',
    );
    // A first figure above the level: the line does not sink to it.
    const from = { date: '2023-06-30', permyriad: 10_000 };
    const held = { ...path, from, expectedPermyriad: 9_900, paceHundredths: null };
    expect(line({ step: 'path', path: held })).toBe(
      'Tại ngày xét, mức tham chiếu là 99% theo đường thẳng của trang này (không phải mốc của kế hoạch), giữ ở mức phải đạt vì số liệu đầu tiên (100% ngày 30/6/2023) không thấp hơn mức ấy.',
    );
  });

  it('the rule, speaking of the unknown only where there is some', () => {
    const rule = { step: 'rule', rule: 'due-and-impossible', status: 'not-met' } as const;
    expect(line(rule, target(), counted([140, 6, 0], 145, 'not-met'))).toBe(
      'Đã đến ngày chốt; số đạt ít hơn mức phải đạt. Kết quả: không đạt.',
    );
    expect(line(rule, target(), counted([90, 26, 30], 145, 'not-met'))).toContain(
      'dù tất cả phần chưa biết đều đạt',
    );
    const atDue = target({ closingDate: '2025-12-31' });
    expect(line(rule, atDue, counted([140, 6, 0], 145, 'not-met'))).toContain('Đã đến hạn; ');
  });

  it('the rule of a number that may not be too great: of a limit, not of what meets it', () => {
    const one = (met: number, status: 'met' | 'not-met') =>
      counted([met, 1 - met, 0], 1, status, { quantity: quantity([94, 94], [104, 104]) });
    const rule = (id: 'due-and-enough' | 'due-and-impossible', status: 'met' | 'not-met') =>
      line(
        { step: 'rule', rule: id, status },
        reductionTarget(),
        one(Number(status === 'met'), status),
      );
    expect(rule('due-and-enough', 'met')).toContain('số của năm xét không quá mức được phép');
    expect(rule('due-and-impossible', 'not-met')).toContain('số của năm xét vượt mức được phép');
  });

  it('ends with the margin and the caution for small numbers', () => {
    const one = counted([5, 4, 0], 6, 'not-met', {
      smallNumbers: 'units',
      margin: { toConfirm: null, toRefute: null, lacking: null, toReverse: 1 },
    });
    expect(workingLines(target(), one, evaluation()).map(({ label }) => label)).toEqual([
      'Khi nào đổi',
      'Lưu ý',
    ]);
  });
});
