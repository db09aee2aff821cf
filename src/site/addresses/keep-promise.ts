import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../../dataset/problems/problem.ts';
import { isMoved, type ListedAddress } from '../model/listed-address.ts';
import type { SiteModel } from '../model/model.ts';
import { brokenAddresses, excusedFiles } from './broken-addresses.ts';

/** The file that answers at an address, below the folder of a site. */
const fileOf = (address: string): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** Whether a page was made to lead on, by the head that such pages have. */
const leadsOn = async (path: string): Promise<boolean> =>
  (await readFile(path, 'utf8')).includes('http-equiv="refresh"');

/** The files that were built, without pages that only lead on. */
const ownFiles = async (
  site: string,
  paths: readonly string[],
  listed: readonly ListedAddress[],
): Promise<readonly string[]> => {
  const moved = new Set(listed.filter(isMoved).map(({ address }) => fileOf(address)));
  const own: string[] = [];
  for (const path of paths) {
    const isPage = path.endsWith('index.html');
    if (!(isPage && moved.has(path) && (await leadsOn(join(site, path))))) own.push(path);
  }
  return own;
};

/**
 * Looks whether a site that was written keeps what its list promises, and where it does, puts every file that
 * moved at its old address as well: no page can lead on from a file, and what asks for it wants the file.
 * @param site folder of the site
 * @param paths of the files that were written, below it
 * @returns what is wrong; nothing was copied then
 */
export const keepPromise = async (
  site: string,
  paths: readonly string[],
  model: Pick<SiteModel, 'sets' | 'addresses'>,
): Promise<readonly Problem[]> => {
  const listed = model.addresses;
  const own = await ownFiles(site, paths, listed);
  const problems = brokenAddresses(listed, own, excusedFiles(model));
  if (problems.length > 0) return problems;
  for (const { address, movedTo } of listed.filter(isMoved)) {
    if (address.endsWith('/')) continue;
    const path = join(site, fileOf(address));
    await mkdir(dirname(path), { recursive: true });
    await copyFile(join(site, fileOf(movedTo)), path);
  }
  return [];
};
