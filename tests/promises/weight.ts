import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  contributeAddress,
  homeAddress,
  searchAddress,
  targetsAddress,
} from '../../src/views/addresses/addresses.ts';
import { filesOf, scriptsOf } from '../browser/page-files.ts';
import { builtPages, dist, pageAt, SETS } from '../site/pages.ts';

/** Thousands of bytes, as the site itself gives sizes. */
const KB = 1000;
const MOST_REQUESTS = 12;

const HOMES = SETS.map(homeAddress);
const TARGETS = SETS.map(targetsAddress);
const SEARCHES = SETS.map(searchAddress);

const CONTRIBUTE = SETS.map(contributeAddress);

/** Of scripts on any page but those to search and to contribute. */
const MOST_SCRIPT = 10 * KB;

const budgetOf = (address: string): number => {
  if (HOMES.includes(address)) return 80 * KB;
  // Its worker holds the import, the checks and the evaluation, and with the data works off the network.
  if (CONTRIBUTE.includes(address)) return 420 * KB;
  return TARGETS.some((targets) => address.startsWith(targets)) ? 100 * KB : 150 * KB;
};

const sizes = new Map<string, number>();

/** Bytes a file takes on its way: packed by gzip, but for fonts, which are packed already. */
const sizeOf = (address: string): number => {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const path = address.endsWith('/') ? `${address}index.html` : address;
  const bytes = readFileSync(join(dist(), path));
  const size = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  sizes.set(address, size);
  return size;
};

const sizeOfAll = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + sizeOf(file), 0);

/** Pages are light enough for a phone with a weak signal. */
export const weight = (): void => {
  // That a browser fetches these files and no others is what in-browser.ts shows.
  it('every page of the site keeps to its weight and to its number of requests', () => {
    const heavy = builtPages().flatMap((page) => {
      const files = filesOf(page);
      const weight = sizeOfAll(files);
      return weight > budgetOf(page.address) || files.length > MOST_REQUESTS
        ? [`${page.address}: ${weight} bytes in ${files.length} requests`]
        : [];
    });
    expect(heavy).toEqual([]);
  });

  it('no page but those to search and to contribute has more than a little script', () => {
    const heavy = builtPages()
      .filter(({ address }) => ![...SEARCHES, ...CONTRIBUTE].includes(address))
      .map((page) => ({ address: page.address, script: sizeOfAll(scriptsOf(page)) }))
      .filter(({ script }) => script > MOST_SCRIPT);
    expect(heavy).toEqual([]);
  });

  it('the page of contributions keeps small what stands between it and its first letter', () => {
    for (const page of builtPages().filter(({ address }) => CONTRIBUTE.includes(address)))
      expect(sizeOfAll(scriptsOf(page)), page.address).toBeLessThan(26 * KB);
  });

  it('the search keeps its script and what it searches small', () => {
    for (const address of SEARCHES) {
      const page = pageAt(address);
      expect(sizeOfAll(scriptsOf(page)), address).toBeLessThan(20 * KB);
      expect(sizeOf(`${address}chi-muc.json`), address).toBeLessThan(60 * KB);
      expect(filesOf(page)).toContain(`${address}chi-muc.json`);
    }
  });
};
