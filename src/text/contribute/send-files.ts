import { contributionName } from '../../dataset/contribution/changes/contribution-file-name.ts';
import { present } from '../../schema/present.ts';
import type { ContributedFile } from './trial-page.ts';

const isOfSources = ({ path }: ContributedFile): boolean => /(?:^|\/)sources\/[^/]+$/.test(path);

/**
 * The files that have to be sent: all of them, or, where every source is on record already, those that hold
 * more than copies of sources.
 * @param files at least one
 * @param knownSource whether every source in them is on record as it stands
 */
export const filesToSend = (
  files: readonly ContributedFile[],
  knownSource: boolean,
): readonly ContributedFile[] => {
  const others = files.filter((file) => !isOfSources(file));
  return knownSource && others.length > 0 ? others : files;
};

/** The name of a file without the folders it lies in. */
export const fileName = ({ path }: ContributedFile): string => path.replace(/^.*\//, '');

/** What a contribution is called, after the first of its files: "2026-11-30-xa-dat-2026". */
export const sentName = (files: readonly ContributedFile[]): string =>
  contributionName(fileName(present(files[0])));

/** The digits of the content in the name of a file, with what stands before them: "-3fa9c1"; empty for none. */
const digitsOf = (file: ContributedFile): string => {
  const name = fileName(file);
  return name.slice(contributionName(name).length, -'.csv'.length);
};

/** The name of the archive of all files: another one as soon as one of them has another content. */
export const archiveName = (files: readonly ContributedFile[]): string =>
  `dong-gop-${sentName(files)}${files.map(digitsOf).join('')}.zip`;
