import type { Result } from '../evaluation/record/evaluation.ts';
import { never } from '../schema/never.ts';

/** What to say of a result by its status; statuses that are told in the same way share a case. */
export interface StatusCases<T> {
  /** Met, not met or contained: what is known, and what was needed. */
  readonly settled: () => T;
  /** The level is reached before the due date. */
  readonly reached: () => T;
  /** Known in part, and compared with a path. */
  readonly pace: () => T;
  /** Both outcomes are possible, without a path to compare with. */
  readonly open: () => T;
  readonly silent: () => T;
  readonly notApplicable: () => T;
}

/** The one of the cases that a result is, whatever language it is told in. */
export const byStatus = <T>(
  { status, path, figuresTo }: Pick<Result, 'status' | 'path' | 'figuresTo'>,
  cases: StatusCases<T>,
): T => {
  switch (status) {
    case 'met':
    case 'not-met':
    case 'contained':
      return cases.settled();
    case 'reached':
      return cases.reached();
    case 'on-track':
    case 'attention':
    case 'late':
      return cases.pace();
    case 'inconclusive':
      return path !== null && figuresTo !== null ? cases.pace() : cases.open();
    case 'no-data':
      return cases.silent();
    case 'not-applicable':
      return cases.notApplicable();
    default:
      return never(status);
  }
};
