import type { JudgedUnit } from '../judged-unit.ts';

/**
 * R9, R13: whether the figures of a year that is not over already decide for the whole of it: every
 * unit has reached what is asked, or one has gone beyond what is allowed. More can only be added to a
 * flow, so what its lower bounds decide stays decided.
 */
export const isDecidedEarly = (units: readonly JudgedUnit[]): boolean => {
  const judged = units.filter(({ state }) => state.judgement !== 'not-applicable');
  return (
    judged.some(({ state }) => state.judgement === 'not-met') ||
    (judged.length > 0 && judged.every(({ state }) => state.judgement === 'met'))
  );
};
