import type { UnitState } from '../../evaluation/record/evaluation.ts';
import type { KnownUnits } from '../../text/format/table.ts';

/**
 * A unit by itself as a bar of one: solid, hatched or white; a dashed frame where it does not count
 * or is not there at all.
 */
export const unitCell = (state: UnitState | null): KnownUnits => {
  const judgement = state?.judgement ?? 'not-applicable';
  return {
    n: judgement === 'not-applicable' ? 0 : 1,
    met: judgement === 'met' ? 1 : 0,
    stated: judgement === 'met' && state?.evidence !== 'inference' ? 1 : 0,
    notMet: judgement === 'not-met' ? 1 : 0,
    unknown: judgement === 'unknown' ? 1 : 0,
    required: null,
    silent: false,
  };
};
