import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges, ResultChange } from '../../evaluation/release-changes.ts';
import { formatDate } from '../format/dates.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { verdictWord } from '../verdict/verdict-word.ts';
import { changedKind, changedYear } from './release-words.ts';

/** Why a release changed a verdict. */
export type ChangeCause = 'revision' | 'new-data' | 'both' | 'other';

/** In the words that statistics use for it. */
export const CAUSE_WORDS: Readonly<Record<ChangeCause, string>> = {
  revision: 'thay đổi do điều chỉnh số liệu',
  'new-data': 'thay đổi do có thêm số liệu',
  both: 'thay đổi do có thêm số liệu và điều chỉnh số liệu',
  other: 'thay đổi do cách xét ở lần chốt này',
};

/**
 * Whether a verdict changed because figures were corrected or because new ones came: by which of the
 * release's figures the result rests on.
 */
export const changeCause = (
  change: ResultChange,
  { figures }: Pick<ReleaseChanges, 'figures'>,
): ChangeCause => {
  const rows = new Set(change.after?.rows ?? []);
  const used = figures.filter(({ figure }) => rows.has(figure.row));
  const revised = used.some(({ replaces }) => replaces !== null);
  const added = used.some(({ replaces }) => replaces === null);
  if (revised) return added ? 'both' : 'revision';
  return added ? 'new-data' : 'other';
};

/** A changed verdict of a target for the whole territory, in words. */
export interface VerdictChange {
  readonly release: string;
  /** Reporting year; null for the result at closing. */
  readonly year: number | null;
  /** Date of the due milestone that was judged; null for a year and at closing. */
  readonly milestone: string | null;
  readonly cause: ChangeCause;
  /** "Năm 2021, từ “cần chú ý” thành “chậm tiến độ”: thay đổi do điều chỉnh số liệu." */
  readonly text: string;
}

/** Verdicts of a target for the whole territory that a release changed, newest release first. */
export const verdictChangesOf = (
  target: TargetEvaluation,
  territory: string,
  history: readonly ReleaseChanges[],
): readonly VerdictChange[] =>
  history.toReversed().flatMap((changes) =>
    changes.results
      .filter(({ target: id, area, verdict }) => verdict && id === target.id && area === territory)
      .map((change) => {
        const cause = changeCause(change, changes);
        const word = (result: ResultChange['before']): string =>
          result === null
            ? 'chưa có kết quả'
            : lowerFirst(verdictWord(target, result, changedKind(change, target)));
        const { id, cutOff } = changes.release;
        return {
          release: id,
          year: change.year,
          milestone: change.milestone,
          cause,
          text: `Kết quả ${changedYear(change)} từ “${word(change.before)}” thành “${word(change.after)}” ở bản số liệu ${id} (${formatDate(cutOff)}): ${CAUSE_WORDS[cause]}.`,
        };
      }),
  );

/**
 * That the verdict at closing was changed by the newest release because figures were corrected; null
 * where it was not.
 */
export const revisionNotice = (
  target: TargetEvaluation,
  territory: string,
  history: readonly ReleaseChanges[],
): string | null => {
  const newest = history.at(-1)?.release.id;
  return (
    verdictChangesOf(target, territory, history).find(
      ({ release, year, milestone, cause }) =>
        release === newest &&
        year === null &&
        milestone === null &&
        (cause === 'revision' || cause === 'both'),
    )?.text ?? null
  );
};
