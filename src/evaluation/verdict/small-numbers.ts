import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { SmallNumbers } from '../record/evaluation.ts';

/** Fewer units or cases than this, and one more or less moves a percentage visibly. */
const SMALL = 30;

/**
 * What is small about a result with a verdict, if anything; units before a base. Null where nothing is
 * counted.
 */
export const smallNumbersOf = (
  n: number,
  units: readonly JudgedUnit[],
  mode: 'each' | 'total',
): SmallNumbers | null => {
  if (n === 0) return null;
  if (mode === 'each' && n < SMALL) return 'units';
  const smallBase = units.some(({ state }) => {
    const base = state.quantity?.base ?? null;
    // Of a base without an upper bound nobody knows that it is small.
    return base !== null && base[1] !== null && base[0] < SMALL;
  });
  return smallBase ? 'base' : null;
};

/** The same of an area that is only compared; a single unit has no share to be moved. */
export const fewUnits = (n: number): SmallNumbers | null => (n > 1 && n < SMALL ? 'units' : null);
