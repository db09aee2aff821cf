import { commentText } from '../../src/text/pull-request/comment-text.ts';
import { type Describe, findingsOf } from './findings.ts';
import { inHeadRepository } from './head-repository.ts';
import { hostAt } from './host.ts';
import { putComment, type Written } from './own-comment.ts';
import { placeOf, pullRequestOf, variable } from './pull-request.ts';

/**
 * Says below a pull request what joining it would do.
 * @param env of a job of the host, with the number, head and base of the pull request (see `pullRequestOf`)
 * @param checkout folder of a clone with the whole past of the base
 * @returns what became of the comment
 * @throws UserError where the environment is wrong, or Git or the host does not do what it is asked
 */
export const writeComment = async (
  env: NodeJS.ProcessEnv,
  checkout: string,
  describe: Describe,
): Promise<Written> => {
  const pull = pullRequestOf(env);
  const place = placeOf(env);
  const token = variable(env, 'GITHUB_TOKEN', /^[\w.-]+$/);
  const body = await inHeadRepository(checkout, place.remote, pull, async (git) =>
    commentText(await findingsOf(git, pull, describe), pull),
  );
  return body === null ? 'outdated' : putComment(hostAt(place, token), pull, body);
};
