import type { ListedAddress } from '../model/listed-address.ts';
import { addressListText } from './address-list.ts';
import { promisedAddress } from './promised-address.ts';

/** The list with what a built site answers at besides. */
export interface GrownList {
  /** Addresses that were not listed, in order. */
  readonly added: readonly string[];
  readonly text: string;
}

/**
 * Adds to the list every address of a built site that is not on it. Nothing is taken off: what a site has
 * promised it does not take back by being built otherwise.
 * @param paths of the files of the site
 */
export const grownList = (listed: readonly ListedAddress[], paths: Iterable<string>): GrownList => {
  const known = new Set(listed.map(({ address }) => address));
  const found = [...paths].map(promisedAddress).filter((address) => address !== null);
  const added = [...new Set(found)].filter((address) => !known.has(address)).sort();
  const fresh = added.map((address) => ({ address, movedTo: null }));
  return { added, text: addressListText([...listed, ...fresh]) };
};
