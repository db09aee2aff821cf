/**
 * How many items stand before a place in a list that is sorted by a text, those at the place counted or
 * not. Asked for every figure again and again: nothing is made for it.
 */
const countTo = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
  withPlace: boolean,
): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const text = textOf(sorted[middle] as T);
    if (text < place || (withPlace && text === place)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How many items stand at or before a place in a sorted list of texts, such as days. */
export function countUpTo(sorted: readonly string[], place: string): number;
/** The same in a list of things that is sorted by a text of theirs. */
export function countUpTo<T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): number;
export function countUpTo<T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string = String,
): number {
  return countTo(sorted, place, textOf, true);
}

/** The last item at or before a place in such a list; undefined if all come after. */
export const lastUpTo = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): T | undefined => sorted[countTo(sorted, place, textOf, true) - 1];

/** The last item before a place in such a list; undefined if none comes before. */
export const lastBefore = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): T | undefined => sorted[countTo(sorted, place, textOf, false) - 1];
