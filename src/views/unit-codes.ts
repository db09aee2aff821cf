import type { Evaluation } from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';

/** Every unit code ever in the register, each once, in code order. */
export const unitCodes = (evaluation: Evaluation): string[] =>
  [...new Set(evaluation.units.map(({ code }) => code))].sort(byCode);
