import { textsAmong } from '../texts/text-files.ts';
import type { Git } from './git.ts';
import { historyRootProblem } from './history-root.ts';
import { conflictsBelow, type JoinedSite } from './joined-site.ts';
import { mergedTree } from './merged-tree.ts';
import { inScratch } from './repository.ts';
import { treeFiles } from './tree-files.ts';

/** Where data and texts lie below the top of the repository. */
const DATA = 'data/';
const TEXTS = 'content/';

/**
 * The commit `HEAD` of a repository joined with another one as a merge would join them. No working tree is
 * needed or looked at, and nothing of the repository is touched.
 * @param base id of a commit that is there and has a past in common with `HEAD`
 * @param name of the base, for messages
 * @throws UserError where Git cannot join the two
 */
export const joinedCommits = async (git: Git, base: string, name: string): Promise<JoinedSite> => {
  const [before, here] = [await treeFiles(git, base, DATA), await treeFiles(git, 'HEAD', DATA)];
  return inScratch(git, async (scratch): Promise<JoinedSite> => {
    const { tree, conflicts, mergeBase } = await mergedTree(scratch, base, 'HEAD', name);
    const apart = conflictsBelow(DATA, conflicts);
    const shown = apart.length > 0 ? mergeBase : tree;
    const data = await treeFiles(scratch, shown, DATA);
    const { files, refused } = await treeFiles(scratch, shown, TEXTS);
    const texts = textsAmong(files, refused);
    const root = await historyRootProblem(scratch, base, [before.files, data.files]);
    return {
      base: apart.length > 0 ? data.files : before.files,
      files: data.files,
      here: here.files,
      texts: texts.files,
      refused: root === null ? [...data.refused, ...texts.refused] : [root],
      apart,
      isMerged: apart.length === 0,
    };
  });
};
