import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../evaluation-index.ts';
import type { TargetInYear } from './report-scope.ts';

/** A body, as the indicators name it, with the targets that wait for figures it holds. */
export interface HolderTargets {
  /** Empty where no indicator names one. */
  readonly holder: string;
  /** In the order given; one or more. */
  readonly targets: readonly TargetInYear[];
}

/** Whether no certain verdict is possible; of an area without a verdict, whether any unit is unknown. */
const isOpen = ({ result: { binding, status, unknown } }: TargetInYear): boolean =>
  binding ? status === 'no-data' || status === 'inconclusive' : unknown > 0;

/** Targets whose result is open for want of figures, by the body that holds them, both in the order of the plan. */
export const openByHolder = (
  targets: readonly TargetInYear[],
  evaluation: Evaluation,
): readonly HolderTargets[] => {
  const holderOf = ({ target }: TargetInYear): string =>
    indexOf(evaluation).indicator(target.indicator)?.holder ?? '';
  return [...Map.groupBy(targets.filter(isOpen), holderOf)].map(([holder, own]) => ({
    holder,
    targets: own,
  }));
};
