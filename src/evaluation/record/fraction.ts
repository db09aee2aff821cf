/**
 * Exact comparison of quotients. Verdicts are decided here in whole numbers; a floating-point
 * number never takes part.
 */

/** `⌊a / b⌋` for whole a ≥ 0 and b > 0, without a rounding error. */
export const wholeQuotient = (a: number, b: number): number => (a - (a % b)) / b;

/** A quotient of whole numbers, the denominator positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** `num / den`. Throws when `den` is not positive: a programming error. */
export const fraction = (num: number | bigint, den: number | bigint): Fraction => {
  if (BigInt(den) <= 0n) throw new RangeError('denominator must be positive');
  return { num: BigInt(num), den: BigInt(den) };
};

export const subtract = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num * b.den - b.num * a.den,
  den: a.den * b.den,
});

export const add = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num * b.den + b.num * a.den,
  den: a.den * b.den,
});

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num * b.num,
  den: a.den * b.den,
});

/** `a / b` for positive `b`. */
export const divide = (a: Fraction, b: Fraction): Fraction => ({
  num: a.num * b.den,
  den: a.den * b.num,
});

/** Whether `a ≥ b`. */
export const atLeast = (a: Fraction, b: Fraction): boolean => a.num * b.den >= b.num * a.den;

export const isPositive = (a: Fraction): boolean => a.num > 0n;

/** `⌊a · scale⌋` as a number, for display. */
export const scaledFloor = (a: Fraction, scale: number): number => {
  const num = a.num * BigInt(scale);
  const quotient = num / a.den;
  return Number(num % a.den < 0n ? quotient - 1n : quotient);
};

/** `a · scale` rounded half away from zero, for display. */
export const scaledRound = (a: Fraction, scale: number): number => {
  const num = a.num * BigInt(scale) * 2n;
  const sign = num < 0n ? -1n : 1n;
  return Number((num + sign * a.den) / (2n * a.den));
};
