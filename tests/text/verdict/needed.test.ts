import { describe, expect, it } from 'vitest';
import type { Needed } from '../../../src/evaluation/record/evaluation.ts';
import { neededFiguresWords, neededText } from '../../../src/text/verdict/needed.ts';
import { counted, evaluation, reductionTarget, result, target, trendTarget } from '../builders.ts';

const plain = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;

const MET = { count: 53, status: 'met' } as const;
const MISSED = { count: 74, status: 'not-met' } as const;

describe('how much more has to be known', () => {
  const ofUnits = (
    needed: Partial<Needed>,
    [met, notMet, unknown]: readonly [number, number, number] = [20, 0, 126],
  ): string | null =>
    plain(
      neededText(
        target(),
        counted([met, notMet, unknown], 145, 'inconclusive', {
          needed: { toConfirm: null, toRefute: null, figures: [], ...needed },
        }),
        evaluation(),
      ),
    );

  it('of units: how many each verdict takes', () => {
    expect(ofUnits({ toConfirm: MET, toRefute: MISSED })).toBe(
      'Cần xác định thêm 53 xã đạt mới kết luận Đạt; thêm 74 xã không đạt thì kết luận Không đạt.',
    );
  });

  it('of units of which one verdict alone is possible', () => {
    expect(ofUnits({ toConfirm: MET })).toBe('Cần xác định thêm 53 xã đạt mới kết luận Đạt.');
    expect(ofUnits({ toRefute: MISSED })).toBe(
      'Cần xác định thêm 74 xã không đạt mới kết luận Không đạt.',
    );
  });

  it('where nothing is known nothing is more', () => {
    expect(ofUnits({ toConfirm: MET, toRefute: MISSED }, [0, 0, 146])).toBe(
      'Cần xác định 53 xã đạt mới kết luận Đạt; 74 xã không đạt thì kết luận Không đạt.',
    );
  });

  it('before the due date a level is reached, or can no longer be', () => {
    expect(
      ofUnits({ toConfirm: { ...MET, status: 'reached' }, toRefute: { ...MISSED, status: null } }),
    ).toBe(
      'Cần xác định thêm 53 xã đạt mới kết luận Đã đạt mức; thêm 74 xã không đạt thì không thể đạt.',
    );
  });

  it('is silent where nothing is open, and where no number of units settles it', () => {
    expect(neededText(target(), counted([146, 0, 0], 145, 'met'), evaluation())).toBeNull();
    expect(ofUnits({})).toBeNull();
  });

  it('of counts: which years of how many units', () => {
    const of = (figures: Needed['figures']): string | null =>
      plain(
        neededText(
          reductionTarget(),
          counted([0, 0, 9], 9, 'no-data', {
            needed: {
              toConfirm: { count: 9, status: 'met' },
              toRefute: { count: 1, status: 'not-met' },
              figures,
            },
          }),
          evaluation(),
        ),
      );
    const words = of([
      { year: 2019, units: 9 },
      { year: 2024, units: 9 },
    ]);
    expect(words).toContain('năm 2019 và năm 2024 của cả 9 đơn vị cấp huyện mới kết luận Đạt');
    expect(words).toContain('1 đơn vị cấp huyện không giảm đủ 5% thì kết luận Không đạt.');
    expect(
      of([
        { year: 2019, units: 4 },
        { year: 2024, units: 9 },
      ]),
    ).toContain('năm 2019 của 4 đơn vị cấp huyện và năm 2024 của cả 9 đơn vị cấp huyện');
  });

  it('of a trend: the years, and what one year breaks', () => {
    const years = [2021, 2022, 2023, 2024].map((year) => ({ year, units: 1 }));
    const final = result({
      counted: 'years',
      n: 3,
      unknown: 3,
      required: 3,
      needed: {
        toConfirm: { count: 3, status: 'met' },
        toRefute: { count: 1, status: 'not-met' },
        figures: years,
      },
    });
    const words = plain(neededText(trendTarget(), final, evaluation()));
    expect(words).toMatch(
      /^Cần .* các năm 2021–2024 của tỉnh Yên Bái mới kết luận Đạt; 1 năm tăng thì kết luận Không đạt\.$/,
    );
    expect(plain(neededFiguresWords(trendTarget(), final, evaluation()))).toMatch(
      /các năm 2021–2024 của tỉnh Yên Bái$/,
    );
    const year = result({
      n: 1,
      unknown: 1,
      required: 1,
      year: 2024,
      quantity: { value: null, base: null, baseYear: 2023, limit: null, changePermille: null },
      needed: {
        toConfirm: { count: 1, status: 'met' },
        toRefute: { count: 1, status: 'not-met' },
        figures: years.slice(2),
      },
    });
    expect(plain(neededText(trendTarget(), year, evaluation()))).toMatch(
      /năm 2023 và năm 2024 của tỉnh Yên Bái mới kết luận được\.$/,
    );
  });

  it('no counts are named where units meet a target or not', () => {
    expect(
      neededFiguresWords(target(), counted([20, 0, 126], 145, 'inconclusive'), evaluation()),
    ).toBe('');
  });
});
