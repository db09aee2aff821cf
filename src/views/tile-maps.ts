import type { Evaluation, Result, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { tileMapOn } from './map-tiles.ts';
import { resultOf, statesAt } from './result-of.ts';

/** Results of a target that are drawn as tile maps, oldest first, the closing date last. */
export const mapPeriods = (target: TargetEvaluation, evaluation: Evaluation): Result[] => {
  if (target.scopeLevel !== 'xa') return [];
  // The last year often ends with the closing date: the same map twice would look like two.
  const years = target.years.filter(
    ({ referenceDate }) => referenceDate !== target.final.referenceDate,
  );
  return [...years, target.final].filter(
    ({ year, referenceDate }) =>
      (statesAt(target, year)?.states.length ?? 0) > 0 &&
      tileMapOn(evaluation, referenceDate) !== null,
  );
};

/** Targets that count communes and have a tile map, in plan order; none where there are no tiles. */
export const mapTargets = (evaluation: Evaluation): TargetEvaluation[] =>
  evaluation.targets.filter((target) => mapPeriods(target, evaluation).length > 0);

/** One map out of all. */
export interface ChosenMap {
  readonly target: TargetEvaluation;
  readonly result: Result;
}

/** How much a map shows: known units, but nothing where all of them are alike. */
const tells = ({ n, met, notMet, unknown }: Result): number =>
  [met, notMet, unknown].includes(n) ? 0 : met + notMet;

/**
 * The map that tells most: the latest one of a target of which most is known without all units being
 * alike, closing dates before years, then in plan order. Null where there is no map.
 */
export const tellingMap = (evaluation: Evaluation): ChosenMap | null => {
  const all = mapTargets(evaluation).flatMap((target) =>
    mapPeriods(target, evaluation).map((result) => ({ target, result })),
  );
  const closing = all.filter(({ result }) => result.year === null && tells(result) > 0);
  const pool = closing.length > 0 ? closing : [...all].reverse();
  return pool.reduce<ChosenMap | null>(
    (best, one) => (best === null || tells(one.result) > tells(best.result) ? one : best),
    null,
  );
};

/** The map of a target whose time is nearest to the given one: the same year, else the last. */
export const mapAt = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
): Result => {
  const periods = mapPeriods(target, evaluation);
  const found = periods.find((result) => result.year === year) ?? periods.at(-1);
  if (found === undefined) throw new Error(`The target ${target.id} has no map.`);
  return found;
};

/** The map under the last two parts of its address; throws for one that has no page. */
export const mapOf = (
  evaluation: Evaluation,
  id: string | undefined,
  slug: string | undefined,
): ChosenMap => {
  const target = mapTargets(evaluation).find((one) => one.id === id);
  const year = slug === 'chot' ? null : Number(slug);
  const result = target && resultOf(target, year);
  if (target === undefined || result === undefined) throw new Error(`No map ${id}/${slug}.`);
  return { target, result };
};
