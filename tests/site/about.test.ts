import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/text/format/dates.ts';
import {
  aboutAddress,
  englishAddress,
  englishTargetAddress,
  homeAddress,
} from '../../src/views/addresses/addresses.ts';
import { attribute, builtPages, evaluationOf, named, pageAt, SETS, textOf } from './pages.ts';

const mainOf = (address: string): string => named(pageAt(address), 'main').map(textOf).join(' ');

const hrefs = (address: string): (string | undefined)[] =>
  named(pageAt(address), 'a').map((link) => attribute(link, 'href'));

describe.each(SETS)('the page about the site, of %s', (set) => {
  it('is one step from the home page and from the page in English', () => {
    expect(hrefs(homeAddress(set))).toContain(aboutAddress(set));
    expect(hrefs(englishAddress(set))).toContain(aboutAddress(set));
  });

  it('says what is not set, and that it is no official site, where nothing is set', () => {
    const text = mainOf(aboutAddress(set));
    expect(text).toContain('Chưa đặt nơi công bố. Trang không phải trang thông tin chính thức');
    expect(text).toContain(
      'nơi nhận ý kiến, kho mã nguồn và số liệu, địa chỉ công khai, ngày cập nhật tiếp theo.',
    );
    expect(text).toContain(formatDate(evaluationOf(set).asOf));
    expect(mainOf(englishAddress(set))).toContain('publisher, contact, repository');
  });
});

it('what is not set is told there alone, and not on every page', () => {
  const told = SETS.flatMap((set) => [aboutAddress(set), englishAddress(set)]);
  const loud = builtPages().filter(({ html }) => /[Cc]hưa đặt nơi công bố|Not set/.test(html));
  expect(loud.map(({ address }) => address).sort()).toEqual(told.sort());
});

/** Pages in English have a line to cite on the first of them. */
const inEnglish = (set: string): string[] => [
  englishAddress(set),
  ...evaluationOf(set).targets.map(({ id }) => englishTargetAddress(set, id)),
];

it('every page but the one for addresses without a page says how to cite it, with its path', () => {
  const uncited = builtPages().filter(({ address, elements }) => {
    const cited = elements
      .filter((element) => attribute(element, 'id') === 'trich-dan')
      .map(textOf);
    return !cited.some((text) => text.includes(`Đường dẫn trên trang: ${address} `));
  });
  expect(uncited.map(({ address }) => address).sort()).toEqual(
    ['/404.html', ...SETS.flatMap(inEnglish)].sort(),
  );
});
