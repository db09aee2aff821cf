import type { DataFiles } from '../src/dataset/read-dataset.ts';
import type { Tables } from '../src/schema/index.ts';
import { readDataFolder, setsIn } from '../src/site/build/data-folder.ts';
import { type CheckedSite, checkSite } from '../src/site/gate/check-site.ts';
import { readTexts } from '../src/site/texts/text-files.ts';
import { belongTogether, folderOption, setOption } from './shared-options.ts';

/** What the command line says of the data that a command adds to. */
export interface GatedOptions {
  readonly data: readonly string[];
  readonly content: readonly string[];
  readonly set: readonly string[];
}

/** One set of a data folder, before and after what a command adds to it. */
export interface GatedSet {
  readonly folder: string;
  readonly files: DataFiles;
  readonly set: string;
  /** Rows of the set; null where it has an error, and nothing may be added. */
  readonly tables: Tables | null;
  /** Everything that would stop a build of these files. */
  readonly gate: (files: DataFiles) => CheckedSite;
}

/**
 * Reads the set that a command is about to add to, through the gate that every build passes.
 * @throws UserError for folders and sets that are not there
 */
export const gatedSet = async (options: GatedOptions, today: string): Promise<GatedSet> => {
  const folder = folderOption(options.data, 'data');
  const files = await readDataFolder(folder);
  const set = setOption(options.set, setsIn(files));
  const texts = await readTexts(folderOption(options.content, 'content'));
  const together = belongTogether(options.data, options.content);
  const gate = (given: DataFiles): CheckedSite =>
    checkSite({ files: given, texts, belongTogether: together, sets: [set], today });
  return { folder, files, set, tables: gate(files).tables?.get(set) ?? null, gate };
};
