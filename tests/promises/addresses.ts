import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressList } from '../../src/site/addresses/address-list.ts';
import { readDataFolder } from '../../src/site/build/data-folder.ts';
import { isMoved } from '../../src/site/model/listed-address.ts';
import { attribute, type BuiltPage, builtPages, dist, named } from '../site/pages.ts';
import { site } from '../site/site.ts';

/** Files of editions, which a withdrawal may take away: their pages say so. */
const OF_EDITION = /\/bao-cao\/[^/]+\.(?:pdf|zip)$/;

const fileAt = (address: string): string =>
  join(dist(), address, address.endsWith('/') ? 'index.html' : '');

/** Where a page leads on to by itself; undefined where it stays. */
export const leadsTo = (page: BuiltPage): string | undefined =>
  named(page, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv') === 'refresh')
    .map((meta) => attribute(meta, 'content')?.replace(/^0; url=/, ''))[0];

/** What a page that leads on has to have, besides where it leads: the same as a link and for search engines. */
const linksOf = (page: BuiltPage): readonly (string | undefined)[] => [
  ...named(page, 'a').map((link) => attribute(link, 'href')),
  ...named(page, 'link')
    .filter((link) => attribute(link, 'rel') === 'canonical')
    .map((link) => new URL(attribute(link, 'href') ?? '', 'http://site').pathname),
];

/** What was published answers, or leads to where it is now. */
export const addresses = (): void => {
  it('answers at every address on its list, or leads on from it in one step', async () => {
    const { listed, problems } = addressList(await readDataFolder(site().data));
    expect(problems).toEqual([]);
    const pages = new Map(builtPages().map((page) => [page.address, page]));
    const leading = new Map([...pages].map(([address, page]) => [address, leadsTo(page)]));
    const lost = listed
      .filter((one) => !isMoved(one) && !OF_EDITION.test(one.address))
      .filter(({ address }) => !existsSync(fileAt(address)) || leading.get(address) !== undefined);
    expect(lost).toEqual([]);
    for (const { address, movedTo } of listed.filter(isMoved)) {
      expect(existsSync(fileAt(movedTo)), `${address} -> ${movedTo}`).toBe(true);
      const page = pages.get(address);
      if (page === undefined) {
        expect(readFileSync(fileAt(address)).equals(readFileSync(fileAt(movedTo)))).toBe(true);
      } else {
        expect([leadsTo(page), leading.get(movedTo)], address).toEqual([movedTo, undefined]);
        expect(linksOf(page).filter((href) => href === movedTo)).toHaveLength(2);
      }
    }
    const unlisted = [...leading].filter(([, to]) => to !== undefined).map(([address]) => address);
    expect(unlisted.sort()).toEqual(
      listed
        .filter(isMoved)
        .map(({ address }) => address)
        .filter((address) => address.endsWith('/'))
        .sort(),
    );
  });
};
