import { describe, expect, it } from 'vitest';
import {
  periodDays,
  periodText,
  type TypedPeriod,
  typedDay,
} from '../../../src/text/contribute/typed-period.ts';

const period = (typed: Partial<TypedPeriod>): TypedPeriod => ({
  ...{ kind: 'year', year: '', day: '', from: '', to: '' },
  ...typed,
});

describe('a typed day', () => {
  it.each([
    ['31/12/2024', '2024-12-31'],
    ['1-3-2024', '2024-03-01'],
    [' 05.06.2024 ', '2024-06-05'],
    ['2024-12-31', '2024-12-31'],
  ])('%s is %s: the day comes first', (text, iso) => {
    expect(typedDay(text)).toBe(iso);
  });

  it.each(['', '2024', '31/02/2024', '12/31/2024', 'hôm qua'])('%s is none', (text) => {
    expect(typedDay(text)).toBeNull();
  });
});

describe('a typed period', () => {
  it('is one text for the import, with days as ISO and the rest as typed', () => {
    expect(periodText(period({ year: ' 2024 ' }))).toBe('2024');
    expect(periodText(period({ kind: 'day', day: '31/12/2024' }))).toBe('2024-12-31');
    expect(periodText(period({ kind: 'day', day: '31/02/2024' }))).toBe('31/02/2024');
    const span = period({ kind: 'span', from: '01/01/2024', to: '31/3/2024' });
    expect(periodText(span)).toBe('2024-01-01..2024-03-31');
  });

  it('is empty as long as a part of it is', () => {
    expect(periodText(period({ kind: 'span', from: '01/01/2024' }))).toBe('');
    expect(periodText(period({ kind: 'day', year: '2024' }))).toBe('');
  });

  it('stands for the days of the statistical year, a day, or what lies between two', () => {
    expect(periodDays(period({ year: '2024' }), '12-15')).toEqual({
      start: '2023-12-15',
      end: '2024-12-14',
    });
    expect(periodDays(period({ year: '2024' }), null)?.start).toBe('2024-01-01');
    const day = { start: '2024-12-31', end: '2024-12-31' };
    expect(periodDays(period({ kind: 'day', day: '31/12/2024' }), '12-15')).toEqual(day);
    const span = period({ kind: 'span', from: '01/01/2024', to: '31/3/2024' });
    expect(periodDays(span, null)).toEqual({ start: '2024-01-01', end: '2024-03-31' });
  });

  it('stands for no days where they cannot be told', () => {
    expect(periodDays(period({ year: '24' }), null)).toBeNull();
    const backward = period({ kind: 'span', from: '31/3/2024', to: '01/01/2024' });
    expect(periodDays(backward, null)).toBeNull();
  });
});
