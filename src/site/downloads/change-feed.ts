import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { publisherName, withNotice } from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import { FEED_SUBTITLE, feedTitle } from '../../text/releases/feed-words.ts';
import { feedAddress, releasesAddress } from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { dayStart } from '../model/day-start.ts';
import type { SiteFile } from '../model/site-file.ts';
import { atomFeed, type FeedEntry } from './atom-feed.ts';
import { type ChangeEntry, changeEntries } from './change-entries.ts';
import { nameUuid } from './name-uuid.ts';

const feedEntry = (
  { kind, key, date, title, address, paragraphs }: ChangeEntry,
  evaluation: Evaluation,
  settings: SiteSettings,
): FeedEntry => ({
  id: nameUuid(evaluation.plan.id, evaluation.set, kind, key),
  title: withNotice(title, evaluation),
  updated: dayStart(date),
  link: publicAddress(settings, address),
  paragraphs,
});

/**
 * The feed of a set: what changed in its data, newest first. Ids are made from names of releases and
 * days, dates from the data.
 */
export const changeFeed = (
  history: readonly ReleaseChanges[],
  evaluation: Evaluation,
  settings: SiteSettings,
): SiteFile => {
  const { plan, set, asOf } = evaluation;
  const entries = changeEntries(history, evaluation).map((entry) =>
    feedEntry(entry, evaluation, settings),
  );
  const feed = atomFeed({
    id: nameUuid(plan.id, set, 'changes'),
    title: feedTitle(evaluation),
    subtitle: withNotice(FEED_SUBTITLE, evaluation),
    updated: entries[0]?.updated ?? dayStart(asOf),
    author: publisherName(evaluation, settings),
    rights: `${LICENCE.title}, ${LICENCE.address}`,
    self: publicAddress(settings, feedAddress(set)),
    page: publicAddress(settings, releasesAddress(set)),
    language: 'vi',
    entries,
  });
  return { address: feedAddress(set), bytes: new TextEncoder().encode(feed) };
};
