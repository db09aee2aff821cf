import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/evaluation/record/evaluation.ts';
import { seriesSubtitle, seriesTitle } from '../../../src/text/charts/chart-series-words.ts';
import { isInPercent } from '../../../src/views/series.ts';
import { evaluation, figure, PROVINCE } from '../builders.ts';

const on = (date: string, value: number, total: number | null, more: Partial<Figure> = {}) =>
  figure({ periodStart: date, periodEnd: date, value, total, ...more });

const titleOf = (...figures: Figure[]): string =>
  seriesTitle(figures, evaluation({ figures })).replaceAll('\u00A0', ' ');

describe('the title of a series says what became of it', () => {
  it('in percent where its first and last figure have a total', () => {
    expect(titleOf(on('2019-12-31', 69, 157), on('2025-03-31', 115, 146))).toBe(
      'Xã được công nhận nâng cao: 43,95% lên 78,77%',
    );
    expect(titleOf(on('2019-12-31', 60, 100), on('2025-03-31', 30, 100))).toContain(
      '60% xuống 30%',
    );
    expect(titleOf(on('2019-12-31', 60, 100), on('2025-03-31', 90, 150))).toContain('60% vẫn 60%');
  });

  it('in numbers where one of them has none, and of a single figure that it is one', () => {
    expect(titleOf(on('2019-12-31', 2, null), on('2025-03-31', 5, 9))).toBe(
      'Xã được công nhận nâng cao: 2 lên 5/9 xã',
    );
    expect(titleOf(on('2019-12-31', 2, 9))).toBe(
      'Xã được công nhận nâng cao: chỉ một số liệu, 22,22%',
    );
    expect(titleOf()).toBe('Chưa có số liệu công bố');
  });

  it('with "at least" where only a part was published', () => {
    const last = on('2025-03-31', 90, 150, { atLeast: true });
    expect(titleOf(on('2019-12-31', 60, 150), last)).toContain('40% lên ít nhất 60%');
  });

  it('and the subtitle where and from when to when', () => {
    const figures = [on('2019-12-31', 69, 157), on('2025-03-31', 115, 146)];
    const subtitle = seriesSubtitle(figures, PROVINCE, evaluation({ figures }));
    expect(subtitle.replaceAll('\u00A0', ' ')).toBe(
      'Tỉnh Yên Bái, từ 31/12/2019 đến 31/3/2025; phần trăm số xã',
    );
  });

  it('figures in between without a total do not change the axis', () => {
    const [first, last] = [on('2019-12-31', 69, 157), on('2025-03-31', 115, 146)];
    expect(isInPercent([first, on('2022-12-31', 90, null), last])).toBe(true);
    expect(isInPercent([on('2018-12-31', 60, null), first, last])).toBe(false);
    expect(isInPercent([])).toBe(false);
  });
});
