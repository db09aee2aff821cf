import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { scanDataFolder } from '../build/data-folder.ts';
import { type ScannedTexts, scanTexts, textsAmong } from '../texts/text-files.ts';
import type { Git } from './git.ts';
import { historyRootProblem } from './history-root.ts';
import { baseCommit, commitOf, mergedTree, workingCommit } from './merged-tree.ts';
import { inScratch, neededRepository, repositoryOf } from './repository.ts';
import { treeFiles } from './tree-files.ts';

/** Folders of data and of texts. */
export interface SiteFolders {
  readonly data: string;
  readonly content: string;
}

/** Data and texts as they will be once a contribution is joined to its base. */
export interface JoinedSite {
  /** The data of the base. */
  readonly base: DataFiles;
  /** Data of both. */
  readonly files: DataFiles;
  /** The data folder as it is here, by which people find a line. */
  readonly here: DataFiles;
  readonly texts: ScannedTexts['files'];
  /** What in the folders or the base is not read or not taken at all: nothing else can be said then. */
  readonly refused: readonly Problem[];
  /** Files in conflict; data and texts are then those of the folders, the base is where the two parted. */
  readonly apart: readonly Problem[];
  /** Whether the two were joined as a merge would; else the folders stand as they are. */
  readonly isMerged: boolean;
}

interface Scanned {
  readonly data: Awaited<ReturnType<typeof scanDataFolder>>;
  readonly texts: ScannedTexts;
}

const scan = async ({ data, content }: SiteFolders): Promise<Scanned> => ({
  data: await scanDataFolder(data),
  texts: await scanTexts(content),
});

const asScanned = ({ data, texts }: Scanned, base: DataFiles): JoinedSite => ({
  base,
  files: data.files,
  here: data.files,
  texts: texts.files,
  refused: [...data.refused, ...texts.refused],
  apart: [],
  isMerged: false,
});

/**
 * The folders compared with another folder of data as they stand, without Git: what the other has gained
 * since would look deleted here.
 * @throws UserError for folders that are not there
 */
export const besideFolder = async (folders: SiteFolders, base: string): Promise<JoinedSite> => {
  const [here, { files, refused }] = [await scan(folders), await scanDataFolder(base)];
  const joined = asScanned(here, files);
  return { ...joined, refused: [...joined.refused, ...refused] };
};

/** Files in conflict below a folder of the repository, as problems of the data. */
export const conflictsBelow = (prefix: string, conflicts: readonly string[]): Problem[] =>
  conflicts
    .filter((path) => path.startsWith(prefix))
    .map((path) => ({
      level: 'error',
      check: 'base-conflict',
      file: path.slice(prefix.length),
      facts: {},
    }));

/** The place of the texts in the repository of the data; null where they are elsewhere. */
const prefixOfTexts = async (git: Git, content: string): Promise<string | null> => {
  const found = await repositoryOf(content);
  return found?.git.folder === git.folder ? found.prefix : null;
};

/** Texts of a merged tree; null where they are in none, or could not be merged. */
const textsOf = async (
  git: Git,
  tree: string,
  prefix: string | null,
  conflicts: readonly string[],
): Promise<ScannedTexts | null> => {
  if (prefix === null || conflicts.some((path) => path.startsWith(prefix))) return null;
  const { files, refused } = await treeFiles(git, tree, prefix);
  return textsAmong(files, refused);
};

/** Whether a name is that of a commit in the repository of a folder. */
export const namesCommit = async (folder: string, name: string): Promise<boolean> => {
  const found = await repositoryOf(folder);
  return found !== null && (await commitOf(found.git, name)) !== null;
};

/**
 * The folders joined with a commit as a merge would join them, what is not committed yet included. No ref,
 * index, stash or object of the repository is touched.
 * @param name of a branch, a tag or a commit
 * @throws UserError where there is no repository or no such commit, or the two have no common past
 */
export const joinedWithCommit = async (folders: SiteFolders, name: string): Promise<JoinedSite> => {
  const { git, prefix } = await neededRepository(folders.data);
  const commit = await baseCommit(git, name);
  const here = await scan(folders);
  const base = await treeFiles(git, commit, prefix);
  const joined = asScanned(here, base.files);
  if (joined.refused.length > 0) return joined;
  const root = await historyRootProblem(git, commit, [base.files, here.data.files]);
  if (root !== null) return { ...joined, refused: [root] };
  const ofTexts = await prefixOfTexts(git, folders.content);
  return inScratch(git, async (scratch): Promise<JoinedSite> => {
    const prefixes = [prefix, ...(ofTexts === null ? [] : [ofTexts])];
    const head = await workingCommit(scratch, prefixes);
    const { tree, conflicts, mergeBase } = await mergedTree(scratch, commit, head, name);
    const apart = conflictsBelow(prefix, conflicts);
    if (apart.length > 0) {
      const parted = await treeFiles(scratch, mergeBase, prefix);
      return { ...joined, base: parted.files, apart };
    }
    const data = await treeFiles(scratch, tree, prefix);
    const texts = (await textsOf(scratch, tree, ofTexts, conflicts)) ?? here.texts;
    return {
      ...joined,
      files: data.files,
      texts: texts.files,
      refused: [...data.refused, ...texts.refused],
      isMerged: true,
    };
  });
};
