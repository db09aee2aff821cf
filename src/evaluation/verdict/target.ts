import { known } from '../../schema/table.ts';
import type { TargetRow } from '../../schema/targets.ts';
import { levelOf } from '../../schema/unit-type.ts';
import { questionOf } from '../evidence/question.ts';
import type { TargetEvaluation, UnitStates } from '../record/evaluation.ts';
import { areaCodes, areaEvaluations, ownCodes } from './areas.ts';
import { judgeClosing } from './closing.ts';
import { milestonesOf } from './due-milestones.ts';
import type { Frame, TargetJudgement } from './frame.ts';
import { readingResults } from './readings.ts';
import { judgeYears } from './years.ts';

const statesOf = (judged: TargetJudgement): UnitStates => ({
  year: judged.result.year,
  referenceDate: judged.result.referenceDate,
  states: judged.units.map((unit) => unit.state),
});

/** The most in percent of the base that a reduction leaves, or the least that an increase asks for. */
const limitPercentOf = ({ kind, threshold }: TargetRow): number | null => {
  if (kind === 'reduction') return 100 - (known(threshold) ?? 0);
  return kind === 'increase' ? 100 + (known(threshold) ?? 0) : null;
};

/** Judges one target for every year, at its closing date, for every area and under every reading. */
export const evaluateTarget = (frame: Frame, target: TargetRow): TargetEvaluation => {
  const question = questionOf(target);
  const [type] = target.scope_types;
  const codes = { areas: areaCodes(frame, question), own: ownCodes(frame, question) };
  const years = judgeYears(frame, question, codes);
  const closing = judgeClosing(frame, question, years, codes);
  return {
    id: target.target,
    clause: target.clause,
    kind: target.kind,
    mode: known(target.mode) ?? null,
    indicator: target.indicator,
    scopeTypes: target.scope_types,
    scopeLevel: type ? levelOf(type) : 'xa',
    better: known(frame.observations.indicator(target.indicator).better) ?? null,
    threshold: known(target.threshold) ?? null,
    limitPercent: limitPercentOf(target),
    atLeast: target.at_least === 'yes',
    baselineYear: known(target.baseline_year) ?? null,
    dueDate: target.due_date,
    closingDate: target.closing_date,
    closingReason: target.closing_reason,
    shortName: target.short_name,
    statement: target.statement,
    reading: target.reading,
    clarity: frame.tables.clarity
      .filter((note) => note.target === target.target)
      .map(({ aspect, rating, explanation }) => ({ aspect, rating, explanation })),
    milestones: milestonesOf(frame, question, years),
    years: years.map((one) => one.result),
    final: closing.result,
    areas: areaEvaluations('areas', codes, { years, closing }),
    own: areaEvaluations('own', codes, { years, closing }),
    unitStates: [...years, closing].map(statesOf),
    readings: readingResults(frame, target, closing.result),
  };
};
