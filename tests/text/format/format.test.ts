import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCount,
  formatOneOf,
  formatPermille,
  formatPermyriad,
  formatScaled,
  formatShare,
  nbsp,
} from '../../../src/text/format/format.ts';

describe('numbers', () => {
  it('group thousands by points and take a true minus', () => {
    expect([0, 7, 999, 1_000, 10_494, 1_234_567, -12].map(formatCount)).toEqual([
      '0',
      '7',
      '999',
      '1.000',
      '10.494',
      '1.234.567',
      '\u221212',
    ]);
  });

  it.each([
    [106, 150, '70,67%'],
    [99, 150, '66%'],
    [20, 146, '13,7%'],
    [1, 3, '33,33%'],
    [2, 3, '66,67%'],
    [1, 8, '12,5%'],
    [150, 150, '100%'],
    [0, 150, '0%'],
  ])('the share of %i in %i is %s', (met, n, text) => {
    expect(formatShare(met, n)).toBe(text);
  });

  it('round half up exactly where a division in floating point would not', () => {
    // 40.05 % of 2000 is 801: 801/2000 = 40,05 %; 8.005 % is a half of the last digit.
    expect(formatShare(801, 2_000)).toBe('40,05%');
    expect(formatShare(1_601, 20_000)).toBe('8,01%');
  });

  it('say 100% only of all and 0% only of none', () => {
    expect(formatShare(99_999, 100_000)).toBe('99,99%');
    expect(formatShare(1, 100_000)).toBe('0,01%');
  });

  it('have no share of nothing', () => {
    expect(formatShare(0, 0)).toBe('không áp dụng');
  });

  it('show the exact product of a percentage', () => {
    expect(formatScaled(99 * 146, 2)).toBe('144,54');
    expect(formatScaled(60 * 9, 2)).toBe('5,4');
    expect(formatScaled(50 * 146, 2)).toBe('73');
    expect(formatScaled(5, 2)).toBe('0,05');
  });

  it('keep equal decimals for changes, with a sign', () => {
    expect([-123, 22, 0, -50].map(formatChange)).toEqual([
      '\u221212,3%',
      '+2,2%',
      '0,0%',
      '\u22125,0%',
    ]);
    expect(formatPermille(-5)).toBe('\u22120,5%');
    expect(formatPermyriad(8_550)).toBe('85,5%');
  });

  it('say how much one unit weighs', () => {
    expect([9, 7, 8, 3].map(formatOneOf)).toEqual(['11,1', '14,3', '12,5', '33,3']);
  });

  it('are joined to their units without a break', () => {
    expect(nbsp(145, 'xã')).toBe('145\u00A0xã');
  });
});
