import { describe, expect, it } from 'vitest';
import { COUNTS } from './numbers/counted-things.ts';
import { ORIGINS } from './numbers/other-origins.ts';
import { type TracedNumber, tracedNumbersOf, wrong } from './numbers/traced-numbers.ts';
import { builtPages, pageAt, pageOf, SETS } from './pages.ts';

describe('numbers that readers see', () => {
  const numbers = builtPages().flatMap(tracedNumbersOf);
  const found = new Set(numbers.map(({ what }) => what));

  it('are read on every kind of page, in text and in drawings', () => {
    expect(numbers.length).toBeGreaterThan(50_000);
    const kinds = new Set(numbers.map(({ address }) => address.split('/').slice(0, 3).join('/')));
    expect(kinds.size).toBeGreaterThan(10 * SETS.length);
  });

  it('are of every origin named here: one that no page has any more must go', () => {
    const named = [...COUNTS, ...ORIGINS].map(({ what }) => what);
    expect(named.filter((what) => !found.has(what))).toEqual([]);
  });
});

describe('a number that is changed on a page', () => {
  const TARGET = '/minh-hoa/muc-tieu/t3/';

  it.each([
    ['a count of units', '/minh-hoa/so-do/t2/2023/', '146/150', '146/151'],
    ['units in a sentence', TARGET, '>75/146', '>76/146'],
    ['a percentage', TARGET, '51,37%', '51,38%'],
    ['a cell of a table', TARGET, '>138</td>', '>158</td>'],
    ['a label in a drawing', TARGET, '>không đạt 71</text>', '>không đạt 151</text>'],
    [
      'what a drawing is called',
      TARGET,
      '>75/146 xã đạt; cần 73</title>',
      '>75/146 xã đạt; cần 79</title>',
    ],
    ['a mark of an axis', '/minh-hoa/muc-tieu/x4/', '>1.500</text>', '>1.600</text>'],
    ['a day', TARGET, '30/6/2025', '29/6/2025'],
    ['a day in words', '/en/', '30 June 2025', '29 June 2025'],
    ['a percentage in English', '/minh-hoa/en/', '88.89%', '88.98%'],
    ['a code', '/don-vi/04264/', 'Mã 04264', 'Mã 94264'],
    ['a line of data', TARGET, 'dòng 206–351', 'dòng 9206–9351'],
    ['rows below', TARGET, '(9 dòng)', '(8 dòng)'],
    ['units of a district', '/minh-hoa/don-vi/', '23 xã, 1 thị trấn', '22 xã, 1 thị trấn'],
    ['neighbours', '/don-vi/04252/', '7 đơn vị cấp xã ở', '8 đơn vị cấp xã ở'],
    ['a release', '/so-lieu/ban-chot/', '-22: 18 dòng mới', '-22: 19 dòng mới'],
    ['a rule', '/phuong-phap/', '99% của 150 là 149', '99% của 150 là 148'],
    ['a text of the plan', '/ke-hoach/', '926/QĐ-TTg', '927/QĐ-TTg'],
    ['a figure of a report', '/minh-hoa/bao-cao/2024/huyen-van-yen/lan-2/', '109 vụ', '190 vụ'],
    ['an edition of a report', '/bao-cao/2024/tinh-yen-bai/', 'lần 1', 'lần 7'],
    ['the hash of a report', '/bao-cao/2024/huyen-luc-yen/', '[0-9a-f]{64}', '0'.repeat(64)],
    ['rows of a file', '/so-lieu/', '63 dòng', '64 dòng'],
    ['pages of a PDF', '/bao-cao/', '38 trang', '39 trang'],
    ['a guide', '/huong-dan/tieu-chi-duoc-xet-the-nao/', '3371/BCA', '3372/BCA'],
  ])('is noticed with its page: %s', (_, address, from, to) => {
    const { html } = pageAt(address);
    const start = html.indexOf('<main');
    // Pages have no-break spaces between a number and its unit.
    const pattern = new RegExp(from.replace(/[.()]/g, '\\$&').replaceAll(' ', '[ \u00a0]'));
    const changed = html.slice(0, start) + html.slice(start).replace(pattern, to);
    expect(changed).not.toBe(html);
    const noticed = wrong(tracedNumbersOf(pageOf(address, changed)));
    const isIt = ({ number }: TracedNumber): boolean => to.includes(number) || number.includes(to);
    expect(noticed.some(isIt)).toBe(true);
    expect(new Set(noticed.map((one) => one.address))).toEqual(new Set([address]));
  });
});
