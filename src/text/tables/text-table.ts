/** A table in words, ready for a page, a PDF or a CSV. The first column is the row header. */
export interface TextTable {
  readonly caption: string;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Ids of the rows for links to them, as many as rows; absent where nothing links there. */
  readonly rowIds?: readonly string[];
}

/** A column: its head and how its cells stand. */
export interface TextColumn {
  readonly label: string;
  /** Numbers stand at the end, everything else at the start. */
  readonly align: 'start' | 'end';
}

/** A cell, with a link where it names something that has a page. */
export interface TextCell {
  readonly text: string;
  /** Address from `addresses.ts`, or the outside address of a source. */
  readonly href?: string;
}

/** A column of words. */
export const words = (label: string): TextColumn => ({ label, align: 'start' });

/** A column of numbers. */
export const numbers = (label: string): TextColumn => ({ label, align: 'end' });

/** A cell, with a link if an address is given; an empty address is no link. */
export const cell = (text: string, href?: string): TextCell =>
  href === undefined || href === '' ? { text } : { text, href };
