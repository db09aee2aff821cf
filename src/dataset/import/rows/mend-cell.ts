import type { Column } from '../../../schema/table.ts';
import { isProse } from '../../cells/cell.ts';
import { faultOf, isReadable } from '../../checks/run-checks.ts';
import type { Problem } from '../../problems/problem.ts';
import type { TablePlace } from '../findings/findings.ts';
import type { Notebook } from '../findings/notebook.ts';

type Facts = Problem['facts'];

/** A fault of a cell as the check says it that recognises it. */
export interface CellFault {
  readonly check: string;
  readonly facts: Facts;
  /** The cell with this fault, and with those before it mended. */
  readonly text: string;
}

/** What a cell becomes, and why: the id of a check, or a reason of the import. */
export interface Step {
  readonly text: string;
  readonly why: string;
  readonly facts: Facts;
}

/** Decides where the check only guesses, from what is known of the table; null where it is not known. */
export type Settle = (fault: CellFault) => Step | null;

/** A cell after its faults are mended, or the one that is left. */
export type Mended =
  | { readonly text: string; readonly steps: readonly Step[] }
  | { readonly fault: CellFault; readonly steps: readonly Step[] };

/** A cell has few faults at once. */
const MOST_STEPS = 8;

/** Quotation marks around a code, a number or a date, and the apostrophe by which a sheet keeps one as text. */
const QUOTED = /^\s*(?:["“”«](.+)["“”»]|['‘’](.+?)['‘’]?)\s*$/su;

/** The text within quotation marks, where these are no part of it; a sentence may begin with some. */
const withoutQuotes = (text: string, column: Column): Step | null => {
  const [, double, single] = isProse(column) ? [] : (QUOTED.exec(text) ?? []);
  const inner = double ?? single;
  return inner === undefined ? null : { text: inner, why: 'quoted', facts: {} };
};

const KNOWS_NOTHING: Settle = () => null;

/**
 * Mends a cell step by step: by what the checks propose for certain, else by what the table settles.
 * @returns text that the column takes, or the first fault that nobody can settle but a person
 */
export const mendCell = (raw: string, column: Column, settle: Settle = KNOWS_NOTHING): Mended => {
  const steps: Step[] = [];
  let text = raw;
  for (;;) {
    if (isReadable(text, column)) return { text, steps };
    const { check, facts } = faultOf(text, column);
    const fault: CellFault = { check: check.id, facts, text };
    const { proposal } = facts;
    const step =
      settle(fault) ??
      withoutQuotes(text, column) ??
      (proposal === undefined ? null : { text: String(proposal), why: check.id, facts });
    if (step === null || steps.length === MOST_STEPS) return { fault, steps };
    steps.push(step);
    text = step.text;
  }
};

/** Takes down what was mended in a cell: its last step says why, spaces around are not worth a word. */
export const noteSteps = (
  notebook: Notebook,
  place: TablePlace,
  raw: string,
  steps: readonly Step[],
): void => {
  const last = steps.at(-1);
  const told = steps.findLast(({ why }) => why !== 'space-around');
  if (last === undefined || told === undefined) return;
  notebook.repaired({ place, found: raw, written: last.text, why: told.why, facts: told.facts });
};
