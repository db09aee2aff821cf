import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  noContentFolder,
  noRegularFile,
  textNotUtf8,
  textTooLarge,
} from '../../text/problems/build-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { DataError, UserError } from '../model/user-error.ts';

/** Folders of texts, below the content folder. */
const FOLDERS = ['ke-hoach', 'huong-dan'];

/** No text of people is larger, in bytes; what bundles the texts breaks down at some size. */
const LARGEST = 64 * 2 ** 20;

/** Names of the texts in a folder, which may be missing: a site without guides has none. */
const textsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
};

/** UTF-16 without a mark of its own is UTF-8 with a zero in every other place. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
};

/** What is wrong with a text as a file; null where it can be read. */
const faultOf = (path: string): string | null => {
  const entry = statSync(path);
  if (!entry.isFile()) return noRegularFile(path);
  if (entry.size > LARGEST) return textTooLarge(path);
  return isUtf8(readFileSync(path)) ? null : textNotUtf8(path);
};

/**
 * Looks whether every text can be read, before anything is bundled: a pipe would let a build wait
 * for ever, and the bundler tells of other faults in words of its own.
 * @param content absolute path of the content folder; its links are followed
 * @throws UserError where there is no such folder; an error of the system where one may not be read
 * @throws DataError that names every text that is no file, too large, or not in UTF-8
 */
export const refuseUnreadableTexts = (content: string): void => {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(noContentFolder(content));
  }
  accessSync(content, constants.R_OK | constants.X_OK);
  const faults = FOLDERS.map((name) => join(content, name)).flatMap((folder) =>
    textsIn(folder).map((name) => faultOf(join(folder, name))),
  );
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) throw new DataError(found.join('\n'));
};
