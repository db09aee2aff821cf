import type { TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { yearRuns } from '../format/year-runs.ts';
import { resultWord, statusKind } from '../verdict/status.ts';

/**
 * The years that are judged in one line, those of which the same is said together: "2022–2024: chưa có số liệu công
 * bố."; empty where none is.
 */
export const yearsInOneLine = (target: TargetEvaluation): string => {
  const kind = statusKind(target);
  const byWord = Map.groupBy(
    target.years.filter(({ status }) => status !== 'not-applicable'),
    (result) => resultWord(result, kind),
  );
  const groups = [...byWord].map(
    ([word, results]) =>
      `${yearRuns(results.flatMap(({ year }) => year ?? []))}: ${lowerFirst(word)}`,
  );
  return groups.length === 0 ? '' : `${groups.join('; ')}.`;
};
