import type { Result, Shares } from './evaluation.ts';
import { fraction, scaledRound } from './fraction.ts';

const ALL = 10_000;

/**
 * `part` of `whole` in hundredths of a percent, rounded half away from zero, for display only. Only
 * all is 10000 and only none is 0: what rounding would push there stays one hundredth away. `whole`
 * must be positive.
 */
export const sharePermyriad = (part: number, whole: number): number => {
  const rounded = scaledRound(fraction(part, whole), ALL);
  if (part > 0 && rounded === 0) return 1;
  return part < whole && rounded === ALL ? ALL - 1 : rounded;
};

/** One unit of `n` in tenths of a percentage point, rounded half away from zero. `n` must be positive. */
export const onePermille = (n: number): number => scaledRound(fraction(1, n), 1_000);

/** The percentages of a result's counts, for display only; null where nothing is counted. */
export const sharesOf = ({
  met,
  notMet,
  unknown,
  n,
}: Pick<Result, 'met' | 'notMet' | 'unknown' | 'n'>): Shares | null =>
  n === 0
    ? null
    : {
        metPermyriad: sharePermyriad(met, n),
        notMetPermyriad: sharePermyriad(notMet, n),
        most: met + unknown,
        mostPermyriad: sharePermyriad(met + unknown, n),
        onePermille: onePermille(n),
      };
