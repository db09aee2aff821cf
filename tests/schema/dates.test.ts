import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  earlier,
  isDate,
  later,
  statisticalYear,
  yearOf,
} from '../../src/schema/dates.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isDate', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('%s is a day', (iso) => {
    expect(isDate(iso)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '20230101',
    '',
    '2023-01-01T00',
  ])('%j is none', (iso) => {
    expect(isDate(iso)).toBe(false);
  });
});

describe('calendar arithmetic', () => {
  test('crosses months, years and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2020-02-01', -1)).toBe('2020-01-31');
  });

  test('ends with the years of four digits', () => {
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  });

  test('counts the days that addDays adds', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  test('picks the earlier and the later', () => {
    expect(earlier('2023-01-02', '2023-01-10')).toBe('2023-01-02');
    expect(earlier('2023-01-10', '2023-01-02')).toBe('2023-01-02');
    expect(later('2023-01-02', '2023-01-10')).toBe('2023-01-10');
    expect(later('2023-01-10', '2023-01-02')).toBe('2023-01-10');
    expect(yearOf('2023-12-31')).toBe(2023);
  });
});

describe('a statistical year', () => {
  test('is the calendar year, or starts in December before', () => {
    expect(statisticalYear(2023, '01-01')).toEqual({ start: '2023-01-01', end: '2023-12-31' });
    expect(statisticalYear(2023, '12-15')).toEqual({ start: '2022-12-15', end: '2023-12-14' });
    expect(statisticalYear(2023, '12-16')).toEqual({ start: '2022-12-16', end: '2023-12-15' });
  });

  test('ends the day before the next begins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2090 }),
        fc.constantFrom('01-01', '12-15', '07-01'),
        (year, start) => {
          expect(addDays(statisticalYear(year, start).end, 1)).toBe(
            statisticalYear(year + 1, start).start,
          );
        },
      ),
    );
  });
});
