import type { Conflict, Evaluation, UnitRef } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../evaluation-index.ts';

/** A published series about the whole territory that no target asks for. */
export interface ContextSeries {
  readonly indicator: string;
  readonly area: UnitRef;
  readonly conflicts: readonly Conflict[];
}

/** Fewer dates make no series. */
const LEAST_DATES = 3;

/**
 * Series that give the results their context: lasting indicators (recognitions) with figures for
 * the territory on several dates, in the order of the indicators. Those a target is judged by are
 * on the target's page.
 */
export const contextSeries = (evaluation: Evaluation): ContextSeries[] => {
  const index = indexOf(evaluation);
  const { territoryCode, periodEnd } = evaluation.plan;
  const area = index.versions(territoryCode).find(({ validFrom }) => validFrom <= periodEnd);
  const judged = new Set(evaluation.targets.map(({ indicator }) => indicator));
  if (area === undefined) return [];
  return evaluation.indicators
    .filter(({ id, lasting }) => lasting && !judged.has(id))
    .filter(({ id }) => {
      const figures = index.figures(id).filter(({ unit }) => unit === area.ref);
      return new Set(figures.map(({ periodEnd: date }) => date)).size >= LEAST_DATES;
    })
    .map(({ id }) => ({
      indicator: id,
      area: area.ref,
      conflicts: evaluation.conflicts.filter((conflict) => conflict.indicator === id),
    }));
};
