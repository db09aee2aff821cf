import { foldTones } from './tone-fold.ts';

/** Two items whose names differ only in case, spaces or where the tone mark stands. */
export interface NearDuplicate<T> {
  readonly item: T;
  readonly first: T;
  readonly firstName: string;
}

/** Items of one group whose name was met before in another spelling; each spelling is told once. */
export const nearDuplicates = <T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  groupOf: (item: T) => string = () => '',
): NearDuplicate<T>[] => {
  const first = new Map<string, T>();
  const told = new Set<string>();
  return items.flatMap((item) => {
    const name = nameOf(item);
    const group = groupOf(item);
    const folded = `${group}\u001f${foldTones(name)}`;
    const spelling = `${group}\u001f${name}`;
    const other = first.get(folded);
    if (other === undefined) first.set(folded, item);
    if (other === undefined || nameOf(other) === name || told.has(spelling)) return [];
    told.add(spelling);
    return [{ item, first: other, firstName: nameOf(other) }];
  });
};
