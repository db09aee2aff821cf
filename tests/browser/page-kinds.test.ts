import { expect, it } from 'vitest';
import { setPrefix } from '../../src/text/addresses.ts';
import { builtFiles } from '../site/pages.ts';
import { kindsOfPage } from './page-kinds.ts';

const OF_DATA =
  /^(\/(?:muc-tieu|don-vi|huong-dan|so-lieu\/ban-chot|so-do|bao-cao)\/)[^/]+\/(?:[^/]+\/){0,2}$/;

/** What pages made by one template have in common: the address without what the data put into it. */
const templateOf = (address: string): string => {
  const prefix = setPrefix('illustrative');
  const inSet = address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : address;
  return inSet.replace(OF_DATA, '$1…/');
};

const distinct = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map(templateOf))].sort();

it('looks at a page of every template of the site: a new one must be added here', () => {
  const built = builtFiles()
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  expect(distinct(kindsOfPage().map(({ address }) => address))).toEqual(distinct(built));
});

it('looks at each page once', () => {
  const addresses = kindsOfPage().map(({ address }) => address);
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
});
