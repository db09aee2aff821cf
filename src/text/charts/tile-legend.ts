import type { Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { chartNoun, countOf } from '../names/scope-words.ts';
import { CHART_WORDS, isSilent } from './chart-words.ts';
import { TILE_WORDS, type TileKind } from './tile-map-words.ts';

/** One line of a legend. */
export interface TileLegendItem {
  readonly kind: TileKind;
  /** "không đạt: 20 xã". */
  readonly words: string;
}

/** The count behind a kind of tile; null where the result does not count this kind by itself. */
const countBehind = (
  kind: TileKind,
  result: Result,
  kinds: ReadonlySet<TileKind>,
): number | null => {
  switch (kind) {
    case 'met':
      // Tiles without a count: a statement may count units that it does not name.
      return kinds.has('met') && result.stated === 0 && result.inferred > 0 ? null : result.stated;
    case 'inferred':
      return result.inferred === 0 ? null : result.inferred;
    case 'not-met':
      return result.notMet;
    case 'unknown':
      return result.unknown;
    case 'not-applicable':
      return result.excluded;
    case 'outside':
      return null;
  }
};

/**
 * What the tiles of a map mean, with their counts: the kinds that occur, and always what is met, not
 * met and not known, so that legends of several years can be compared. `kinds` are those that occur;
 * without a result, as for several maps, nothing is counted.
 */
export const tileLegend = (
  target: TargetEvaluation,
  result: Result | null,
  kinds: ReadonlySet<TileKind>,
): TileLegendItem[] => {
  const order: readonly TileKind[] = [
    ...(kinds.has('met') || !kinds.has('inferred') || (result?.stated ?? 0) > 0
      ? (['met'] as const)
      : []),
    ...(kinds.has('inferred') ? (['inferred'] as const) : []),
    'not-met',
    'unknown',
    ...(kinds.has('not-applicable') ? (['not-applicable'] as const) : []),
    ...(kinds.has('outside') ? (['outside'] as const) : []),
  ];
  if (result === null) return order.map((kind) => ({ kind, words: TILE_WORDS[kind] }));
  const noun = chartNoun(target, result);
  return order.map((kind) => {
    const count = countBehind(kind, result, kinds);
    if (count === null) return { kind, words: TILE_WORDS[kind] };
    if (kind === 'met' && isSilent(result)) {
      return { kind, words: `${TILE_WORDS[kind]}: ${CHART_WORDS.silent}` };
    }
    return { kind, words: `${TILE_WORDS[kind]}: ${countOf(count, noun)}` };
  });
};
