import type { Result } from './evaluation.ts';

/** What decides whether a verdict rests on inference (R6). */
export type Judged = Pick<Result, 'status' | 'stated' | 'inferred' | 'required'>;

/**
 * Whether a verdict needs what was inferred. A level is reached by it where what is stated alone does
 * not reach it. A pace is only recorded for all that is met, so one above the lowest class is taken to
 * rest on whatever part was inferred. Nothing else can: an inference never counts against a target.
 */
export const restsOnInference = ({ status, stated, inferred, required }: Judged): boolean => {
  if (inferred === 0) return false;
  if (status === 'met' || status === 'reached') return stated < (required ?? 0);
  return status === 'on-track' || status === 'attention';
};
