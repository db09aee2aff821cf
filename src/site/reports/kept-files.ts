import type { DataFiles } from '../../dataset/csv/data-files.ts';
import { groupFolder } from '../../dataset/csv/data-files.ts';

const folderOf = (set: string): string => `${groupFolder('observations', set)}/editions/`;

/** Where the file of an edition is kept in the data folder. */
export const keptPath = (set: string, name: string): string => `${folderOf(set)}${name}.pdf`;

/** Paths of all files kept of the editions of a set. */
export const keptPaths = (files: DataFiles, set: string): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith(folderOf(set)));
