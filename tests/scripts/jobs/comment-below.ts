import { describeContribution } from '../../../scripts/pull-request/describe-contribution.ts';
import { findingsOf } from '../../../scripts/pull-request/findings.ts';
import { inHeadRepository } from '../../../scripts/pull-request/head-repository.ts';
import { commentText } from '../../../src/text/pull-request/comment-text.ts';
import { TODAY } from '../../fixtures/data-files.ts';
import { git } from '../../history/repository.ts';

/**
 * What stands below a pull request once the job of the host has run for what was pushed last.
 * @param remote address of the repository on the host
 * @param checkout an empty folder, for the clone that the job works in
 */
export const commentBelow = async (
  remote: string,
  checkout: string,
  number: number,
): Promise<string> => {
  await git(checkout, 'clone', '--quiet', remote, '.');
  const base = await git(checkout, 'rev-parse', 'origin/main');
  const [head = ''] = (
    await git(checkout, 'ls-remote', 'origin', `refs/pull/${number}/head`)
  ).split('\t');
  const pull = { number, base, head };
  const text = await inHeadRepository(checkout, remote, pull, async (repository) =>
    commentText(
      await findingsOf(repository, pull, (joined) => describeContribution(joined, TODAY)),
      pull,
    ),
  );
  return text ?? '';
};
