import type { Status } from '../../evaluation/record/evaluation.ts';

/**
 * The one model of a table: pages, reports, PDFs and files draw from it. Every cell has its words as
 * readers see them; a cell that states a verdict, a number or a day says that too, so that nobody has
 * to read it back out of the words. The first column is the row header.
 */
export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Ids of the rows for links to them, as many as rows; absent where nothing links there. */
  readonly rowIds?: readonly string[];
}

/** A column: its head and how its cells stand. */
export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the end, everything else at the start. */
  readonly align: 'start' | 'end';
  /** Has the room of a sentence although its cells are shorter: links that are pressed with a finger. */
  readonly wide?: true;
}

/** What a cell states besides its words. */
export type CellValue =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'count'; readonly count: number }
  /** Hundredths of a percent, as the evaluation gives them. */
  | { readonly kind: 'share'; readonly permyriad: number }
  /** What is known of so many units, to be drawn as a bar beside the words, which say the same. */
  | ({ readonly kind: 'interval'; readonly illustrative: boolean } & KnownUnits)
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date'; readonly date: string };

/** What is known of `n` units. */
export interface KnownUnits {
  readonly n: number;
  readonly met: number;
  /** Of those met, how many are known without inference; the rest is drawn lighter. */
  readonly stated: number;
  readonly notMet: number;
  readonly unknown: number;
  /** Units needed; null where none are. */
  readonly required: number | null;
  /** Whether nothing at all is known: then there is a frame and no bar. */
  readonly silent: boolean;
}

/** A cell, with a link where it names something that has a page. */
export interface TableCell {
  /** The words, final: whoever draws them adds and drops none. */
  readonly text: string;
  /** Null where the cell is words alone. */
  readonly value: CellValue | null;
  /** Address of a page of the site, or the outside address of a source. */
  readonly href?: string;
  /** Said before the words to those who hear the link alone, not shown. */
  readonly context?: string;
}

/** A column of words. */
export const words = (label: string): TableColumn => ({ label, align: 'start' });

/** A column of numbers. */
export const numbers = (label: string): TableColumn => ({ label, align: 'end' });

/** A cell of words, with a link if an address is given; an empty address is no link. */
export const cell = (text: string, href?: string): TableCell =>
  href === undefined || href === '' ? { text, value: null } : { text, value: null, href };

/** A verdict, in the words given. */
export const statusCell = (status: Status, text: string): TableCell => ({
  text,
  value: { kind: 'status', status },
});

/** The status a cell states; null for any other cell. */
export const statusOf = ({ value }: TableCell): Status | null =>
  value?.kind === 'status' ? value.status : null;
