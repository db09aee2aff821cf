import type { Place } from '../schema/table.ts';
import type { RowRef } from './evaluation.ts';

/** The reference of a row: its file and line. */
export const refOf = (row: { readonly at: Place }): RowRef => `${row.at.file}:${row.at.line}`;

const split = (ref: RowRef): { file: string; line: number } => {
  const colon = ref.lastIndexOf(':');
  return { file: ref.slice(0, colon), line: Number(ref.slice(colon + 1)) };
};

/** File order: by file name, then line. */
export const compareRefs = (a: RowRef, b: RowRef): number => {
  const left = split(a);
  const right = split(b);
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line;
};

/** Each reference once, in file order. */
export const distinctRefs = (refs: readonly RowRef[]): RowRef[] =>
  [...new Set(refs)].sort(compareRefs);
