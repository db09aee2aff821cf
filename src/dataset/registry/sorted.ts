/** How many items stand first in a list that is sorted so that all of which something holds come first. */
const countWhile = <T>(sorted: readonly T[], holds: (item: T) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T)) low = middle + 1;
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
  return countWhile(sorted, (item) => textOf(item) <= place);
}

/** The last item at or before a place in such a list; undefined if all come after. */
export const lastUpTo = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): T | undefined => sorted[countUpTo(sorted, place, textOf) - 1];

/** The last item before a place in such a list; undefined if none comes before. */
export const lastBefore = <T>(
  sorted: readonly T[],
  place: string,
  textOf: (item: T) => string,
): T | undefined => sorted[countWhile(sorted, (item) => textOf(item) < place) - 1];
