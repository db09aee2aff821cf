import type { Correction, Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import {
  correctionLine,
  correctionsEntryTitle,
  releaseEntryText,
  releaseEntryTitle,
} from '../../text/releases/feed-words.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';

/** Something that changed in the data of a set: a release, or the corrections of one day. */
export interface ChangeEntry {
  readonly kind: 'release' | 'corrections';
  /** Id of the release, or the day of the corrections: with the kind, its name for good. */
  readonly key: string;
  /** `YYYY-MM-DD`: the cut-off of the release, or the day on which the corrections were recorded. */
  readonly date: string;
  readonly title: string;
  /** Where the site tells of it. */
  readonly address: string;
  /** What changed, most important first. */
  readonly paragraphs: readonly string[];
}

const releaseEntry = (changes: ReleaseChanges, evaluation: Evaluation): ChangeEntry => ({
  kind: 'release',
  key: changes.release.id,
  date: changes.release.cutOff,
  title: releaseEntryTitle(changes),
  address: releasesAddress(evaluation.set, changes.release.id),
  paragraphs: releaseEntryText(changes, evaluation),
});

const correctionsEntry = (
  date: string,
  corrections: readonly Correction[],
  { set }: Evaluation,
): ChangeEntry => ({
  kind: 'corrections',
  key: date,
  date,
  title: correctionsEntryTitle(date, corrections),
  address: `${dataAddress(set)}#dinh-chinh`,
  paragraphs: corrections.map(correctionLine),
});

const newestFirst = (a: ChangeEntry, b: ChangeEntry): number =>
  a.date === b.date ? 0 : a.date > b.date ? -1 : 1;

/**
 * What changed in the data of a set, newest first: an entry for each release and one for each day on
 * which corrections were recorded. Empty where nothing was released or corrected.
 */
export const changeEntries = (
  history: readonly ReleaseChanges[],
  evaluation: Evaluation,
): ChangeEntry[] =>
  [
    ...history.map((changes) => releaseEntry(changes, evaluation)),
    ...[...Map.groupBy(evaluation.corrections, ({ recordedOn }) => recordedOn)].map(
      ([date, group]) => correctionsEntry(date, group, evaluation),
    ),
  ].sort(newestFirst);
