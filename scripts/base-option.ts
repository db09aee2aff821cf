import { statSync } from 'node:fs';
import {
  besideFolder,
  type JoinedSite,
  joinedWithCommit,
  namesCommit,
  type SiteFolders,
} from '../src/site/history/joined-site.ts';
import { UserError } from '../src/site/model/user-error.ts';
import { ambiguousBase } from '../src/text/problems/history-messages.ts';
import type { CommandOption } from './command-line.ts';
import { pathOption } from './shared-options.ts';

/** The state of the data that a contribution is joined to. */
export const BASE_OPTION: CommandOption = {
  value: 'GỐC',
  description:
    'So với nhánh hay commit này (ví dụ origin/main) sau khi gộp thử, hoặc với một thư mục số liệu khác.',
};

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/**
 * The folders joined with what was given as base: a folder from where the person stands, else a branch, a
 * tag or a commit.
 * @throws UserError where there is none of that name, or both
 */
export const joinedSite = async (folders: SiteFolders, base: string): Promise<JoinedSite> => {
  const path = pathOption(base);
  if (!isFolder(path)) return joinedWithCommit(folders, base);
  if (await namesCommit(folders.data, base)) throw new UserError(ambiguousBase(base));
  return besideFolder(folders, path);
};
