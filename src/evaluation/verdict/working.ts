import { known } from '../../schema/table.ts';
import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Question } from '../evidence/question.ts';
import type { Result, Step } from '../record/evaluation.ts';
import type { Bounds } from './bounds.ts';
import type { Verdict } from './verdict.ts';

/** Of more units than this no step tells the quantities; they stand in the unit states. */
const MOST_QUANTITIES = 30;

interface WorkingInput {
  readonly occasion: { readonly question: Question };
  readonly bounds: Bounds;
  readonly units: readonly JudgedUnit[];
  /** Null where the plan asks nothing of the area, so that there is none. */
  readonly verdict: Verdict | null;
}

const baselineStep = (question: Question, units: readonly JudgedUnit[]): Step[] => {
  const year = known(question.target.baseline_year);
  const { kind } = question.target;
  if (year === undefined || (kind !== 'reduction' && kind !== 'increase')) return [];
  const withBase = units.filter(({ state }) => state.quantity?.base != null).length;
  return [{ step: 'baseline', year, units: units.length, known: withBase }];
};

const quantitySteps = (units: readonly JudgedUnit[]): Step[] =>
  units.length > MOST_QUANTITIES
    ? []
    : units.flatMap(({ state }): Step[] =>
        state.quantity?.value
          ? [{ step: 'quantity', unit: state.unit, quantity: state.quantity, rows: state.rows }]
          : [],
      );

const evidenceSteps = (bounds: Bounds, indicator: string): Step[] =>
  bounds.used.length === 0
    ? [{ step: 'no-evidence', indicator }]
    : bounds.used.map((claim) => ({
        step: 'evidence',
        evidence: claim.evidence,
        inference: claim.inference,
        date: claim.date,
        met: claim.met,
        notMet: claim.notMet,
        changedUnits: claim.changedUnits,
        rows: claim.rows,
      }));

/**
 * The steps from the clause of the plan to the verdict; of a result without a verdict, to what is
 * known. Each step holds the numbers it turns on, so that a reader can check it and compute the
 * whole again from the published files.
 */
export const workingOf = (result: Omit<Result, 'working'>, input: WorkingInput): Step[] => {
  const { question } = input.occasion;
  const { target } = question;
  const percent = target.kind === 'share' ? question.threshold : null;
  return [
    { step: 'clause', clause: target.clause },
    { step: 'reading', reading: question.reading },
    {
      step: 'population',
      date: result.referenceDate,
      types: question.scopeTypes,
      n: result.n,
      excluded: result.excluded,
    },
    ...(result.required === null
      ? []
      : [
          {
            step: 'required' as const,
            percent,
            n: result.n,
            exactHundredths: percent === null ? null : percent * result.n,
            required: result.required,
            rounding: question.rounding,
          },
        ]),
    ...baselineStep(question, input.units),
    ...evidenceSteps(input.bounds, target.indicator),
    ...quantitySteps(input.units),
    ...result.conflicts.map((conflict): Step => ({ step: 'conflict', conflict })),
    {
      step: 'bounds',
      met: result.met,
      notMet: result.notMet,
      unknown: result.unknown,
      n: result.n,
    },
    ...(result.path ? [{ step: 'path' as const, path: result.path }] : []),
    ...(input.verdict
      ? [{ step: 'rule' as const, rule: input.verdict.rule, status: result.status }]
      : []),
    ...(result.lastKnown ? [{ step: 'last-known' as const, lastKnown: result.lastKnown }] : []),
  ];
};
