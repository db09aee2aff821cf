import type { TypedFigure } from '../../dataset/import/figure/typed-figure.ts';
import type { GivenAnswer } from '../../dataset/import/rows/answers.ts';
import type { TrialPage } from '../../text/contribute/trial-page.ts';

export type { NewSource, TypedFigure } from '../../dataset/import/figure/typed-figure.ts';
export type { GivenAnswer } from '../../dataset/import/rows/answers.ts';

/** A unit that may be chosen. */
export interface UnitChoice {
  readonly code: string;
  /** "xã Minh Quân". */
  readonly name: string;
  /** "Minh Quân". */
  readonly bareName: string;
  /** "huyện Trấn Yên"; empty for the territory. */
  readonly within: string;
  readonly level: string;
  /** Days between which the code means this unit; null: still does. */
  readonly from: string;
  readonly to: string | null;
  /** What it became, several joined by commas: "xã Yên Thái"; empty where it still is, or nothing follows it. */
  readonly heir: string;
}

/** Begins every id in a drawing of a trial, and stands nowhere else in it: on the page it gets a number of its own. */
export const DRAWING = 'thanh-ve';

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

/** What the worker answers; `failed` where it cannot. */
export type Reply =
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'trial'; readonly trial: TrialPage }
  | { readonly kind: 'failed' };

/** Messages carry a number, so that an answer that is out of date can be told. */
export interface Numbered<T> {
  readonly id: number;
  readonly body: T;
}
