import type { Correction, Evaluation, WithdrawalInfo } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges } from '../../evaluation/release-changes.ts';
import {
  correctionLine,
  correctionsEntryTitle,
  releaseEntryText,
  releaseEntryTitle,
  scopedReleaseText,
  withdrawalLine,
  withdrawalsEntryTitle,
} from '../../text/releases/feed-words.ts';
import { dataAddress } from '../../views/addresses/addresses.ts';
import { releasesAddress } from '../../views/addresses/data-addresses.ts';
import {
  type ChangeScope,
  isRowWithin,
  isWithdrawnWithin,
  releaseWithin,
} from '../../views/change-scope.ts';

/** Something that changed in the data of a set: a release, or the corrections or withdrawals of one day. */
export interface ChangeEntry {
  readonly kind: 'release' | 'corrections' | 'withdrawals';
  /** Id of the release, or the day of the others: with the kind, its name for good. */
  readonly key: string;
  /** `YYYY-MM-DD`: the cut-off of the release, or the day of the corrections or withdrawals. */
  readonly date: string;
  readonly title: string;
  /** Where the site tells of it. */
  readonly address: string;
  /** What changed, most important first. */
  readonly paragraphs: readonly string[];
}

/** How the words of a release are found: of all of it, or of what it brought to a part. */
type ReleaseText = (changes: ReleaseChanges, evaluation: Evaluation) => string[];

const releaseEntry = (
  changes: ReleaseChanges,
  evaluation: Evaluation,
  text: ReleaseText,
): ChangeEntry => ({
  kind: 'release',
  key: changes.release.id,
  date: changes.release.cutOff,
  title: releaseEntryTitle(changes),
  address: releasesAddress(evaluation.set, changes.release.id),
  paragraphs: text(changes, evaluation),
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

const withdrawalsEntry = (
  date: string,
  withdrawals: readonly WithdrawalInfo[],
  evaluation: Evaluation,
): ChangeEntry => ({
  kind: 'withdrawals',
  key: date,
  date,
  title: withdrawalsEntryTitle(date, withdrawals),
  address: `${dataAddress(evaluation.set)}#da-rut`,
  paragraphs: withdrawals.map((one) => withdrawalLine(one, evaluation)),
});

const newestFirst = (a: ChangeEntry, b: ChangeEntry): number =>
  a.date === b.date ? 0 : a.date > b.date ? -1 : 1;

/** What entries are made from. */
interface Changes extends Pick<Evaluation, 'corrections' | 'withdrawals'> {
  readonly history: readonly ReleaseChanges[];
  readonly text: ReleaseText;
}

const entriesOf = (
  { history, corrections, withdrawals, text }: Changes,
  evaluation: Evaluation,
): ChangeEntry[] =>
  [
    ...history.map((changes) => releaseEntry(changes, evaluation, text)),
    ...[...Map.groupBy(corrections, ({ recordedOn }) => recordedOn)].map(([date, group]) =>
      correctionsEntry(date, group, evaluation),
    ),
    ...[...Map.groupBy(withdrawals, ({ withdrawnOn }) => withdrawnOn)].map(([date, group]) =>
      withdrawalsEntry(date, group, evaluation),
    ),
  ].sort(newestFirst);

/**
 * What changed in the data of a set, newest first: an entry for each release, one for each day on which
 * corrections were recorded, and one for each on which something was withdrawn.
 */
export const changeEntries = (
  history: readonly ReleaseChanges[],
  evaluation: Evaluation,
): ChangeEntry[] => entriesOf({ ...evaluation, history, text: releaseEntryText }, evaluation);

/**
 * What changed in a part of the data, in the same form: the first release and those that brought something to it, and
 * of the corrections and withdrawals of a day those about it.
 */
export const entriesWithin = (
  scope: ChangeScope,
  history: readonly ReleaseChanges[],
  evaluation: Evaluation,
): ChangeEntry[] =>
  entriesOf(
    {
      history: history.flatMap((changes) => releaseWithin(changes, scope) ?? []),
      corrections: evaluation.corrections.filter(({ newRow }) =>
        isRowWithin(newRow, scope, evaluation),
      ),
      withdrawals: evaluation.withdrawals.filter((one) =>
        isWithdrawnWithin(one, scope, evaluation),
      ),
      text: scopedReleaseText,
    },
    evaluation,
  );
