import { recordedBy } from '../dataset/ledger/ledger.ts';
import type { Tables } from '../schema/index.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './record/evaluation.ts';
import { withdrawalsOf } from './record/withdrawals.ts';

/** What was known on a day: the evaluation of what was recorded by then. */
export type PastEvaluations = (asOf: string) => Evaluation;

/** An evaluation of now as that of its last day: without what is told of now alone. */
const ofItsDay = (latest: Evaluation, tables: Tables): Evaluation => {
  const releases = latest.releases.map((one) => ({ ...one, withdrawn: null, formerSha256: null }));
  return {
    ...latest,
    releases,
    release: releases.at(-1) ?? null,
    withdrawals:
      tables.withdrawals.length === 0 ? [] : withdrawalsOf(recordedBy(tables, latest.asOf)),
  };
};

/**
 * What was known on any day, evaluated once for each day that is asked for.
 * @param latest the evaluation of all rows of these tables
 */
export const pastEvaluations = (tables: Tables, latest: Evaluation): PastEvaluations => {
  const { asOf, release, rowsAfterRelease } = latest;
  // What was merged after a release cut off on that day is known now and was not then.
  const isOfThatDay = release?.cutOff !== asOf || rowsAfterRelease === 0;
  const found = new Map(isOfThatDay ? [[asOf, ofItsDay(latest, tables)]] : []);
  return (day) => {
    const evaluation = found.get(day) ?? evaluate(tables, { set: latest.set, asOf: day });
    found.set(day, evaluation);
    return evaluation;
  };
};
