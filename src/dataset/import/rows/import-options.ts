import type { ImportTable } from '../columns/column-role.ts';

/** In place of a value: this part of the table is left out. */
export const SKIP = 'skip';

/** What a person says besides the table: what it lacks, and answers to questions about it. */
export interface ImportOptions {
  /** The table of the data; found by the headings where it is not said. */
  readonly table: ImportTable | null;
  /** Which sheet of a workbook. */
  readonly sheet: string | undefined;
  /**
   * Cells that every row of the table lacks, by the name of their column in the data; `unit` is the code or the
   * name of a unit, `period` a year, a day or two days joined by `..`.
   */
  readonly given: ReadonlyMap<string, string>;
  /** Columns of the data, or {@link SKIP}, by the heading they stand under. */
  readonly columns: ReadonlyMap<string, string>;
  /** What cells of an unclear text mean, or {@link SKIP}, by the text. */
  readonly read: ReadonlyMap<string, string>;
  /** What an empty figure means: a code for a missing value, or {@link SKIP}. */
  readonly empty: string | null;
  /** Which comes first in 05/06/2024: the day or the month. */
  readonly dates: 'dmy' | 'mdy' | null;
  /** The unit whose figures the total row holds, or {@link SKIP}. */
  readonly totalRow: string | null;
  /** A source that is not on record, by the columns of `sources`; its id among them. */
  readonly newSource: ReadonlyMap<string, string> | null;
  /** What the names of the files say the contribution is about; taken from its rows where it is not said. */
  readonly slug: string | null;
}

/** Nothing said besides the table. */
export const NO_OPTIONS: ImportOptions = {
  table: null,
  sheet: undefined,
  given: new Map(),
  columns: new Map(),
  read: new Map(),
  empty: null,
  dates: null,
  totalRow: null,
  newSource: null,
  slug: null,
};
