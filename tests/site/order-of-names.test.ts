import type { ElementNode } from 'ultrahtml';
import { describe, expect, it } from 'vitest';
import { UNIT_TYPES } from '../../src/schema/unit-type.ts';
import { searchAddress, unitsAddress } from '../../src/views/addresses/addresses.ts';
import {
  type BuiltPage,
  builtPages,
  childrenOf,
  pageAt,
  SETS,
  textOf,
  withClass,
  within,
} from './pages.ts';

const alphabet = new Intl.Collator('vi');

const TYPE = new RegExp(`^(?:${Object.values(UNIT_TYPES).join('|')}) `, 'i');

/** Names of the units of a list, without their type: "Lục Yên". */
const namesOf = (list: ElementNode): string[] =>
  within(list, 'a').map((link) => textOf(link).replaceAll('\u00a0', ' ').replace(TYPE, ''));

/** Neighbours of a list that stand in the wrong order. */
const disorder = (names: readonly string[]): string[] =>
  names.flatMap((name, index) => {
    const before = names[index - 1];
    return before !== undefined && alphabet.compare(before, name) > 0
      ? [`${before} > ${name}`]
      : [];
  });

const listsOf = (page: BuiltPage): string[][] => withClass(page, 'unit-list').map(namesOf);

describe('lists of names', () => {
  const lists = builtPages().flatMap((page) =>
    listsOf(page).map((names) => ({ address: page.address, names })),
  );

  it('are in the order of the Vietnamese alphabet, not in that of code points', () => {
    expect(lists.length).toBeGreaterThan(30);
    expect(
      lists.flatMap(({ address, names }) => disorder(names).map((pair) => `${address}: ${pair}`)),
    ).toEqual([]);
    const byCodePoint = lists.map(({ names }) => disorder([...names].sort()));
    expect(byCodePoint.flat().length).toBeGreaterThan(10);
  });

  it.each(SETS)('has the districts of the set %s in it', (set) => {
    const districts = pageAt(unitsAddress(set))
      .elements.filter(
        ({ name, attributes }) => name === 'h3' && attributes.id?.startsWith('dia-ban-'),
      )
      .map((heading) => textOf(heading).replace(TYPE, ''));
    expect(districts.length).toBe(9);
    expect(disorder(districts)).toEqual([]);
  });

  it.each(SETS)('has the letters of the set %s and the names below each in it', (set) => {
    const page = pageAt(searchAddress(set));
    const [letters] = withClass(page, 'letters');
    const initials = letters === undefined ? [] : childrenOf(letters, 'li').map(textOf);
    expect(initials).toContain('Đ');
    expect(disorder(initials)).toEqual([]);
    const names = withClass(page, 'letter-names').map(namesOf);
    expect(names.length).toBe(initials.length);
    expect(names.flatMap(disorder)).toEqual([]);
  });
});
