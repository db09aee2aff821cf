import type { DataFiles } from '../src/dataset/read-dataset.ts';
import type { Tables } from '../src/schema/index.ts';
import { readDataFolder, setsIn } from '../src/site/build/data-folder.ts';
import { type CheckedSite, checkSite, type SiteSources } from '../src/site/gate/check-site.ts';
import { readTexts } from '../src/site/texts/text-files.ts';
import { belongTogether, folderOption, setOption } from './shared-options.ts';

/** What the command line says of the folders that a command changes. */
export interface FolderOptions {
  readonly data: readonly string[];
  readonly content: readonly string[];
}

/** A data folder, before and after what a command does to it. */
export interface GatedFolder {
  readonly folder: string;
  readonly files: DataFiles;
  /** Sets that are looked at. */
  readonly sets: readonly string[];
  /** Rows of each set; null where something has an error, and nothing may be added. */
  readonly tables: ReadonlyMap<string, Tables> | null;
  /** What the files are looked at with. */
  readonly around: Omit<SiteSources, 'files'>;
  /** Everything that would stop a build of these files. */
  readonly gate: (files: DataFiles) => CheckedSite;
}

/**
 * Reads the data folder that a command is about to change, through the gate that every build passes.
 * @param choose the sets to look at, of those that are there
 * @throws UserError for folders and sets that are not there
 */
export const gatedFolder = async (
  options: FolderOptions,
  today: string,
  choose: (sets: readonly string[]) => readonly string[] = (sets) => sets,
): Promise<GatedFolder> => {
  const folder = folderOption(options.data, 'data');
  const files = await readDataFolder(folder);
  const sets = choose(setsIn(files));
  const texts = await readTexts(folderOption(options.content, 'content'));
  const around = {
    texts,
    belongTogether: belongTogether(options.data, options.content),
    sets,
    today,
  };
  const gate = (given: DataFiles): CheckedSite => checkSite({ ...around, files: given });
  return { folder, files, sets, around, tables: gate(files).tables, gate };
};

/** One set of a data folder, before and after what a command adds to it. */
export interface GatedSet extends Omit<GatedFolder, 'tables' | 'sets'> {
  readonly set: string;
  /** Rows of the set; null where it has an error, and nothing may be added. */
  readonly tables: Tables | null;
}

/**
 * The same for a command that adds to one set.
 * @throws UserError for folders and sets that are not there
 */
export const gatedSet = async (
  options: FolderOptions & { readonly set: readonly string[] },
  today: string,
): Promise<GatedSet> => {
  const gated = await gatedFolder(options, today, (sets) => [setOption(options.set, sets)]);
  const [set = ''] = gated.sets;
  const { folder, files, around, gate } = gated;
  return { folder, files, around, gate, set, tables: gated.tables?.get(set) ?? null };
};
