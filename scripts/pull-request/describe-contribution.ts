import type { Problem } from '../../src/dataset/problems/problem.ts';
import { checkContribution } from '../../src/site/gate/check-contribution.ts';
import { checkSite } from '../../src/site/gate/check-site.ts';
import type { JoinedCommits } from '../../src/site/history/joined-commits.ts';
import { joinedSets } from '../../src/site/history/joined-sets.ts';
import { checkText } from '../../src/text/pull-request/check-text.ts';

/** What a problem says, wherever its line stands by now. */
const sayingOf = (problem: Problem): string => JSON.stringify({ ...problem, line: null });

/**
 * What joining a contribution would do, in Markdown. Warnings that the base gives by itself are counted alone.
 * @param today `YYYY-MM-DD`
 */
export const describeContribution = (joined: JoinedCommits, today: string): string => {
  const { base, files, texts, refused, apart } = joined;
  if (refused.length > 0) return checkText(refused, 0);
  const sets = joinedSets(base, files);
  const asked = { texts, belongTogether: true, sets, today };
  const problems = [...apart, ...checkContribution(base, { ...asked, files })];
  const before = new Set(checkSite({ ...asked, files: base }).problems.map(sayingOf));
  const told = problems.filter(
    (problem) => problem.level === 'error' || !before.has(sayingOf(problem)),
  );
  return checkText(told, problems.length - told.length);
};
