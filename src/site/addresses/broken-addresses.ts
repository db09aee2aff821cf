import type { Problem } from '../../dataset/problems/problem.ts';
import { reportTablesAddress } from '../../views/addresses/addresses.ts';
import { isMoved, type ListedAddress } from '../model/listed-address.ts';
import type { SiteModel } from '../model/model.ts';
import { addressProblem } from './address-list.ts';
import { promisedAddress } from './promised-address.ts';

/** Ids of what a build can find wrong with the list. */
export const BUILT_CHECKS = ['address-lost', 'address-nowhere', 'address-back'] as const;

/**
 * Files that may cease to answer although they were published: the PDF, the sheet and the tables of an edition that
 * showed what was withdrawn, and the PDF of one that cannot be made again as it was issued. The page of the
 * edition stays and says why.
 */
export const excusedFiles = ({ sets }: Pick<SiteModel, 'sets'>): ReadonlySet<string> =>
  new Set(
    sets.flatMap(({ set, reports }) =>
      reports.flatMap(({ name, pdf, pdfAddress, sheetAddress, withdrawal }) => [
        ...(pdf === null ? [pdfAddress, sheetAddress] : []),
        ...(withdrawal?.isShown ? [reportTablesAddress(set, name)] : []),
      ]),
    ),
  );

/**
 * Where a built site breaks the promise of its list: an address that neither answers nor leads on, one that
 * leads to where nothing is, one that is said to have moved and is there.
 * @param built paths of the files that were built, without those that only lead on
 * @param excused addresses that need not answer
 */
export const brokenAddresses = (
  listed: readonly ListedAddress[],
  built: Iterable<string>,
  excused: ReadonlySet<string>,
): readonly Problem[] => {
  const answers = new Set([...built].map(promisedAddress));
  return listed.flatMap((one) => {
    const isThere = answers.has(one.address);
    if (!isMoved(one)) {
      return isThere || excused.has(one.address) ? [] : [addressProblem('address-lost', one)];
    }
    if (isThere) return [addressProblem('address-back', one)];
    return answers.has(one.movedTo) ? [] : [addressProblem('address-nowhere', one)];
  });
};
