import { unfitPath } from '../../text/problems/build-messages.ts';
import { UserError } from '../model/user-error.ts';

/**
 * What Vite takes for more than a part of a name (`#`, `?`: what follows is no path; `*`: any name;
 * `\`: a folder), and what ends the strings into which Astro writes the path of the repository.
 */
const UNFIT = { repository: /[#?*\\'"`\p{Cc}]/u, content: /[#?\\\p{Cc}]/u } as const;

/**
 * Refuses a path from which pages cannot be bundled, before anything is done for them.
 * @param path absolute path of this repository or of the content folder
 * @throws UserError that names the first letter that stands against it
 */
export const refuseUnfitPath = (folder: keyof typeof UNFIT, path: string): void => {
  const [letter] = UNFIT[folder].exec(path) ?? [];
  if (letter !== undefined) throw new UserError(unfitPath(path, letter));
};
