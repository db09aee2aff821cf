import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateInWords,
  formatPeriod,
  formatStatisticalYear,
  inYear,
  onDay,
} from '../../../src/text/format/dates.ts';

describe('dates', () => {
  it.each([
    ['2023-06-30', '30/6/2023'],
    ['2026-01-05', '05/01/2026'],
    ['2024-02-07', '07/02/2024'],
    ['2024-12-01', '01/12/2024'],
    ['2020-03-09', '09/3/2020'],
    ['2025-10-10', '10/10/2025'],
  ])('%s has zeros only before days below 10 and months 1 and 2: %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });

  it('are written out as in documents', () => {
    expect(formatDateInWords('2023-06-30')).toBe('ngày\u00A030 tháng\u00A06 năm\u00A02023');
    expect(formatDateInWords('2026-01-05')).toBe('ngày\u00A005 tháng\u00A001 năm\u00A02026');
  });

  it('do not break between word and number', () => {
    expect(onDay('2023-06-30')).toBe('ngày\u00A030/6/2023');
    expect(inYear(2025)).toBe('năm\u00A02025');
  });

  it('make a period of one day, of a calendar year, and any other', () => {
    expect(formatPeriod('2023-06-30', '2023-06-30')).toBe('30/6/2023');
    expect(formatPeriod('2023-01-01', '2023-12-31')).toBe('năm\u00A02023');
    expect(formatPeriod('2022-12-15', '2023-12-14')).toBe('15/12/2022–14/12/2023');
    expect(formatPeriod('2023-01-01', '2023-06-30')).toBe('01/01/2023–30/6/2023');
  });

  it('give the bounds of a statistical year that is not the calendar year', () => {
    expect(formatStatisticalYear(2023, '12-15')).toBe('năm\u00A02023 (15/12/2022–14/12/2023)');
    expect(formatStatisticalYear(2023, '01-01')).toBe('năm\u00A02023');
    expect(formatStatisticalYear(2023, null)).toBe('năm\u00A02023');
  });
});
