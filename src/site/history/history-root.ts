import { heldRows } from '../../dataset/contribution/changes/held-rows.ts';
import type { Problem } from '../../dataset/problems/problem.ts';
import type { DataFiles } from '../../dataset/read-dataset.ts';
import { isCommitId } from '../../schema/settings/commit-id.ts';
import { settingsTable } from '../../schema/settings.ts';
import { shallowClone } from '../../text/problems/history-messages.ts';
import { UserError } from '../model/user-error.ts';
import type { Git } from './git.ts';
import { isAllAfter, isShallow } from './merged-tree.ts';

const FILE = 'site/settings.csv';

/** Rows that name the first commit after a rewrite of history. What is no id of a commit has its own check. */
const rootsIn = (files: DataFiles) => {
  const bytes = files.get(FILE);
  const rows = bytes && heldRows({ file: FILE, schema: settingsTable, bytes });
  return (rows ?? []).filter(
    ({ cells }) => cells.setting === 'history-root' && isCommitId(cells.value ?? ''),
  );
};

/**
 * What stands against a branch from before a rewrite of history: joined again it would bring back what
 * was taken out.
 * @param base the commit it is to be joined to
 * @param states data folders whose settings may name the first commit after the rewrite
 * @returns null where all of the branch comes after it, or none is named
 * @throws UserError where the past of the clone is cut off, so that it cannot be told
 */
export const historyRootProblem = async (
  git: Git,
  base: string,
  states: readonly DataFiles[],
): Promise<Problem | null> => {
  for (const { cells, line } of states.flatMap(rootsIn)) {
    const value = cells.value ?? '';
    if (await isAllAfter(git, value, { base, head: 'HEAD' })) continue;
    if (await isShallow(git)) throw new UserError(shallowClone(value));
    const place = { file: FILE, line, column: 'value', columnNumber: 2 };
    return { level: 'error', check: 'history-root', ...place, value, facts: {} };
  }
  return null;
};
