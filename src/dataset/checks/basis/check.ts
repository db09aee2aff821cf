import type { RawCell } from '../../cells/cell.ts';
import type { Layout } from '../../csv/data-files.ts';
import type { Sheet } from '../../csv/sheet.ts';
import type { SourceFile } from '../../csv/source-file.ts';
import type { KeyedTable } from '../../ledger/keyed-table.ts';
import type { Problem, ProblemLevel } from '../../problems/problem.ts';
import type { SealContext } from '../../seal/seal-context.ts';
import type { DatasetContext } from './dataset-context.ts';

/** Stages in their order. A stage runs only if no earlier one found an error. */
export const STAGES = [
  'file',
  'header',
  'types',
  'keys',
  'across',
  'plausibility',
  'seal',
] as const;
export type Stage = (typeof STAGES)[number];

export type Facts = Problem['facts'];

/** What a check finds: a problem, but for the level and id that belong to the check. */
export type Finding = Omit<Problem, 'level' | 'check'>;

interface CheckOf<S extends Stage, Input, Output> {
  /** Stable: it stands in messages, in the name of its file and of its cases. */
  readonly id: string;
  readonly stage: S;
  readonly level: ProblemLevel;
  /** Earlier checks of the stage whose errors would only be repeated by this one. */
  readonly unless?: readonly string[];
  /**
   * Warns of what only arises where contributions come together that were right each by itself. Of a row
   * that is still to be joined it is an error. The finding names the row, and another in the fact `other`.
   */
  readonly joined?: true;
  readonly run: (input: Input) => Output;
}

/** What the first stage sees. */
export interface FilesInput {
  readonly layout: Layout;
  readonly files: readonly SourceFile[];
}

export type FileCheck = CheckOf<'file', FilesInput, readonly Finding[]>;

/** A check on one sheet: its header, or the shape of its rows. */
export type HeaderCheck = CheckOf<'header', Sheet, readonly Finding[]>;

/**
 * Says why a cell could not be read: facts for the message, or null if the fault is another one.
 * Of all these checks the first that recognises the cell speaks. The fact `proposal` is the text that
 * certainly was meant; it becomes the proposal of the problem. A guess is called `suggestion`.
 */
export type CellCheck = CheckOf<'types', RawCell, Facts | null>;

/** May assume that every cell has been read. */
export type KeyCheck = CheckOf<'keys', KeyedTable, readonly Finding[]>;

/** May assume that no key is there twice. */
export type AcrossCheck = CheckOf<'across', DatasetContext, readonly Finding[]>;

/** May assume that the tables fit together; only ever warns. */
export type PlausibilityCheck = CheckOf<'plausibility', DatasetContext, readonly Finding[]>;

export type SealCheck = CheckOf<'seal', SealContext, readonly Finding[]>;

export type Check =
  | FileCheck
  | HeaderCheck
  | CellCheck
  | KeyCheck
  | AcrossCheck
  | PlausibilityCheck
  | SealCheck;
