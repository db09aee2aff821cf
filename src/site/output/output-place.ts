import fs from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  fileInTheWay,
  foreignInBuild,
  insideOther,
  linksInCircle,
  mountPoint,
  unmarkedFolder,
} from '../../text/problems/output-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { UserError } from '../model/user-error.ts';
import { foreignContent, MARK, readMark } from './build-mark.ts';
import { type Files, isEmptyFolder, whatIsAt } from './files.ts';

/** As many links one after another as systems follow. */
const MOST_LINKS = 40;

/**
 * The place that a path means: links are followed, also one to where nothing is yet.
 * @throws UserError for links that lead in a circle
 */
export const realPlace = (path: string, followed = 0): string => {
  if (followed > MOST_LINKS) throw new UserError(linksInCircle(path));
  const entry = fs.lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) {
    return realPlace(resolve(dirname(path), fs.readlinkSync(path)), followed + 1);
  }
  const parent = dirname(path);
  return parent === path ? path : join(realPlace(parent, followed), basename(path));
};

/**
 * Refuses a place that holds anything no build made: a build would destroy it.
 * @throws UserError that names what it is
 */
export const refuseForeign = (place: string, files: Files = fs): void => {
  if (isEmptyFolder(place, files)) return;
  if (!whatIsAt(place, files)?.isDirectory()) throw new UserError(fileInTheWay(place));
  const mark = readMark(place, files);
  if (mark === null) {
    throw new UserError(unmarkedFolder(place, MARK, files.readdirSync(place).sort()));
  }
  const foreign = foreignContent(place, mark, 'bytes', files);
  if (foreign.length > 0) throw new UserError(foreignInBuild(place, foreign));
};

/**
 * Refuses a place whose folder cannot be exchanged: a mount point, a folder that may not be written
 * to. The system is asked to remove the folder, which it does with an empty one only and otherwise
 * says what stands against it first; the empty one is made again.
 */
const refuseFixed = (place: string, files: Files): void => {
  const there = whatIsAt(place, files);
  if (there === null) return;
  try {
    files.rmdirSync(place);
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return;
    if (hasCode(error, 'EBUSY')) throw new UserError(mountPoint(place), { cause: error });
    throw error;
  }
  files.mkdirSync(place, { mode: there.mode });
};

/** Whether a path is a folder or lies in it; both absolute, without links. */
export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(join(folder, '/'));

/** Folders that a build reads from or keeps something in, by what they are. */
export interface OtherFolders {
  readonly data: string;
  readonly content: string;
  readonly cache: string;
}

/**
 * Looks whether a build can be put at a place, before anything is done for it.
 * @throws UserError for a place that holds what no build made, that cannot be exchanged, or that has
 *   to do with the other folders
 */
export const refuseUnfitPlace = (
  place: string,
  { data, content, cache }: OtherFolders,
  files: Files = fs,
): void => {
  for (const folder of [data, content]) {
    if (isInside(place, realPlace(folder))) throw new UserError(insideOther(place, folder));
  }
  if (isInside(realPlace(cache), place)) throw new UserError(insideOther(cache, place));
  refuseForeign(place, files);
  refuseFixed(place, files);
};
