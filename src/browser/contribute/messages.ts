import type { TrialPage } from '../../text/contribute/trial-page.ts';

/** An answer to a question of the import, as an option of `npm run add` and its value. */
export interface GivenAnswer {
  readonly option: string;
  readonly value: string;
}

/** A source that is not on record, as somebody describes it. */
export interface NewSource {
  readonly title: string;
  readonly publisher: string;
  /** As typed; `x` where it is not known. */
  readonly publishedOn: string;
  readonly kind: string;
  readonly address: string;
}

/** One figure as it stands in the form; texts as typed, empty where nothing is. */
export interface TypedFigure {
  readonly indicator: string;
  /** Code of the unit. */
  readonly unit: string;
  /** A year, a day, or two days joined by `..`. */
  readonly period: string;
  /** `dat`, `khong-dat`, a count, or a code for a missing value; of a statement the units that meet it. */
  readonly value: string;
  /** Of a statement on units of an area ("99 of 150 communes"): how many there are, `x` where not said; else null. */
  readonly statement: { readonly total: string; readonly qualifier: string } | null;
  readonly flag: string;
  /** Id of a source on record, or what a new one says of itself. */
  readonly source: string | NewSource;
  /** Where in the source the figure stands. */
  readonly place: string;
  /** Why it takes the place of a figure on record. */
  readonly reason: string;
}

/** A unit that may be chosen. */
export interface UnitChoice {
  readonly code: string;
  /** "xã Minh Quân". */
  readonly name: string;
  /** "huyện Trấn Yên"; empty for the territory. */
  readonly within: string;
  readonly level: string;
  /** Days between which the code means this unit; null: still does. */
  readonly from: string;
  readonly to: string | null;
}

/** What the form chooses from, known once the data is loaded. */
export interface Opened {
  /** The day of recording. */
  readonly today: string;
  readonly units: readonly UnitChoice[];
}

/** What the page asks of the worker, which holds the data. */
export type Ask =
  | { readonly kind: 'open'; readonly address: string }
  | {
      readonly kind: 'table';
      /** Name of the file; empty for pasted text. */
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly answers: readonly GivenAnswer[];
    }
  | { readonly kind: 'figure'; readonly figure: TypedFigure };

/** What the worker answers; `failed` says in a sentence why it cannot. */
export type Reply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'trial'; readonly trial: TrialPage }
  | { readonly kind: 'failed'; readonly words: string };

/** Messages carry a number, so that an answer that is out of date can be told. */
export interface Numbered<T> {
  readonly id: number;
  readonly body: T;
}
