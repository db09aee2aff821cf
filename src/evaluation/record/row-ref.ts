import type { Place } from '../../schema/table.ts';
import type { RowRef } from './evaluation.ts';

/** The reference of a row: its file and line. */
export const refOf = ({ at }: { readonly at: Place }): RowRef => {
  at.ref ??= `${at.file}:${at.line}`;
  return at.ref;
};

/** File order: by file name, then line. */
export const comparePlaces = (a: Place, b: Place): number =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** The file and line a reference names. */
export const placeOf = (ref: RowRef): Place => {
  const colon = ref.lastIndexOf(':');
  return { file: ref.slice(0, colon), line: Number(ref.slice(colon + 1)) };
};

/** References in file order. */
export const compareRefs = (a: RowRef, b: RowRef): number => comparePlaces(placeOf(a), placeOf(b));

/** Whether references are of one file and in the order of its lines already, each once. */
const inFileOrder = (refs: readonly RowRef[]): boolean => {
  const [first = ''] = refs;
  const file = first.slice(0, first.lastIndexOf(':') + 1);
  let before = '';
  for (const ref of refs) {
    if (!ref.startsWith(file)) return false;
    // Of numbers without leading zeros the one with more digits is the greater.
    const isShorter = ref.length < before.length;
    if (isShorter || (ref.length === before.length && ref <= before)) return false;
    before = ref;
  }
  return true;
};

/** Each reference once, in file order. */
export const distinctRefs = (refs: readonly RowRef[]): RowRef[] => {
  // There are very many units: most rest on one row, and many together on rows in their order.
  if (refs.length < 2 || inFileOrder(refs)) return [...refs];
  return [...new Set(refs)]
    .map((ref) => ({ ref, place: placeOf(ref) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ ref }) => ref);
};
