import { joinedSets } from '../../src/site/history/joined-sets.ts';
import type { JoinedSite } from '../../src/site/history/joined-site.ts';
import { impactOf } from '../../src/site/impact/impact.ts';
import { publicImpact } from '../../src/text/impact/public-impact.ts';
import { unreadText } from '../../src/text/pull-request/unread-text.ts';

/**
 * What joining a contribution would do, in Markdown: its impact, with what the check finds; where something of
 * it is not read at all, that alone.
 * @param today `YYYY-MM-DD`
 */
export const describeContribution = (joined: JoinedSite, today: string): string => {
  const { base, files, refused } = joined;
  if (refused.length > 0) return unreadText(refused);
  const sets = joinedSets(base, files);
  return publicImpact(impactOf({ ...joined, sets, belongTogether: true, today }));
};
