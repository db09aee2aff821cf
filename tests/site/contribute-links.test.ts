import { expect, it } from 'vitest';
import { reportFromQuery } from '../../src/text/contribute/wrong-figure-query.ts';
import {
  contributeAddress,
  englishAddress,
  homeAddress,
  targetAddress,
  unitAddress,
} from '../../src/views/addresses/addresses.ts';
import { attribute, builtPages, evaluationOf, named, pageAt, SETS } from './pages.ts';

/** Where the links of a page that lead to a part of the page of contributions lead. */
const leadsOf = (address: string): URL[] =>
  named(pageAt(address), 'a')
    .map((link) => new URL(attribute(link, 'href') ?? '', 'http://site'))
    .filter(({ pathname, hash }) => SETS.map(contributeAddress).includes(pathname) && hash !== '');

/** What the links of a page to the form for a wrong figure fill in. */
const filledIn = (address: string) =>
  leadsOf(address)
    .filter(({ hash }) => hash === '#bao-sai')
    .map(({ searchParams }) => reportFromQuery(searchParams));

it('leads from every page of every set to the form for a mistake, with the address of the page', () => {
  for (const { address } of builtPages().filter(({ address }) => address !== '/404.html'))
    expect(
      filledIn(address).map(({ page }) => page),
      address,
    ).toContain(address);
  for (const set of SETS)
    for (const address of [homeAddress(set), englishAddress(set)])
      expect(filledIn(address), address).toEqual([{ page: address }]);
});

it('names no page where there is none', () => {
  expect(filledIn('/404.html')).toEqual([{}]);
});

it('says what the figures of a page are about', () => {
  for (const set of SETS) {
    const { targets, units, illustrative } = evaluationOf(set);
    for (const { id, indicator } of targets) {
      const page = targetAddress(set, id);
      expect(filledIn(page), page).toEqual([{ page, indicator }]);
    }
    const { code } = units.find(({ type }) => type === 'xa') ?? { code: '' };
    const page = unitAddress(set, code);
    expect(filledIn(page), page).toEqual([{ page, unit_code: code }]);
    const reports = builtPages().filter(({ address }) => /\/bao-cao\/\d{4}\/[^/]+\//.test(address));
    const [report] = reports.filter(
      ({ address }) => address.startsWith('/minh-hoa/') === illustrative,
    );
    expect(filledIn(report?.address ?? '')).toEqual([
      {
        page: report?.address,
        unit_code: expect.stringMatching(/^\d+$/),
        period_start: /\/(\d{4})\//.exec(report?.address ?? '')?.[1],
      },
    ]);
  }
});

it('leads from a unit to the form for a figure; made-up figures take none', () => {
  for (const set of SETS) {
    const { units, illustrative } = evaluationOf(set);
    const { code } = units.find(({ type }) => type === 'xa') ?? { code: '' };
    const hashes = leadsOf(unitAddress(set, code)).map(({ hash }) => hash);
    expect(hashes, code).toEqual(illustrative ? ['#bao-sai'] : ['#mot-con-so', '#bao-sai']);
  }
});
