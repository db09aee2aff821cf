import type {
  Evaluation,
  Result,
  RowRef,
  Step,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { marginText } from './margin.ts';
import { smallNumbersText } from './small-numbers.ts';
import { STEP_LABELS, stepText } from './working-steps.ts';

/** One line of the working that readers see under a verdict. */
export interface WorkingLine {
  /** Names the step, in a narrow column beside the text. */
  readonly label: string;
  readonly text: string;
  /**
   * Rows of the data that the line takes its numbers from; empty where it takes none from there.
   */
  readonly rows: readonly RowRef[];
  /** Clause of the plan to link to; null where the line is not about the plan's text. */
  readonly clause: string | null;
  /** What it rests on besides its rows. */
  readonly basis: WorkingBasis;
  /** Whether this is the line that states the verdict. */
  readonly concludes: boolean;
}

/** What a line of the working can rest on besides rows of the data. */
export type WorkingBasis = 'clause' | 'register' | 'rule' | 'inference' | 'none';

const basisOf = (step: Step): WorkingBasis => {
  switch (step.step) {
    case 'clause':
      return 'clause';
    case 'population':
      return 'register';
    case 'path':
    case 'rule':
      return 'rule';
    case 'evidence':
      return step.evidence === 'inference' ? 'inference' : 'none';
    default:
      return 'none';
  }
};

const rowsOf = (step: Step): readonly RowRef[] => {
  switch (step.step) {
    case 'evidence':
    case 'quantity':
      return step.rows;
    case 'conflict':
      return step.conflict.figures.flatMap((figure) => figure.rows);
    case 'last-known':
      return step.lastKnown.rows;
    case 'clause':
    case 'reading':
    case 'population':
    case 'required':
    case 'baseline':
    case 'no-evidence':
    case 'bounds':
    case 'path':
    case 'rule':
      return [];
    default:
      return never(step);
  }
};

/** A line that is no step of the evaluation; none where its text is null. */
const extra = (label: string, text: string | null): readonly WorkingLine[] =>
  text === null ? [] : [{ label, text, rows: [], clause: null, basis: 'none', concludes: false }];

/**
 * The working of a result: one line for each step of the evaluation, from the clause to the
 * verdict. Then what would have to change for another verdict, and the caution about small numbers,
 * where the result has them.
 */
export const workingLines = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): readonly WorkingLine[] => [
  ...result.working.map((step) => ({
    label: STEP_LABELS[step.step],
    text: stepText(step, { target, result, evaluation }),
    rows: rowsOf(step),
    clause: step.step === 'clause' ? step.clause : null,
    basis: basisOf(step),
    concludes: step.step === 'rule',
  })),
  ...extra('Khi nào đổi', marginText(target, result, evaluation)),
  ...extra('Lưu ý', smallNumbersText(target, result)),
];
