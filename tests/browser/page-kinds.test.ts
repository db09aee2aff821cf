import { expect, it } from 'vitest';
import { kindsOfPage, namedKinds, pageAddresses, templateOf } from './page-kinds.ts';

const distinct = (addresses: readonly string[]): string[] =>
  [...new Set(addresses.map(templateOf))].sort();

it('knows a page of every kind it names: a plan without one would leave it unseen', () => {
  const absent = namedKinds().filter(({ address }) => address === null);
  // The figures that were published have not been corrected since, so no report has two editions.
  expect(absent.map(({ name }) => name)).toEqual(['published: superseded report']);
});

it('looks at a page of every template of the site', () => {
  const looked = kindsOfPage().map(({ address }) => address);
  expect(distinct(looked)).toEqual(distinct(pageAddresses()));
});

it('names a kind for every template of the site: a new one must be added here', () => {
  const named = namedKinds().flatMap(({ address }) => address ?? []);
  expect(distinct(named)).toEqual(distinct(pageAddresses()));
});

it('looks at each page once', () => {
  const addresses = kindsOfPage().map(({ address }) => address);
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([]);
});
