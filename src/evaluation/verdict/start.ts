import type { Result } from '../record/evaluation.ts';
import { fraction } from '../record/fraction.ts';
import type { Start } from './pace.ts';

const hasEvidence = (result: Result | undefined): result is Result =>
  result !== undefined && result.evidence.length > 0;

/** The first year whose share is known exactly: where a straight line may start. */
export const startOf = (years: readonly Result[]): Start | null => {
  const first = years.find((year) => hasEvidence(year) && year.n > 0 && year.unknown === 0);
  return first?.figuresTo ? { date: first.figuresTo, value: fraction(first.met, first.n) } : null;
};
