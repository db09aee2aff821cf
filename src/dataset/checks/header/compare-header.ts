import { firstColumns } from '../../../schema/table.ts';
import type { Sheet } from '../../csv/sheet.ts';
import { fold, nearest } from '../../problems/nearest.ts';
import type { Finding } from '../basis/check.ts';

/** How a header differs from what the schema says. Column numbers are 1-based. */
export interface HeaderComparison {
  /** No name of the schema occurs: the first row is data, or the file is another table's. */
  readonly absent: boolean;
  readonly duplicates: readonly HeaderCell[];
  readonly misspelt: readonly MisspeltCell[];
  readonly unknown: readonly HeaderCell[];
  readonly missing: readonly string[];
  /** The first column that is not in its place, where all are there; null if all are. */
  readonly misplaced: (HeaderCell & { readonly expected: string }) | null;
}

export interface HeaderCell {
  readonly name: string;
  readonly columnNumber: number;
}

/** A name that is wrong, and the column that is probably meant. */
export interface MisspeltCell extends HeaderCell {
  readonly meant: string;
}

/** A header with more wrong names than this is no header of the table, misspelt or not. */
const MOST_GUESSES = 50;

/** No label of a column is as long as this. */
const LONGEST_NAME = 200;

/** The missing column whose label this is, or whose name is nearest. */
const meantBy = (sheet: Sheet, name: string, free: readonly string[]): string | null => {
  const folded = fold(name.slice(0, LONGEST_NAME));
  return (
    free.find((column) => fold(sheet.schema.columns[column]?.label ?? '') === folded) ??
    nearest(name, free)
  );
};

/** Compares a header with the schema of its table. Empty names are left to another check. */
export const compareHeader = (sheet: Sheet): HeaderComparison => {
  const columns = Object.keys(sheet.schema.columns);
  const first = firstColumns(sheet.schema);
  const isLater = ({ name }: HeaderCell): boolean =>
    columns.includes(name) && !first.includes(name);
  const cells = sheet.header.map((name, i) => ({ name, columnNumber: i + 1 }));
  const named = cells.filter(({ name }) => name.trim() !== '');
  const right = named.filter(({ name }) => columns.includes(name));
  const free = columns.filter((column) => !sheet.header.includes(column));
  const misspelt: MisspeltCell[] = [];
  const unknown: HeaderCell[] = [];
  named
    .filter(({ name }) => !columns.includes(name))
    .forEach((cell, i) => {
      const meant = i < MOST_GUESSES ? meantBy(sheet, cell.name, free) : null;
      if (meant === null) unknown.push(cell);
      else {
        misspelt.push({ ...cell, meant });
        free.splice(free.indexOf(meant), 1);
      }
    });
  const duplicates = right.filter(({ name }, i) => right.findIndex((r) => r.name === name) !== i);
  // A column added later stands where whoever fills in the file has put it.
  const ordered = cells.filter((cell) => !isLater(cell));
  const complete =
    ordered.length === first.length && ordered.every(({ name }) => columns.includes(name));
  const wrongAt =
    complete && duplicates.length === 0
      ? ordered.findIndex(({ name }, i) => first[i] !== name)
      : -1;
  const wrong = ordered[wrongAt];
  return {
    absent: right.length === 0 && misspelt.length === 0,
    duplicates,
    misspelt,
    unknown,
    missing: free.filter((column) => first.includes(column)),
    misplaced: wrong ? { ...wrong, expected: first[wrongAt] ?? '' } : null,
  };
};

/** The place of a name in the header. */
export const headerPlace = (sheet: Sheet, { name, columnNumber }: HeaderCell) =>
  ({
    file: sheet.file,
    line: sheet.headerLine,
    columnNumber,
    value: name,
  }) satisfies Partial<Finding>;
