import { describe, expect, it } from 'vitest';
import {
  formatChange,
  formatCount,
  formatPermille,
  formatPermyriad,
  formatScaled,
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
    [7_067, '70,67%'],
    [6_600, '66%'],
    [1_370, '13,7%'],
    [10_000, '100%'],
    [9_999, '99,99%'],
    [1, '0,01%'],
    [0, '0%'],
  ])('%i hundredths of a percent are %s', (permyriad, text) => {
    expect(formatPermyriad(permyriad)).toBe(text);
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

  it('are joined to their units without a break', () => {
    expect(nbsp(145, 'xã')).toBe('145\u00A0xã');
  });
});
