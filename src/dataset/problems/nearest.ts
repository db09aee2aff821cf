/** Longer texts are not compared: no id or name is that long, and the work grows with the square. */
const LONGEST = 80;

/** The same with letters and marks apart, which is not even folded. */
const LONGEST_APART = 4 * LONGEST;

/** A word may differ in a third of its letters and still be meant; two letters are too few to tell. */
const PART_THAT_MAY_DIFFER = 3;

/** A name without case, marks and the placing of tones: "Hòa" and "Hoà" are both "hoa". */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-');

/** Letters to insert, delete, replace or swap with their neighbour to make one text the other. */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] as number;
};

/**
 * The candidate that was probably meant: equal but for case and marks, or few letters away.
 * Null if none is near; of equally near ones the first.
 */
export const nearest = (text: string, candidates: Iterable<string>): string | null => {
  if (text.length > LONGEST_APART) return null;
  const wanted = fold(text.trim());
  if (wanted.length === 0 || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Math.floor(wanted.length / PART_THAT_MAY_DIFFER) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted, fold(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
};
