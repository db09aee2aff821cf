import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import type { TileKind } from '../../text/charts/tile-map-words.ts';
import { tileMapOn } from '../../views/map-tiles.ts';
import { statesAt } from '../../views/result-of.ts';
import { tileKind } from './tile-shapes.ts';

/** The kinds of tiles that occur on the map of a target in a year, or at closing for `null`. */
export const tileKindsOf = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
): ReadonlySet<TileKind> => {
  const states = statesAt(target, year);
  if (states === undefined) return new Set();
  const stateOf = new Map(states.states.map((state) => [state.unit, state]));
  const communes = tileMapOn(evaluation, states.referenceDate)?.communes ?? [];
  return new Set(communes.map(({ unit }) => tileKind(stateOf.get(unit.ref))));
};
