import { expect, it } from 'vitest';
import { reportFromQuery } from '../../src/text/contribute/wrong-figure-query.ts';
import {
  contributeAddress,
  targetAddress,
  unitAddress,
} from '../../src/views/addresses/addresses.ts';
import { attribute, evaluationOf, named, pageAt, SETS } from './pages.ts';

/** Where the links of a page that lead to the page of contributions lead, its menu aside. */
const leadsOf = (address: string): URL[] =>
  named(pageAt(address), 'a')
    .map((link) => new URL(attribute(link, 'href') ?? '', 'http://site'))
    .filter(({ pathname, hash }) => SETS.map(contributeAddress).includes(pathname) && hash !== '');

it('leads from a target to the form for a wrong figure, filled in; made-up figures need none', () => {
  for (const set of SETS) {
    const { targets, illustrative } = evaluationOf(set);
    expect(targets).not.toEqual([]);
    for (const { id, indicator } of targets) {
      const page = targetAddress(set, id);
      const said = leadsOf(page)
        .filter(({ hash }) => hash === '#bao-sai')
        .map(({ searchParams }) => reportFromQuery(searchParams));
      expect(said, page).toEqual(illustrative ? [] : [{ page, indicator }]);
    }
  }
});

it('leads from a unit to the form for a figure', () => {
  for (const set of SETS) {
    const { units, illustrative } = evaluationOf(set);
    const { code } = units.find(({ type }) => type === 'xa') ?? { code: '' };
    const hashes = leadsOf(unitAddress(set, code)).map(({ hash }) => hash);
    expect(hashes, code).toEqual(illustrative ? [] : ['#mot-con-so']);
  }
});
