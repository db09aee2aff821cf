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

/** One line of the chain of reasons, set like a line of a proof. */
export interface WorkingLine {
  /** For the narrow column beside the line. */
  readonly label: string;
  readonly text: string;
  /** Input rows the line rests on; empty where it is arithmetic. */
  readonly rows: readonly RowRef[];
  /** Clause of the plan to link to; null where the line is not about the plan's text. */
  readonly clause: string | null;
  /** What it rests on besides its rows. */
  readonly basis: WorkingBasis;
  /** Whether it states the verdict. */
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

const extra = (label: string, text: string | null): readonly WorkingLine[] =>
  text === null ? [] : [{ label, text, rows: [], clause: null, basis: 'none', concludes: false }];

/**
 * The working of a verdict from the clause to the verdict: one line for each step of the
 * evaluation, then how far the verdict is from changing and the caution for small numbers.
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
