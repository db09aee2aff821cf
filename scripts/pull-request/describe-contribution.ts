import { checkContribution } from '../../src/site/gate/check-contribution.ts';
import type { JoinedCommits } from '../../src/site/history/joined-commits.ts';
import { joinedSets } from '../../src/site/history/joined-sets.ts';
import { checkText } from '../../src/text/pull-request/check-text.ts';

/**
 * What joining a contribution would do, in Markdown.
 * @param today `YYYY-MM-DD`
 */
export const describeContribution = (joined: JoinedCommits, today: string): string => {
  const { base, files, texts, refused, apart } = joined;
  if (refused.length > 0) return checkText(refused);
  const sets = joinedSets(base, files);
  const problems = checkContribution(base, { files, texts, belongTogether: true, sets, today });
  return checkText([...apart, ...problems]);
};
