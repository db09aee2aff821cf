import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import { publisherName, withNotice } from '../../text/names/data-names.ts';
import { LICENCE } from '../../text/names/licence.ts';
import {
  FEED_SUBTITLE,
  feedTitle,
  scopedFeedSubtitle,
  scopedFeedTitle,
  scopeWords,
} from '../../text/releases/feed-words.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import {
  areaFeedAddress,
  feedAddress,
  releasesAddress,
  targetFeedAddress,
} from '../../views/addresses/data-addresses.ts';
import { publicAddress } from '../../views/addresses/public-address.ts';
import type { SiteSettings } from '../../views/addresses/site-settings.ts';
import { areaScope, type ChangeScope, targetScope } from '../../views/change-scope.ts';
import { districts } from '../../views/districts.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { dayStart } from '../model/day-start.ts';
import type { SiteFile } from '../model/site-file.ts';
import { atomFeed } from './atom-feed.ts';
import { type ChangeEntry, changeEntries, entriesWithin } from './change-entries.ts';
import { nameUuid } from './name-uuid.ts';

/** What feeds of a set have in common. */
interface FeedParts {
  readonly history: readonly ReleaseChanges[];
  readonly evaluation: Evaluation;
  readonly settings: SiteSettings;
}

/** What tells one feed from another. */
interface FeedHead {
  /** Makes its ids: its own, and with more behind it those of its entries. */
  readonly name: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly address: string;
  /** The page it is about. */
  readonly page: string;
  readonly entries: readonly ChangeEntry[];
}

const feedFile = (head: FeedHead, { evaluation, settings }: FeedParts): SiteFile => {
  const { plan, set, asOf } = evaluation;
  const { name, title, subtitle, address, page } = head;
  const entries = head.entries.map((entry) => ({
    id: nameUuid(plan.id, set, entry.kind, entry.key, ...name),
    title: withNotice(entry.title, evaluation),
    updated: dayStart(entry.date),
    link: publicAddress(settings, entry.address),
    paragraphs: entry.paragraphs,
  }));
  const feed = atomFeed({
    id: nameUuid(plan.id, set, 'changes', ...name),
    title,
    subtitle: withNotice(subtitle, evaluation),
    updated: entries[0]?.updated ?? dayStart(asOf),
    author: publisherName(evaluation, settings),
    rights: `${LICENCE.title}, ${LICENCE.address}`,
    self: publicAddress(settings, address),
    page: publicAddress(settings, page),
    language: 'vi',
    entries,
  });
  return { address, bytes: new TextEncoder().encode(feed) };
};

/**
 * The feed of a set: what changed in its data, newest first. Ids are made from names of releases and
 * days, dates from the data.
 */
export const changeFeed = (parts: FeedParts): SiteFile => {
  const { history, evaluation } = parts;
  const { set } = evaluation;
  return feedFile(
    {
      name: [],
      title: feedTitle(evaluation),
      subtitle: FEED_SUBTITLE,
      address: feedAddress(set),
      page: releasesAddress(set),
      entries: changeEntries(history, evaluation),
    },
    parts,
  );
};

const scopedFeed = (
  scope: ChangeScope,
  { address, page }: Pick<FeedHead, 'address' | 'page'>,
  parts: FeedParts,
): SiteFile => {
  const { history, evaluation } = parts;
  const about = scopeWords(scope, evaluation);
  return feedFile(
    {
      name: [scope.kind, scope.id],
      title: scopedFeedTitle(about, evaluation),
      subtitle: scopedFeedSubtitle(about),
      address,
      page,
      entries: entriesWithin(scope, history, evaluation),
    },
    parts,
  );
};

/** The feeds of parts of a set: one for each target, and one for each district that it has or had. */
export const scopedFeeds = (parts: FeedParts): readonly SiteFile[] => {
  const { evaluation } = parts;
  const { set } = evaluation;
  return [
    ...evaluation.targets.map((target) =>
      scopedFeed(
        targetScope(target, evaluation),
        { address: targetFeedAddress(set, target.id), page: targetAddress(set, target.id) },
        parts,
      ),
    ),
    ...[...districts(evaluation)].map(([code, area]) =>
      scopedFeed(
        areaScope(code, evaluation),
        {
          address: areaFeedAddress(set, code),
          page: unitPageAddress(area.ref, evaluation),
        },
        parts,
      ),
    ),
  ];
};
