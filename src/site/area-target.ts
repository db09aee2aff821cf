import type { TargetEvaluation } from '../evaluation/evaluation.ts';

/**
 * A target as one of its areas (districts) sees it: the area's results in place of the whole
 * territory's, so that the same tables and drawings serve both. For an area that ended before the
 * closing date the last result stands at the end. Undefined for a code that is not one of its areas.
 */
export const areaTarget = (
  target: TargetEvaluation,
  areaCode: string,
): TargetEvaluation | undefined => {
  const area = target.areas.find(({ code }) => code === areaCode);
  const final = area?.final ?? area?.years.at(-1);
  if (area === undefined || final === undefined) return undefined;
  return { ...target, years: area.years, final, areas: [], readings: [] };
};
