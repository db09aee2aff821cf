import { expect, test } from 'vitest';
import { lookOf, numberText } from '../../../src/dataset/import/grid/number-text.ts';

test.each([
  [0, undefined, 'plain'],
  [14, undefined, 'date'],
  [9, undefined, 'percent'],
  [164, '0.00%', 'percent'],
  [164, 'dd/mm/yyyy', 'date'],
  [164, '[$-42A]d mmmm yyyy;@', 'date'],
  [164, '#,##0" đồng"', 'plain'],
  [164, '[Red]0.00', 'plain'],
  [164, '00000', { zeros: 5 }],
])('the format %s %s shows a number as %o', (id, code, look) => {
  expect(lookOf(id, code)).toEqual(look);
});

test.each([
  ['12', 'plain', '12'],
  ['-12', 'plain', '-12'],
  ['12345678901234567890', 'plain', '12345678901234567890'],
  ['1.2345E+3', 'plain', '1234.5'],
  ['1.2E+5', 'plain', '120000'],
  ['0.1', 'plain', '0.1'],
  ['12.000000000000002', 'plain', '12'],
  ['không', 'plain', 'không'],
  ['', 'plain', ''],
  ['0.07', 'percent', '7%'],
  ['-1', 'date', '-1'],
  ['45657.5', 'date', '2024-12-31 12:00'],
] as const)('%s shown as %s is %s', (text, look, shown) => {
  expect(numberText(text, look, false)).toBe(shown);
});

test('zeros in front are those that the sheet shows', () => {
  expect(numberText('4104', { zeros: 5 }, false)).toBe('04104');
  expect(numberText('4104.5', { zeros: 5 }, false)).toBe('4104.5');
});
