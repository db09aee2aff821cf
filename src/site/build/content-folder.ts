import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { noContentFolder, noRegularFile } from '../../text/problems/build-messages.ts';
import { hasCode } from '../model/has-code.ts';
import { DataError, UserError } from '../model/user-error.ts';

/** Folders of texts, below the content folder. */
const FOLDERS = ['ke-hoach', 'huong-dan'];

/**
 * Looks whether every text can be read, before anything is bundled: what is no file would let a
 * build wait for ever.
 * @param content absolute path of the content folder
 * @throws UserError where there is no such folder; an error of the system where one may not be read
 * @throws DataError that names every text that is no regular file
 */
export const refuseUnreadableTexts = (content: string): void => {
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UserError(noContentFolder(content));
  }
  const wrong: string[] = [];
  for (const folder of FOLDERS.map((name) => join(content, name))) {
    for (const name of textsIn(folder)) {
      const path = join(folder, name);
      if (statSync(path).isFile()) accessSync(path, constants.R_OK);
      else wrong.push(path);
    }
  }
  if (wrong.length > 0) throw new DataError(wrong.map(noRegularFile).join('\n'));
};

/** Names of the texts in a folder, which may be missing: a site without guides has none. */
const textsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
};
