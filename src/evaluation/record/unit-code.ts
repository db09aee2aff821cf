import type { UnitRef } from './evaluation.ts';

/** The code of the unit that a reference names: "04345" of "04345@2018-12-15". A bare code stays as it is. */
export const unitCode = (ref: UnitRef): string => ref.split('@', 1)[0] ?? ref;
