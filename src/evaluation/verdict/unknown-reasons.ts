import { UNKNOWN_REASONS, type UnitState, type UnknownCount } from '../record/evaluation.ts';

/**
 * The unknown of these states by reason, in the fixed order of reasons, as long as they add up to the
 * `unknown` of the result. Empty where they do not: a statement about the whole has settled some of
 * them without saying which.
 */
export const unknownReasons = (
  states: readonly UnitState[],
  unknown: number,
): readonly UnknownCount[] => {
  // Most results know all of their units.
  if (unknown === 0) return [];
  const open = states.filter(({ judgement }) => judgement === 'unknown');
  if (open.length !== unknown) return [];
  return UNKNOWN_REASONS.map((reason) => ({
    reason,
    units: open.filter((one) => one.reason === reason).length,
  })).filter(({ units }) => units > 0);
};

/** The same counts of several results together. */
export const addUnknownReasons = (
  lists: readonly (readonly UnknownCount[])[],
): readonly UnknownCount[] => {
  const all = lists.flat();
  return UNKNOWN_REASONS.map((reason) => ({
    reason,
    units: all.reduce((sum, one) => sum + (one.reason === reason ? one.units : 0), 0),
  })).filter(({ units }) => units > 0);
};
