import type { Evaluation, Figure, RowRef } from '../evaluation/record/evaluation.ts';
import { unitCode } from '../evaluation/record/unit-code.ts';

const figuresByCode = new WeakMap<Evaluation, ReadonlyMap<string, Figure[]>>();

/** Figures in force about one unit code, in the order of their references; empty where nothing is published. */
export const figuresAbout = (code: string, evaluation: Evaluation): readonly Figure[] => {
  let byCode = figuresByCode.get(evaluation);
  if (byCode === undefined) {
    byCode = Map.groupBy(
      evaluation.figures.filter(({ supersededBy }) => supersededBy === null),
      ({ unit }) => unitCode(unit),
    );
    figuresByCode.set(evaluation, byCode);
  }
  return byCode.get(code) ?? [];
};

const figuresByRow = new WeakMap<Evaluation, ReadonlyMap<RowRef, Figure>>();

/** The figure that a row holds; undefined for a row of another table. */
export const figureOfRow = (row: RowRef, evaluation: Evaluation): Figure | undefined => {
  let byRow = figuresByRow.get(evaluation);
  if (byRow === undefined) {
    byRow = new Map(evaluation.figures.map((figure) => [figure.row, figure]));
    figuresByRow.set(evaluation, byRow);
  }
  return byRow.get(row);
};
