import { COMMENT_MARK } from '../../src/text/pull-request/comment-text.ts';
import { type Host, type HostComment, PAGE } from './host.ts';
import { MAIN, type PullRequest } from './pull-request.ts';

/** What became of a comment. */
export type Written =
  | 'created'
  | 'updated'
  /** It says so already. */
  | 'unchanged'
  /** The pull request is closed, or its head or base are others by now: another run speaks of them. */
  | 'outdated'
  /** Not among so many comments that are looked at, so that a second one cannot be ruled out. */
  | 'not-found';

/** Whoever writes with the token of a run. */
const AUTHOR = 'github-actions[bot]';

/** One run asks for no more pages. */
const MOST_PAGES = 3;

/** Whether this program wrote a comment: others write in the same name, and anybody can write the mark. */
const isOwn = ({ author, byProgram, body }: HostComment): boolean =>
  byProgram && author === AUTHOR && body.trimEnd().endsWith(COMMENT_MARK);

/** The comment of an earlier run; null where there is none, undefined where that cannot be told. */
const findOwn = async (host: Host, number: number): Promise<HostComment | null | undefined> => {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await host.comments(number, page);
    const own = comments.find(isOwn);
    if (own !== undefined) return own;
    if (comments.length < PAGE) return null;
  }
  return undefined;
};

/**
 * Puts a text in the place of what an earlier run wrote below a pull request, or below all others. Right
 * before writing it asks whether the pull request is still the one that the text tells of.
 * @param body ends with the mark
 */
export const putComment = async (host: Host, pull: PullRequest, body: string): Promise<Written> => {
  const own = await findOwn(host, pull.number);
  if (own === undefined) return 'not-found';
  if (own?.body === body) return 'unchanged';
  const { open, head, base, branch } = await host.pullState(pull.number);
  const isSame = head === pull.head && base === pull.base && branch === MAIN;
  if (!open || !isSame) return 'outdated';
  await (own === null ? host.create(pull.number, body) : host.update(own.id, body));
  return own === null ? 'created' : 'updated';
};
