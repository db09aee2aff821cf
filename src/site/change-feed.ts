import type { Correction, Evaluation } from '../evaluation/evaluation.ts';
import type { ReleaseChanges } from '../evaluation/release-changes.ts';
import { dataAddress } from '../text/addresses.ts';
import { publisherName, withNotice } from '../text/data-names.ts';
import {
  correctionsEntryTitle,
  correctionText,
  FEED_SUBTITLE,
  feedTitle,
  releaseEntryText,
  releaseEntryTitle,
} from '../text/feed-words.ts';
import { groupBy } from '../text/group-by.ts';
import { LICENCE } from '../text/licence.ts';
import { atomFeed, type FeedEntry } from './atom-feed.ts';
import { feedAddress, releasesAddress } from './data-addresses.ts';
import { dayStart } from './day-start.ts';
import type { SiteFile } from './model.ts';
import { nameUuid } from './name-uuid.ts';
import { publicAddress } from './public-address.ts';

const releaseEntry = (changes: ReleaseChanges, evaluation: Evaluation): FeedEntry => {
  const { plan, set } = evaluation;
  const { id, cutOff } = changes.release;
  return {
    id: nameUuid(plan.id, set, 'release', id),
    title: releaseEntryTitle(changes, evaluation),
    updated: dayStart(cutOff),
    link: publicAddress(evaluation, releasesAddress(set, id)),
    paragraphs: releaseEntryText(changes, evaluation),
  };
};

const correctionsEntry = (
  date: string,
  corrections: readonly Correction[],
  evaluation: Evaluation,
): FeedEntry => {
  const { plan, set } = evaluation;
  return {
    id: nameUuid(plan.id, set, 'corrections', date),
    title: correctionsEntryTitle(date, corrections, evaluation),
    updated: dayStart(date),
    link: publicAddress(evaluation, `${dataAddress(set)}#dinh-chinh`),
    paragraphs: corrections.map(correctionText),
  };
};

const newestFirst = (a: FeedEntry, b: FeedEntry): number =>
  a.updated === b.updated ? 0 : a.updated > b.updated ? -1 : 1;

/**
 * The feed of a set: an entry for each release and one for each day on which corrections were
 * recorded, newest first. Ids are made from names of releases and days, dates from the data.
 */
export const changeFeed = (
  history: readonly ReleaseChanges[],
  evaluation: Evaluation,
): SiteFile => {
  const { plan, set, corrections, asOf } = evaluation;
  const entries = [
    ...history.map((changes) => releaseEntry(changes, evaluation)),
    ...[...groupBy(corrections, ({ recordedOn }) => recordedOn)].map(([date, group]) =>
      correctionsEntry(date, group, evaluation),
    ),
  ].sort(newestFirst);
  const feed = atomFeed({
    id: nameUuid(plan.id, set, 'changes'),
    title: feedTitle(evaluation),
    subtitle: withNotice(FEED_SUBTITLE, evaluation),
    updated: entries[0]?.updated ?? dayStart(asOf),
    author: publisherName(evaluation),
    rights: `${LICENCE.title}, ${LICENCE.address}`,
    self: publicAddress(evaluation, feedAddress(set)),
    page: publicAddress(evaluation, releasesAddress(set)),
    language: 'vi',
    entries,
  });
  return { address: feedAddress(set), bytes: new TextEncoder().encode(feed) };
};
