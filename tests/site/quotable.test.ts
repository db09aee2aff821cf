import { expect, it } from 'vitest';
import { homeAddress, targetAddress } from '../../src/views/addresses/addresses.ts';
import { attribute, evaluationOf, named, pageAt, SETS, textOf, within } from './pages.ts';

const numbersIn = (text: string): string[] => text.match(/\d[\d.,/]*\d|\d/g) ?? [];

const PAGES = SETS.flatMap((set) => [
  homeAddress(set),
  ...evaluationOf(set).targets.map(({ id }) => targetAddress(set, id)),
]);

const passageOf = (address: string): string => {
  const found = named(pageAt(address), 'blockquote').find(
    (one) => attribute(one, 'id') === 'doan-van',
  );
  return found === undefined ? '' : textOf(found);
};

it.each(PAGES)('%s has a paragraph to quote, folded away beside its citation', (address) => {
  const [cite] = named(pageAt(address), 'details').filter(
    (one) => attribute(one, 'class') === 'cite no-print',
  );
  expect(cite && within(cite, 'summary').map(textOf).join()).toContain('dẫn nguyên');
  expect(cite && within(cite, 'blockquote').map(textOf)).toEqual([passageOf(address)]);
  expect(passageOf(address).length).toBeGreaterThan(200);
});

it.each(PAGES)('%s says in it no number that stands nowhere else on the page', (address) => {
  const set = SETS.findLast((one) => address.startsWith(homeAddress(one))) ?? '';
  const { plan } = evaluationOf(set);
  const passage = passageOf(address);
  const [day = ''] = /ngày\s(\d+\/\d+\/\d{4}) của/.exec(passage)?.slice(1) ?? [];
  expect(day.split('/').reverse().map(Number)).toEqual(plan.signedOn.split('-').map(Number));
  const documents = /(\d+)\stài liệu đã công bố(?:.* và (\d+)\snơi khác)?/u.exec(passage) ?? [];
  const page = named(pageAt(address), 'body').map(textOf).join().replace(passage, '');
  const there = new Set([...numbersIn(page), ...numbersIn(plan.number), day, ...documents]);
  expect(numbersIn(passage).filter((number) => !there.has(number))).toEqual([]);
});
