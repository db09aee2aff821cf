import { type Coverage, STATUSES, type Status, type TargetEvaluation } from './evaluation.ts';

/** How much is known of each target in each year. */
export const coverageOf = (targets: readonly TargetEvaluation[]): Coverage[] =>
  targets.flatMap((target) =>
    target.years.map((result) => {
      const isJudged = result.status !== 'not-applicable' || !result.binding;
      return {
        target: target.id,
        year: result.year ?? 0,
        known: isJudged ? result.met + result.notMet : 0,
        n: isJudged ? result.n : 0,
      };
    }),
  );

/** Number of targets by verdict at the closing date. */
export const summaryOf = (targets: readonly TargetEvaluation[]): Record<Status, number> => {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const target of targets) counts[target.final.status] += 1;
  return counts;
};
