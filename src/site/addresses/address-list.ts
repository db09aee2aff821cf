import type { DataFiles } from '../../dataset/csv/data-files.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import { byCode } from '../../schema/code-order.ts';
import { ADDRESS_LIST_HEAD } from '../../text/site/moved-words.ts';
import { isMoved, type ListedAddress } from '../model/listed-address.ts';

/**
 * The list of the addresses that a site has published and that have to answer from then on, below its data
 * folder. It belongs to the site that is built from that folder: whoever builds another one promises nothing
 * until a list stands there. It is no table: no reader needs it, and no page has to carry it.
 */
export const ADDRESS_LIST = 'site/addresses.list';

/** The list as it was read, and what is wrong with it by itself. */
export interface AddressList {
  readonly listed: readonly ListedAddress[];
  readonly problems: readonly Problem[];
}

/** Between an address and the one it leads to. */
const ARROW = ' -> ';

/** Parts of letters that every host and system takes alike; none is hidden, none leads upwards. */
const ADDRESS = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*)?$/;

/** The ending of a file; `/` of a page. */
const endingOf = (address: string): string =>
  address.endsWith('/') ? '/' : (/\.[^./]+$/.exec(address)?.[0] ?? '');

/** Ids of what can be wrong with the list by itself. */
export const LIST_CHECKS = [
  'address-form',
  'address-order',
  'address-kind',
  'address-chain',
] as const;

/** What is found at an address of the list. */
export const addressProblem = (
  check: string,
  { line, address, movedTo }: ListedAddress,
  facts: Problem['facts'] = {},
): Problem => ({
  level: 'error',
  check,
  file: ADDRESS_LIST,
  line,
  value: movedTo === null ? address : `${address}${ARROW}${movedTo}`,
  facts,
});

/** A line without the ends that editors leave; null where it says nothing. */
const lineText = (line: string): string | null => {
  const text = line.replace(/^\uFEFF/, '').trimEnd();
  return text === '' || text.startsWith('#') ? null : text;
};

const linesOf = (text: string): ListedAddress[] =>
  text.split('\n').flatMap((line, index) => {
    const found = lineText(line);
    if (found === null) return [];
    const [address = '', ...rest] = found.split(ARROW);
    return [{ address, movedTo: rest.length === 0 ? null : rest.join(ARROW), line: index + 1 }];
  });

const isWellFormed = ({ address, movedTo }: ListedAddress): boolean =>
  ADDRESS.test(address) && (movedTo === null || ADDRESS.test(movedTo));

/** Every line stands after the one before it, and none twice: two that add addresses meet nowhere else. */
const outOfOrder = (listed: readonly ListedAddress[]): Problem[] =>
  listed.flatMap((one, index) => {
    const before = listed[index - 1];
    return before === undefined || byCode(before.address, one.address) < 0
      ? []
      : [addressProblem('address-order', one, { before: before.address })];
  });

const movedWrongly = (listed: readonly ListedAddress[]): Problem[] => {
  const leadsTo = new Map(listed.map(({ address, movedTo }) => [address, movedTo]));
  return listed.filter(isMoved).flatMap((one) => {
    const next = leadsTo.get(one.movedTo);
    if (next) return [addressProblem('address-chain', one, { next })];
    return endingOf(one.address) === endingOf(one.movedTo)
      ? []
      : [addressProblem('address-kind', one)];
  });
};

/**
 * The addresses that the site of a data folder has promised. Without a list nothing is promised and nothing
 * is wrong; of a line that is no address only that is said.
 */
export const addressList = (files: DataFiles): AddressList => {
  const bytes = files.get(ADDRESS_LIST);
  if (bytes === undefined) return { listed: [], problems: [] };
  const lines = linesOf(new TextDecoder().decode(bytes));
  const listed = lines.filter(isWellFormed);
  return {
    listed,
    problems: [
      ...lines
        .filter((line) => !isWellFormed(line))
        .map((line) => addressProblem('address-form', line)),
      ...outOfOrder(listed),
      ...movedWrongly(listed),
    ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
};

/** The addresses of the list that have to answer themselves. */
export const promisedAddresses = (files: DataFiles): ReadonlySet<string> =>
  new Set(
    addressList(files)
      .listed.filter((one) => !isMoved(one))
      .map(({ address }) => address),
  );

/** The list as its file holds it, in order. */
export const addressListText = (
  listed: readonly Pick<ListedAddress, 'address' | 'movedTo'>[],
): string =>
  [
    ...ADDRESS_LIST_HEAD,
    ...listed
      .toSorted((a, b) => byCode(a.address, b.address))
      .map(({ address, movedTo }) => (movedTo === null ? address : `${address}${ARROW}${movedTo}`)),
    '',
  ].join('\n');
