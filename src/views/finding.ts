import type { NotJudged, Status, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { restsOnInference } from '../evaluation/record/rests-on-inference.ts';

/**
 * What is found of a target, as far as one sentence about all of them tells it apart: its status; `early` where all is
 * known but the due date is still to come and there is nothing to compare with; `kept` where more was asked and it
 * stayed as it was; why its time is not judged.
 */
export type FindingKey = Status | 'early' | 'kept' | NotJudged;

/** How many targets a thing was found of, and of how many by inference (R6). */
export interface FindingPart {
  readonly key: FindingKey;
  readonly count: number;
  readonly inferred: number;
}

/** The parts in groups, in the order in which they are said; no part is empty, a group may be. */
export interface Finding {
  readonly concluded: readonly FindingPart[];
  /** Known, but the due date is still to come. */
  readonly underWay: readonly FindingPart[];
  readonly open: readonly FindingPart[];
  readonly notJudged: readonly FindingPart[];
}

const keyOf = ({ final, better }: TargetEvaluation): FindingKey => {
  if (final.notJudged !== null) return final.notJudged;
  if (final.status === 'inconclusive' && !final.due && final.unknown === 0) return 'early';
  return final.status === 'contained' && better === 'higher' ? 'kept' : final.status;
};

/** What is found of all targets at closing; the counts add up to the number of targets. */
export const findingOf = (targets: readonly TargetEvaluation[]): Finding => {
  const byKey = Map.groupBy(targets, keyOf);
  const parts = (...keys: readonly FindingKey[]): FindingPart[] =>
    keys.flatMap((key) => {
      const found = byKey.get(key) ?? [];
      const inferred = found.filter(({ final }) => restsOnInference(final)).length;
      return found.length === 0 ? [] : [{ key, count: found.length, inferred }];
    });
  return {
    concluded: parts('met', 'contained', 'kept', 'not-met'),
    underWay: parts('reached', 'on-track', 'attention', 'late'),
    open: parts('early', 'inconclusive', 'no-data'),
    notJudged: parts('not-yet', 'before-plan', 'not-applicable'),
  };
};
