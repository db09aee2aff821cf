import type { Place } from '../../schema/table.ts';

/** An error stops the build; a warning asks for a second look. */
export type ProblemLevel = 'error' | 'warning';

/**
 * A definite replacement that mends a problem: put in place as it stands it loses nothing and changes
 * no meaning, so that a program may do it. A guess is no proposal; the words of the problem ask then.
 */
export type Proposal =
  | {
      readonly kind: 'cell';
      readonly file: string;
      /** 1-based line on which the row of the cell starts. */
      readonly line: number;
      /** 1-based place of the cell in its row. */
      readonly columnNumber: number;
      /** The cell as it should be, without quotation marks of the file. */
      readonly text: string;
    }
  | {
      readonly kind: 'rename';
      readonly file: string;
      /** A path below the data folder where there is nothing. */
      readonly to: string;
    };

/**
 * Something wrong or doubtful in a data file. It carries facts only; `src/text` turns it into a
 * sentence. `check` is the stable id of the check that found it (see `CHECKS`).
 */
export interface Problem {
  readonly level: ProblemLevel;
  readonly check: string;
  /**
   * File below the data folder, or below that of texts where `root` says so; the line is absent when the
   * problem is the file as a whole.
   */
  readonly file: string;
  readonly root?: 'texts' | undefined;
  readonly line?: number | undefined;
  /** Column name as in the header. */
  readonly column?: string | undefined;
  /** 1-based position of the column, from which text makes the spreadsheet letter. */
  readonly columnNumber?: number | undefined;
  /** What was found, as it stands in the file. */
  readonly value?: string | undefined;
  /** Further facts for the sentence: expected values, the other row, limits. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** The remedy, where it is definite; the words are made from it. */
  readonly proposal?: Proposal | undefined;
}

/** The place of a row as a problem needs it. */
export const at = (place: Place): Pick<Problem, 'file' | 'line'> => ({
  file: place.file,
  line: place.line,
});
