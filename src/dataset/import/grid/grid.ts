/** A row of a table as it was given. */
export interface GridRow {
  /** 1-based line of the text, or row of the sheet, on which it starts. */
  readonly line: number;
  /** Text as in the file; of a sheet as the person sees it, but for dates and numbers, see `workbook.ts`. */
  readonly cells: readonly string[];
}

/** A table before anything is known of its columns. Rows without any text are left out. */
export type Grid = readonly GridRow[];
