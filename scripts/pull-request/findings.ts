import type { Git } from '../../src/site/history/git.ts';
import { joinedCommits } from '../../src/site/history/joined-commits.ts';
import type { JoinedSite } from '../../src/site/history/joined-site.ts';
import type { Findings } from '../../src/text/pull-request/comment-text.ts';
import { admissionOf } from './admission.ts';
import { changesOf, MOST } from './changes.ts';
import { MAIN, type PullRequest } from './pull-request.ts';

/** Says in Markdown what joining a contribution would do. */
export type Describe = (joined: JoinedSite) => string;

/** Folders of which code owners decide. */
const OWNED = /^data\/(?:registry|plan|site)(?:\/|$)/;

/** Where the base and a contribution parted; null where they have no past in common. */
const startOf = async (git: Git, { base, head }: PullRequest): Promise<string | null> => {
  const { code, out } = await git.run(['merge-base', base, head]);
  return code === 0 ? (out.toString().split('\n')[0] ?? null) : null;
};

/**
 * Looks at a pull request, from the outside in: only what is of a kind and a size that may be read is
 * joined with its base and described.
 * @param git a repository that holds both commits, with the head as `HEAD`
 */
export const findingsOf = async (
  git: Git,
  pull: PullRequest,
  describe: Describe,
): Promise<Findings> => {
  const start = await startOf(git, pull);
  if (start === null) return { kind: 'unrelated', owned: false };
  const changes = await changesOf(git, start, pull.head);
  if (changes === null) return { kind: 'too-much', owned: false, most: MOST };
  const owned = changes.paths.some((path) => OWNED.test(path));
  if (changes.outside) return { kind: 'outside', owned };
  const { refusals, tooLarge } = await admissionOf(git, changes);
  if (refusals.length > 0) return { kind: 'refused', owned, refusals };
  if (tooLarge) return { kind: 'too-much', owned, most: MOST };
  return { kind: 'described', owned, text: describe(await joinedCommits(git, pull.base, MAIN)) };
};
