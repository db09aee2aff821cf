/** Numbers that look random and are always the same for the same seed. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
}

/** FNV-1a: a text to 32 bits, so that every part of the set has its own stream of numbers. */
const hash = (text: string): number => {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  }
  return bits >>> 0;
};

/**
 * Mulberry32, a small well-known generator: one 32-bit counter, scrambled at each step. Good enough
 * to make figures look uneven, and nothing else is asked of it.
 *
 * @param seed of the whole set
 * @param part name of what the numbers are for; parts do not disturb each other
 */
export const randomFor = (seed: number, part: string): Random => {
  let counter = (hash(part) ^ seed) | 0;
  const next = (): number => {
    counter = (counter + 0x6d2b79f5) | 0;
    let bits = Math.imul(counter ^ (counter >>> 15), 1 | counter);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return (bits ^ (bits >>> 14)) >>> 0;
  };
  // The remainder favours small numbers by at most one part in 2³² / (high − low): never seen here.
  return { between: (low, high) => low + (next() % (high - low + 1)) };
};
