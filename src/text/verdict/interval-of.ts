import type { Result } from '../../evaluation/record/evaluation.ts';
import type { KnownUnits } from '../format/table.ts';

/** What a bar shows of a result. */
export const intervalOf = (result: Result): KnownUnits => ({
  n: result.n,
  met: result.met,
  stated: result.stated,
  notMet: result.notMet,
  unknown: result.unknown,
  required: result.required,
  silent: result.figuresTo === null,
});
