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
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(sorted[middle] as T) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item at or before a place in such a list; undefined if all come after. */
export const lastUpTo = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): T | undefined => sorted[countUpTo(sorted, place, textOf) - 1];
