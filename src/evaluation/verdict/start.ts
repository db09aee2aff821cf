import type { Result } from '../record/evaluation.ts';

/** v₀ (R11): the first value known exactly, with its date. */
export interface Start {
  readonly date: string;
  readonly met: number;
  readonly n: number;
}

/** The first year whose bounds meet: where the path to what is due starts. */
export const startOf = (years: readonly Result[]): Start | null => {
  const first = years.find(
    ({ evidence, n, unknown }) => evidence.length > 0 && n > 0 && unknown === 0,
  );
  return first?.figuresTo ? { date: first.figuresTo, met: first.met, n: first.n } : null;
};
