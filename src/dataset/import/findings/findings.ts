import type { Problem } from '../../problems/problem.ts';

/** Where something stands in a table that is imported. */
export interface TablePlace {
  /** 1-based line of the text, or row of the sheet; null where it is the table as a whole. */
  readonly line: number | null;
  /** 1-based. */
  readonly columnNumber: number | null;
  /** What the table calls the column. */
  readonly column: string;
}

/** The table as a whole. */
export const WHOLE_TABLE: TablePlace = { line: null, columnNumber: null, column: '' };

/** Why a cell was changed besides what the checks of cells know, by whose ids the others go. */
export type OwnReason =
  | 'unit-name'
  | 'code-zeros-found'
  | 'indicator-name'
  | 'source-title'
  | 'year-period'
  | 'span-period'
  | 'part-period'
  | 'date-order'
  | 'whole-number'
  | 'own-unit'
  | 'quoted'
  | 'ticked'
  | 'answered'
  | 'gap-answered'
  | 'read-on';

/** A cell that is written otherwise than it was found. */
export interface Repair {
  readonly place: TablePlace;
  readonly found: string;
  readonly written: string;
  /** The id of a check that knows the fault, or an {@link OwnReason}. */
  readonly why: string;
  readonly facts: Problem['facts'];
}

/** What is asked. `file` and `cell` are faults that a check knows; the fact `check` is its id. */
export type Asked =
  | 'file'
  | 'cell'
  | 'sheets'
  | 'no-header'
  | 'no-rows'
  | 'column-unknown'
  | 'column-twice'
  | 'column-missing'
  | 'unit-none'
  | 'unit-many'
  | 'unit-other-day'
  | 'unit-disagrees'
  | 'indicator-unknown'
  | 'measure-unknown'
  | 'period-unknown'
  | 'period-of-flow'
  | 'period-of-part'
  | 'date-order'
  | 'tick'
  | 'empty'
  | 'number-mark'
  | 'share'
  | 'value-type'
  | 'source-unknown'
  | 'source-incomplete'
  | 'key-twice'
  | 'correction'
  | 'withdrawn';

/** One way to answer a question: an option of the command with its value. */
export interface Answer {
  readonly option: string;
  readonly value: string;
  /** What the answer means; `text/import` says it. */
  readonly meaning: Problem['facts'];
}

/** Something that only a person can know. Nothing is written as long as there is one. */
export interface Question {
  readonly asked: Asked;
  /** Every place it is asked of. */
  readonly places: readonly TablePlace[];
  /** What stands there; empty where nothing does. */
  readonly found: string;
  readonly facts: Problem['facts'];
  /** None where only the table can be changed. */
  readonly answers: readonly Answer[];
}

/** A part of the table that is not taken over, and is told. */
export interface LeftOut {
  readonly what:
    | 'above-header'
    | 'ordinal'
    | 'unit-of-measure'
    | 'column-skipped'
    | 'header-again'
    | 'total'
    | 'heading'
    | 'footnote'
    | 'row-skipped'
    | 'cell-skipped'
    | 'note-mark'
    | 'on-record'
    | 'row-twice';
  readonly place: TablePlace;
  readonly found: string;
  readonly facts: Problem['facts'];
}

/** A row that takes the place of one on record, with its reason. */
export interface Correction {
  readonly place: TablePlace;
  readonly key: string;
  /** What the figure is about, by names; empty of rows that are none. */
  readonly about: Problem['facts'];
  /** What the row on record states, and what this one does. */
  readonly there: string;
  readonly here: string;
  /** Where the row on record stands. */
  readonly file: string;
  readonly line: number;
}

/** What came up on the way from a table to rows. */
export interface Findings {
  readonly repairs: readonly Repair[];
  readonly questions: readonly Question[];
  readonly leftOut: readonly LeftOut[];
  readonly corrections: readonly Correction[];
}
