import fs from 'node:fs';
import { join } from 'node:path';
import { addedMeanwhile, notPutBack } from '../../text/problems/output-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { foreignContent, readMark } from './build-mark.ts';
import { type Files, isEmptyFolder, whatIsAt } from './files.ts';
import { refuseForeign } from './output-place.ts';
import type { Settle } from './work-folder.ts';

/** Where a build writes, below its working folder. */
export const SITE = 'site';

/** Where the last build waits, whole, while the new one takes its place. */
const OLD = 'old';

/** A build that is needed no longer, and perhaps half removed. */
const GONE = 'gone';

/** Renames if there is something to rename: another build may have been faster. */
const renameIfThere = (from: string, to: string, files: Files): boolean => {
  try {
    files.renameSync(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
};

/** What somebody put into a build that is to be removed. Without its mark it is half removed. */
const addedTo = (build: string, files: Files): readonly string[] => {
  const mark = readMark(build, files);
  return mark === null ? [] : foreignContent(build, mark, 'names', files);
};

/**
 * Removes the last build of a working folder.
 * @returns what somebody put into it meanwhile; then it stays
 */
const removeOld = (folder: string, files: Files): readonly string[] => {
  const gone = join(folder, GONE);
  if (whatIsAt(gone, files) === null) renameIfThere(join(folder, OLD), gone, files);
  const added = addedTo(gone, files);
  if (added.length === 0) files.rmSync(gone, { recursive: true, force: true });
  return added;
};

const holdsBuild = (place: string, files: Files): boolean =>
  whatIsAt(place, files)?.isDirectory() === true && readMark(place, files) !== null;

/**
 * Brings to an end what a build did at a place, however far it came: the last build is put back if
 * the place is bare and removed if another one stands there; what was not finished is removed.
 * @param onRestored told when the last build was put back
 */
export const settleOutput =
  (place: string, onRestored: () => void): Settle =>
  (folder, say, files) => {
    const old = join(folder, OLD);
    if (whatIsAt(old, files) !== null && isEmptyFolder(place, files)) {
      if (renameIfThere(old, place, files)) onRestored();
    }
    files.rmSync(join(folder, SITE), { recursive: true, force: true });
    const waits = [OLD, GONE].filter((name) => whatIsAt(join(folder, name), files) !== null);
    if (waits.length === 0) return;
    if (!holdsBuild(place, files)) return say(notPutBack(join(folder, waits[0] ?? OLD), place));
    for (const _ of waits) {
      const added = removeOld(folder, files);
      if (added.length > 0) return say(addedMeanwhile(join(folder, GONE), added));
    }
  };

/**
 * Puts the finished site of a working folder in its place. Old or new lies whole there, or the old
 * one in the working folder: between the two renames no signal is heard, and what a sudden end
 * leaves is put right by {@link settleOutput}, which also removes the old one.
 * @param place absolute path without links, on the file system of the working folder
 * @throws UserError where somebody put something into the last build since it was looked at
 */
export const putInPlace = (folder: string, place: string, files: Files = fs): void => {
  const old = join(folder, OLD);
  for (;;) {
    refuseForeign(place, files);
    // An empty folder is replaced by the rename itself.
    if (!isEmptyFolder(place, files)) renameIfThere(place, old, files);
    try {
      files.renameSync(join(folder, SITE), place);
      return;
    } catch (error) {
      // Another build came between: it stands there whole, so what waits is needed no longer.
      if (!hasCode(error, 'ENOTEMPTY', 'EEXIST') || !holdsBuild(place, files)) throw error;
      if (removeOld(folder, files).length > 0) throw error;
    }
  }
};
