import type { Tables } from '../schema/index.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './record/evaluation.ts';

/** What was known on a day: the evaluation of what was recorded by then. */
export type PastEvaluations = (asOf: string) => Evaluation;

/**
 * What was known on any day, evaluated once for each day that is asked for.
 * @param latest the evaluation of all rows of these tables
 */
export const pastEvaluations = (tables: Tables, latest: Evaluation): PastEvaluations => {
  const found = new Map([[latest.asOf, latest]]);
  return (asOf) => {
    const evaluation = found.get(asOf) ?? evaluate(tables, { set: latest.set, asOf });
    found.set(asOf, evaluation);
    return evaluation;
  };
};
