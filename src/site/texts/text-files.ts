import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../model/has-code.ts';

/** Folders of texts below the content folder: the text of the plan, and guides. */
export const TEXT_FOLDERS = ['ke-hoach', 'huong-dan'] as const;

export type TextFolder = (typeof TEXT_FOLDERS)[number];

/** Bytes by path below the content folder, with `/`. */
export type TextFiles = ReadonlyMap<string, Uint8Array>;

/** Hidden files, and what programs leave beside an open file. */
const isTemporary = (name: string): boolean => /^(?:\.|~)|~$/.test(name);

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
};

/**
 * Reads the texts of a content folder, in the order of their paths. A folder of texts may be missing; what
 * is no regular file is for the build to refuse.
 * @throws an error of the system where a text may not be read
 */
export const readTexts = async (content: string): Promise<TextFiles> => {
  const files = new Map<string, Uint8Array>();
  for (const folder of TEXT_FOLDERS) {
    const names = await namesIn(join(content, folder));
    for (const name of names.filter((one) => !isTemporary(one)).toSorted()) {
      files.set(`${folder}/${name}`, await readFile(join(content, folder, name)));
    }
  }
  return files;
};
