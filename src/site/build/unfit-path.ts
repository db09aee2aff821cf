import { linkedWorkshops, unfitPath } from '../../text/problems/build-messages.ts';
import { UserError } from '../model/user-error.ts';
import { realPlace } from '../output/output-place.ts';

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

/**
 * Refuses a folder to bundle pages in that is a link: behind it the bundle would not find the packages
 * that lie in the repository.
 * @param folder absolute path below the path of this repository, which has no links
 * @throws UserError that names the link and where it leads
 */
export const refuseLinked = (folder: string): void => {
  const place = realPlace(folder);
  if (place !== folder) throw new UserError(linkedWorkshops(folder, place));
};
