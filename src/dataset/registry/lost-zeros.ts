/** Digits of codes of districts and communes. */
const LENGTHS = [3, 5];

/**
 * Codes that may have become this one when their zeros in front were lost: `249` is a district, or was `00249`.
 * Which of them there are, the register says.
 */
export const codesWithZeros = (code: string): string[] =>
  LENGTHS.map((length) => code.padStart(length, '0')).filter((padded) => padded !== code);
