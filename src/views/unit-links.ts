import type { UnitLink } from '../evaluation/record/evaluation.ts';

/** Whether a unit ends here without a successor, as districts did with their level. */
export const hasEnded = (link: UnitLink): boolean => link.changes.includes('ended');

/** Whether a link leads from a unit to what became of it, and not only to where it lay. */
export const isSuccession = (link: UnitLink): boolean => !hasEnded(link);
