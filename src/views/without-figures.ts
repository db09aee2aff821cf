import type { Result, TargetEvaluation } from '../evaluation/record/evaluation.ts';

const isSilent = ({ figuresTo, rows, lastKnown }: Result): boolean =>
  figuresTo === null && rows.length === 0 && lastKnown === null;

/** Whether no result of a target rests on any figure, not even on an older one or on half of a comparison. */
export const isWithoutFigures = ({ years, final, areas }: TargetEvaluation): boolean =>
  [...years, final, ...areas.flatMap((area) => area.final ?? [])].every(isSilent);
