import { namesAddress } from '../../dataset/contribution/changes/public-address.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { ADDRESS_LIST, addressList } from '../addresses/address-list.ts';

/**
 * Addresses that the base has promised and the joined state no longer lists. As long as the base names no
 * address of its site nobody has read anything, and the list may be made anew.
 */
export const droppedAddresses = (
  base: DataFiles,
  joined: DataFiles,
  sets: readonly string[],
): readonly Problem[] => {
  if (!sets.some((set) => namesAddress(base, set))) return [];
  const kept = new Set(addressList(joined).listed.map(({ address }) => address));
  return addressList(base)
    .listed.filter(({ address }) => !kept.has(address))
    .map(({ address }) => ({
      level: 'error',
      check: 'address-dropped',
      file: ADDRESS_LIST,
      value: address,
      facts: {},
    }));
};
