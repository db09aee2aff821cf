import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { scopedFeedTitle, scopeWords } from '../../text/releases/feed-words.ts';
import { areaFeedAddress, targetFeedAddress } from '../../views/addresses/data-addresses.ts';
import { areaScope, type ChangeScope, targetScope } from '../../views/change-scope.ts';
import { districts } from '../../views/districts.ts';
import type { UnitPage } from '../../views/unit-pages.ts';

/** The feed of what a page is about. */
export interface PageFeed {
  /** What it is about, inside a sentence: "huyện Lục Yên". */
  readonly about: string;
  readonly title: string;
  readonly address: string;
}

const feedOf = (scope: ChangeScope, address: string, evaluation: Evaluation): PageFeed => {
  const about = scopeWords(scope, evaluation);
  return { about, title: scopedFeedTitle(about, evaluation), address };
};

/** The feed of a target. */
export const targetFeed = (target: TargetEvaluation, evaluation: Evaluation): PageFeed =>
  feedOf(targetScope(target, evaluation), targetFeedAddress(evaluation.set, target.id), evaluation);

/** The feed of a district; undefined for a unit that has none of its own. */
export const unitFeed = (
  { code, isLater }: UnitPage,
  evaluation: Evaluation,
): PageFeed | undefined =>
  !isLater && districts(evaluation).has(code)
    ? feedOf(areaScope(code, evaluation), areaFeedAddress(evaluation.set, code), evaluation)
    : undefined;
