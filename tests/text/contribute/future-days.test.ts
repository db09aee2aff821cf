import { describe, expect, it } from 'vitest';
import { sayFrom } from '../../../src/text/contribute/filled.ts';
import { futureFaults } from '../../../src/text/contribute/future-days.ts';
import { PHRASES } from '../../../src/text/contribute/phrases.ts';

const TODAY = '2026-11-30';

const faults = (start: string, end: string, publishedOn: string): Record<string, string> =>
  Object.fromEntries(
    [...futureFaults(sayFrom(PHRASES), { days: { start, end }, publishedOn }, TODAY)].map(
      ([field, words]) => [field, words.replaceAll('\u00a0', ' ')],
    ),
  );

describe('a day that is still to come', () => {
  it('is told by its field', () => {
    expect(faults('2030-12-20', '2030-12-20', '2026-12-01')).toEqual({
      period: 'Ngày 20/12/2030 chưa tới; hôm nay là 30/11/2026.',
      published_on: 'Ngày công bố không thể sau hôm nay, 30/11/2026.',
    });
  });

  it('is one as well where a period has begun and not ended', () => {
    expect(faults('2025-12-15', '2026-12-14', 'x')).toEqual({
      period: 'Ngày 14/12/2026 chưa tới; hôm nay là 30/11/2026.',
    });
  });

  it('is not today, nor a day that nobody knows', () => {
    expect(faults(TODAY, TODAY, TODAY)).toEqual({});
    expect(faults(TODAY, TODAY, '31/2/2030')).toEqual({});
    const unknown = { days: null, publishedOn: 'x' };
    expect(futureFaults(sayFrom(PHRASES), unknown, TODAY).size).toBe(0);
  });
});
