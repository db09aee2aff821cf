import { describe, expect, it } from 'vitest';
import type {
  Evaluation,
  TargetEvaluation,
  UnitState,
} from '../../../src/evaluation/record/evaluation.ts';
import { unitComparison } from '../../../src/text/tables/unit-comparison-table.ts';
import { unitAnswer } from '../../../src/text/units/unit-answer.ts';
import { unitPage } from '../../../src/views/unit-pages.ts';
import {
  counted,
  evaluation,
  figure,
  result,
  target,
  UNITS,
  unitState,
  unitVersion,
} from '../builders.ts';

const COMMUNE = '04303';
const REF = `${COMMUNE}@2019-01-01`;
const AREA = '135@2019-01-01';

type StateParts = Partial<UnitState> | null;

const MET: StateParts = { judgement: 'met', reason: null, evidence: 'unit' };
const FAILED: StateParts = { judgement: 'not-met', reason: null, evidence: 'unit' };
const INFERRED: StateParts = { judgement: 'met', reason: null, evidence: 'inference' };

/** A target for communes with the state of one commune in 2022, 2023 and at closing; null: unknown. */
const withStates = (
  [first, second, closing]: readonly [StateParts, StateParts, StateParts],
  more: Partial<TargetEvaluation> = {},
  ref = REF,
): TargetEvaluation => {
  const at = (year: number | null, referenceDate: string, known: StateParts) => ({
    year,
    referenceDate,
    states: [unitState(ref, known ?? {})],
  });
  return target({
    years: [2022, 2023].map((year) =>
      counted([10, 2, 134], 145, 'inconclusive', { year, referenceDate: `${year}-12-31` }),
    ),
    areas: [
      {
        code: '135',
        years: [2022, 2023].map((year) =>
          counted([20, 3, 0], null, 'not-applicable', {
            year,
            area: AREA,
            referenceDate: `${year}-12-31`,
          }),
        ),
        final: result({ area: AREA, n: 23, unknown: 23 }),
      },
    ],
    unitStates: [
      at(2022, '2022-12-31', first),
      at(2023, '2023-12-31', second),
      at(null, '2025-06-30', closing),
    ],
    ...more,
  });
};

const answerIn = (code: string, model: Evaluation) => {
  const page = unitPage(code, model);
  if (page === undefined) throw new Error(`no page ${code}`);
  return unitAnswer(page, model);
};

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const answerOf = (...targets: readonly TargetEvaluation[]) => {
  const { lead, targets: lines, unknown } = answerIn(COMMUNE, evaluation({ targets }));
  return { lead: plain(lead), lines: lines.map(({ text }) => plain(text)), unknown };
};

describe('the plain answer for a unit', () => {
  it('says kindly that nothing is known', () => {
    const { lead, lines, unknown } = answerOf(withStates([null, null, null]));
    expect(lead).toBe('Chưa có số liệu công bố nào cho biết xã Tân Phượng đạt hay không đạt.');
    expect(lines).toEqual(['Chưa năm nào có số liệu công bố.']);
    expect(unknown).toBe(
      '“Chưa biết” không có nghĩa là không đạt: chỉ là trang này chưa tìm thấy số liệu công bố.',
    );
  });

  it('says what was known last where the end is unknown, and that it was inferred', () => {
    const { lead, lines } = answerOf(withStates([null, INFERRED, null]));
    expect(lead).toBe(
      'Đến 31/12/2023, xã Tân Phượng đạt tiêu chí 19.2 (suy ra). Sau đó chưa có số liệu.',
    );
    expect(lines).toEqual(['Đến 31/12/2023: đạt (suy ra). Sau đó chưa có số liệu.']);
  });

  it('tells one target met from another that is not', () => {
    const { lead, lines, unknown } = answerOf(
      withStates([MET, MET, MET]),
      withStates([FAILED, FAILED, FAILED], { id: 't3' }),
    );
    expect(lead).toBe('Đến 30/6/2025, xã Tân Phượng đạt tiêu chí 19.2; không đạt tiêu chí 19.2.');
    expect(lines).toEqual(['Đến 30/6/2025: đạt.', 'Đến 30/6/2025: không đạt.']);
    expect(unknown).toBeNull();
  });

  it('marks only what was inferred as inferred', () => {
    const { lead } = answerOf(
      withStates([null, null, INFERRED]),
      withStates([null, null, null], { id: 't3' }),
    );
    expect(lead).toBe('Đến 30/6/2025, xã Tân Phượng đạt tiêu chí 19.2 (suy ra).');
  });

  it('says why a ward, or a unit formed after closing, has no result', () => {
    const units = [
      ...UNITS,
      unitVersion('04700', 'Pú Trạng', 'phuong'),
      unitVersion('04800', 'Mới', 'xa', { validFrom: '2025-07-01' }),
    ];
    const model = evaluation({ units, targets: [withStates([null, null, null])] });
    expect(plain(answerIn('04700', model).lead)).toBe(
      'Kế hoạch chỉ đặt mục tiêu cho xã, nên phường Pú Trạng không có kết quả riêng.',
    );
    expect(plain(answerIn('04800', model).lead)).toBe(
      'Xã Mới có từ ngày 01/7/2025, sau ngày chốt của kế hoạch (30/6/2025), nên không có kết quả riêng.',
    );
  });

  it('says when, by what and from where, where a row says it', () => {
    const row = figure({
      indicator: 'xa-dat-19.2',
      unit: REF,
      periodStart: '2023-06-30',
      periodEnd: '2023-06-30',
    });
    const state = { ...INFERRED, date: '2023-06-30', rows: [row.row], inference: 'cong-nhan-xa' };
    const model = evaluation({
      targets: [withStates([null, state, null])],
      figures: [row],
      inferences: [
        {
          id: 'cong-nhan-xa',
          fromIndicator: 'cong-nhan',
          toIndicator: 'xa-dat-19.2',
          basis: 'circumstance',
          fromDate: null,
          explanation: '',
        },
      ],
    });
    const [answer] = answerIn(COMMUNE, model).targets;
    expect(plain(answer?.text ?? '')).toBe(
      'Ngày 30/6/2023: đạt (suy ra từ “Xã được công nhận nâng cao”). Sau đó chưa có số liệu.',
    );
    expect(answer?.sources.map(({ title }) => title)).toEqual(['Kết quả xây dựng nông thôn mới']);
  });

  it('never gives a fact the time of another that only ends on the same day', () => {
    const span = figure({
      row: 'values: span @2026-11-22',
      unit: REF,
      periodStart: '2023-01-01',
      periodEnd: '2023-12-31',
    });
    const onDay = figure({
      row: 'values: day @2026-11-22',
      unit: REF,
      periodStart: '2023-12-31',
      periodEnd: '2023-12-31',
    });
    const known = (row: string): StateParts => ({ ...MET, date: '2023-12-31', rows: [row] });
    const model = evaluation({
      targets: [
        withStates([null, known(span.row), null]),
        withStates([null, known(onDay.row), null], { id: 't3' }),
      ],
      figures: [span, onDay],
    });
    expect(plain(answerIn(COMMUNE, model).lead)).toBe(
      'Năm 2023, xã Tân Phượng đạt tiêu chí 19.2. Ngày 31/12/2023, xã Tân Phượng đạt tiêu chí 19.2. Sau đó chưa có số liệu.',
    );
  });

  it('marks as met only what is known at the end, and says of it whether it was inferred', () => {
    const marks = (...states: Parameters<typeof withStates>[0]) => {
      const model = evaluation({ targets: [withStates(states)] });
      return answerIn(COMMUNE, model).targets.map(({ status, mark }) => `${status}${mark}`);
    };
    expect(marks(null, MET, MET)).toEqual(['met']);
    expect(marks(null, null, INFERRED)).toEqual(['met (suy ra)']);
    expect(marks(null, FAILED, FAILED)).toEqual(['not-met']);
    expect(marks(null, INFERRED, null)).toEqual(['no-data']);
    expect(marks(null, null, null)).toEqual(['no-data']);
  });

  it('says of a unit outside the territory that the plan is not about it', () => {
    const units = [...UNITS, unitVersion('10', 'Lào Cai', 'tinh', { inTerritory: false })];
    const model = evaluation({ units, targets: [withStates([null, null, null])] });
    expect(answerIn('10', model).lead).toBe(
      'Kế hoạch 272 là kế hoạch của tỉnh Yên Bái, không tính tỉnh Lào Cai.',
    );
  });

  it('leaves the territory to the answers of its targets', () => {
    const model = evaluation({ targets: [withStates([null, null, null])] });
    expect(answerIn('15', model)).toEqual({
      lead: 'Kế hoạch 272 là kế hoạch của tỉnh Yên Bái; kết quả của từng mục tiêu ở ngay dưới đây.',
      targets: [],
      unknown: null,
    });
  });

  it('does not take the results of a code for those of a unit that got the code later', () => {
    const today = unitVersion(COMMUNE, 'Lục Yên', 'xa', { validFrom: '2025-07-01' });
    const model = evaluation({
      units: [...UNITS, today],
      targets: [withStates([MET, MET, MET])],
    });
    expect(plain(answerIn(COMMUNE, model).lead)).toBe(
      'Đến 30/6/2025, xã Tân Phượng đạt tiêu chí 19.2.',
    );
    const later = answerIn(today.ref, model);
    expect(plain(later.lead)).toBe(
      'Xã Lục Yên có từ ngày 01/7/2025, sau ngày chốt của kế hoạch (30/6/2025), nên không có kết quả riêng.',
    );
    expect(later.targets).toEqual([]);
  });
});

const comparison = (one: TargetEvaluation, code = COMMUNE) => {
  const found = unitComparison(one, code, evaluation({ targets: [one] }));
  return (
    found && {
      heads: found.table.columns.map(({ label }) => label),
      rows: found.table.rows.map((row) => row.map(({ text }) => plain(text))),
      notes: found.notes,
    }
  );
};

describe('a unit beside its district and the territory', () => {
  it('has years as rows, neighbours that say the same in one', () => {
    expect(comparison(withStates([null, null, MET]))).toEqual({
      heads: ['Năm', 'Xã Tân Phượng', 'Huyện Lục Yên', 'Tỉnh Yên Bái'],
      rows: [
        ['2022–2023', 'chưa biết', '20/23 (86,96%)', 'từ 10/146 đến 144/146'],
        ['Chốt 30/6/2025', 'đạt', 'chưa biết', 'chưa biết'],
      ],
      notes: [],
    });
  });

  it('keeps years apart in which the unit is known and not', () => {
    const rows = comparison(withStates([INFERRED, null, null]))?.rows;
    expect(rows?.map(([year, own]) => [year, own])).toEqual([
      ['2022', 'đạt (suy ra)'],
      ['2023', 'chưa biết'],
      ['Chốt 30/6/2025', 'chưa biết'],
    ]);
  });

  it('of a plan that is still running ends with the day to which it is known', () => {
    const running = withStates([null, null, MET], {
      final: counted([20, 0, 126], 145, 'inconclusive', { due: false }),
    });
    expect(comparison(running)?.rows.at(-1)?.[0]).toBe('Đến 30/6/2025');
  });

  it('sums up an area by the units that meet it, known and possible', () => {
    const open = withStates([null, null, null], {
      final: counted([12, 0, 134], 145, 'inconclusive', { evidence: ['inference'] }),
    });
    expect(comparison(open, '135')?.rows.at(-1)).toEqual([
      'Chốt 30/6/2025',
      'chưa biết',
      'ít nhất 12/146 (8,22%), suy ra',
    ]);
    const refuted = withStates([null, null, null], {
      final: counted([0, 16, 130], 145, 'inconclusive'),
    });
    expect(comparison(refuted, '135')?.rows.at(-1)?.at(-1)).toBe('nhiều nhất 130/146 (89,04%)');
  });

  it('says in words which year is not judged, instead of a row of dashes', () => {
    const one = withStates([{ judgement: 'not-applicable' }, MET, MET]);
    const outside = {
      ...result({
        year: 2022,
        referenceDate: '2022-12-31',
        status: 'not-applicable',
        working: [{ step: 'rule', rule: 'outside-the-period', status: 'not-applicable' }],
      }),
    } as const;
    const found = comparison({ ...one, years: [outside, ...one.years.slice(1)] });
    expect(found?.rows.map(([year]) => year)).toEqual(['2023', 'Chốt 30/6/2025']);
    expect(found?.notes.map(plain)).toEqual([
      'Năm 2022 không áp dụng: năm 2022 ở ngoài thời gian đánh giá của mục tiêu.',
    ]);
  });

  it('is null for a unit that the target does not count', () => {
    expect(comparison(withStates([null, null, null]), '04306')).toBeNull();
  });
});
