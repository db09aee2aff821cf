import { homeAddress } from '../../views/addresses/addresses.ts';
import type { SetModel } from './model.ts';

/** The set below whose home page an address lies; undefined where it lies below none. */
export const setOfAddress = <S extends Pick<SetModel, 'set'>>(
  sets: readonly S[],
  address: string,
): S | undefined =>
  sets
    .filter(({ set }) => address.startsWith(homeAddress(set)))
    .sort((a, b) => homeAddress(b.set).length - homeAddress(a.set).length)[0];
