import type { Result } from '../../evaluation/record/evaluation.ts';
import { isSilent } from '../../text/charts/chart-words.ts';
import type { Interval } from './interval-bar.ts';

/** What a bar shows of a result. */
export const intervalOf = (result: Result): Interval => ({
  n: result.n,
  met: result.met,
  stated: result.stated,
  notMet: result.notMet,
  unknown: result.unknown,
  required: result.required,
  silent: isSilent(result),
});
