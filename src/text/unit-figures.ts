import type { Evaluation, Figure } from '../evaluation/evaluation.ts';
import { groupBy } from './group-by.ts';

const figuresByCode = new WeakMap<Evaluation, ReadonlyMap<string, Figure[]>>();

/** Figures in force about one unit code, in file order; empty where nothing is published. */
export const figuresAbout = (code: string, evaluation: Evaluation): readonly Figure[] => {
  let byCode = figuresByCode.get(evaluation);
  if (byCode === undefined) {
    byCode = groupBy(
      evaluation.figures.filter(({ supersededBy }) => supersededBy === null),
      ({ unit }) => unit.split('@')[0] ?? unit,
    );
    figuresByCode.set(evaluation, byCode);
  }
  return byCode.get(code) ?? [];
};
