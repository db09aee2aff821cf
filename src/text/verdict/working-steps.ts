import type {
  Evaluation,
  Quantity,
  Result,
  Step,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { clauseName } from '../format/clause-name.ts';
import { formatStatisticalYear, inYear, onDay } from '../format/dates.ts';
import { lowerFirst, upperFirst } from '../format/letter-case.ts';
import { achievementOf, asksForMore } from '../names/achievement.ts';
import { inferredMark, saidFirst, sureWords, verdictMark } from '../names/certainty.ts';
import { indicatorName, quoted } from '../names/evidence.ts';
import { periodWords } from '../names/reference-date.ts';
import { isQuantityResult, requirement, unitOfMeasureOf } from '../names/requirement.ts';
import {
  asCounted,
  countOf,
  isOwnUnit,
  metShare,
  mostShare,
  nounOf,
  partOf,
  scopeNoun,
  shareOf,
} from '../names/scope-words.ts';
import { unitInline, unitTitleOf } from '../names/unit-names.ts';
import { conflictText } from './conflict.ts';
import { evidenceText } from './evidence-step.ts';
import { ownStatement } from './known-units.ts';
import { lastKnownLine } from './last-known.ts';
import { pathText } from './path-words.ts';
import { quantityWords } from './quantity-words.ts';
import { requiredText } from './required-step.ts';
import { ruleText } from './rules.ts';
import { resultWord, statusKind } from './status.ts';

type StepOf<S extends Step['step']> = Extract<Step, { step: S }>;

/** What a line of the working is made from. */
export interface WorkingContext {
  readonly target: TargetEvaluation;
  readonly result: Result;
  readonly evaluation: Evaluation;
}

/** Labels of the lines, in the narrow column beside them. */
export const STEP_LABELS: Readonly<Record<Step['step'], string>> = {
  clause: 'Điểm của kế hoạch',
  reading: 'Cách hiểu',
  population: 'Phạm vi',
  required: 'Mức phải đạt',
  baseline: 'Năm gốc',
  evidence: 'Căn cứ',
  'no-evidence': 'Căn cứ',
  conflict: 'Số liệu khác nhau',
  quantity: 'So sánh',
  bounds: 'Điều đã biết',
  path: 'Tiến độ',
  rule: 'Quy tắc',
  'last-known': 'Số liệu trước đó',
};

const readingText = ({ reading }: StepOf<'reading'>, { target }: WorkingContext): string => {
  if (reading === null) return target.reading;
  const other = target.readings.find((item) => item.reading === reading);
  return other ? `Cách hiểu khác – ${other.name}: ${other.explanation}` : quoted(reading);
};

const populationText = (step: StepOf<'population'>, context: WorkingContext): string => {
  const { target, result, evaluation } = context;
  const noun = scopeNoun(step.types);
  const area = indexOf(evaluation).unit(result.area);
  if (area && isOwnUnit(target, result, evaluation)) {
    return `Xét riêng ${unitInline(area)}, ${onDay(step.date)}.`;
  }
  if (isQuantityResult(target, result)) {
    return `Tính một số chung cho ${area ? unitInline(area) : 'cả địa bàn'}, ${onDay(step.date)}.`;
  }
  const left =
    step.excluded === 0 ? '' : ` (không kể ${countOf(step.excluded, noun)} ghi là không áp dụng)`;
  if (step.n === 0)
    return `${upperFirst(onDay(step.date))} không có ${noun} nào trong phạm vi${left}.`;
  return `${upperFirst(onDay(step.date))} có ${countOf(step.n, noun)} trong phạm vi${left}.`;
};

const baselineText = (step: StepOf<'baseline'>, { target, result }: WorkingContext): string => {
  if (isQuantityResult(target, result)) {
    return `${step.known === 0 ? 'Không có' : 'Có'} số liệu ${inYear(step.year)}.`;
  }
  const noun = nounOf(target, result);
  if (step.known === 0) return `Không có số liệu ${inYear(step.year)} của ${noun} nào.`;
  return `Có số liệu ${inYear(step.year)} của ${partOf(step.known, step.units, noun)}.`;
};

/**
 * The statistical year of a quantity. A trend over several years has one step a year, so the year
 * is the one after the base year of the step; elsewhere it is the year of the result.
 */
const quantityPeriod = ({ baseYear }: Quantity, context: WorkingContext): string => {
  const { target, result, evaluation } = context;
  if (target.kind !== 'trend' || baseYear === null) return periodWords(target, result, evaluation);
  const indicator = indexOf(evaluation).indicator(target.indicator);
  return formatStatisticalYear(baseYear + 1, indicator?.yearStart ?? null);
};

const quantityText = (step: StepOf<'quantity'>, context: WorkingContext): string => {
  const { target, evaluation } = context;
  const unitOfMeasure = unitOfMeasureOf(target, evaluation);
  const when = quantityPeriod(step.quantity, context);
  const words = quantityWords(step.quantity, unitOfMeasure, when);
  const limit = step.quantity.limit;
  const asked =
    limit === null || target.kind === 'trend'
      ? ''
      : `; ${asksForMore(target) ? 'phải có ít nhất' : 'không được quá'} ${countOf(limit, unitOfMeasure)}`;
  return `${unitTitleOf(evaluation, step.unit)}: ${words}${asked}.`;
};

/** Of one number for the whole area: `met` or `notMet` is 1, or both are 0 while it is open. */
const quantityBoundsText = ({ met, notMet }: StepOf<'bounds'>): string => {
  if (met > 0) return 'Số liệu đã có đủ để biết chắc là đạt.';
  return notMet > 0
    ? 'Số liệu đã có đủ để biết chắc là không đạt.'
    : 'Số liệu đã có chưa đủ để biết đạt hay không.';
};

/** Stated and inferred apart: "Biết chắc 12 xã đạt, có căn cứ coi thêm 8 xã là đạt (suy ra)". */
const metStatement = (result: Result, noun: string, does: string): string => {
  const { stated, inferred } = result;
  const first = upperFirst(sureWords(result, countOf(saidFirst(result), noun), does));
  return inferred === 0 || stated === 0
    ? `${first}${inferredMark(result)}`
    : `${first}, có căn cứ coi thêm ${countOf(inferred, noun)} là ${does} (suy ra)`;
};

const boundsText = (step: StepOf<'bounds'>, context: WorkingContext): string => {
  const { target, result, evaluation } = context;
  const noun = nounOf(target, result);
  const { met, notMet, unknown, n } = step;
  const { inferred } = result;
  if (isQuantityResult(target, result)) return quantityBoundsText(step);
  const { does, doesNot } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  const area = indexOf(evaluation).unit(result.area);
  if (area && isOwnUnit(target, result, evaluation)) {
    return `${upperFirst(ownStatement(result, unitInline(area), { does, doesNot }))}${inferredMark(result)}.`;
  }
  if (met === 0 && notMet === 0) {
    return `Chưa biết chắc kết quả của ${noun} nào trong ${countOf(n, noun)}: có thể từ 0 đến ${countOf(n, noun)} ${does}.`;
  }
  const failed = `${countOf(notMet, noun)} ${doesNot}`;
  const known = `${metStatement(result, noun, does)}, ${failed}`;
  const mark = inferred > 0 ? ', kể cả suy ra' : '';
  const shown = asCounted(target, result);
  if (unknown === 0) return `${known}: ${shareOf(metShare(shown), noun)} ${does}${mark}.`;
  return `${known}; ${countOf(unknown, noun)} chưa biết: từ ${shareOf(metShare(shown), noun)} đến ${shareOf(mostShare(shown), noun)} ${does}${mark}.`;
};

/** What is counted ("xã"); null where the result is about one number or a single unit. */
const countedNoun = ({ target, result, evaluation }: WorkingContext): string | null =>
  isQuantityResult(target, result) || isOwnUnit(target, result, evaluation)
    ? null
    : nounOf(target, result);

const ruleStepText = (step: StepOf<'rule'>, { target, result }: WorkingContext): string =>
  `${ruleText(step.rule, target, result)} Kết quả: ${lowerFirst(
    resultWord(
      { ...result, status: step.status },
      step.rule === 'milestone-early' ? 'milestone' : statusKind(target),
    ),
  )}${verdictMark(result)}.`;

/** The text of one step, to stand beside its label, with the numbers and the arithmetic of it. */
export const stepText = (step: Step, context: WorkingContext): string => {
  const { target, result, evaluation } = context;
  switch (step.step) {
    case 'clause':
      return `${upperFirst(clauseName(step.clause))}: ${quoted(target.statement)}`;
    case 'reading':
      return readingText(step, context);
    case 'population':
      return populationText(step, context);
    case 'required':
      return isQuantityResult(target, result)
        ? `Cần ${requirement(target, result, evaluation)}.`
        : requiredText(step, target, nounOf(target, result));
    case 'baseline':
      return baselineText(step, context);
    case 'evidence':
      return evidenceText(step, countedNoun(context), evaluation);
    case 'no-evidence':
      return `Không có số liệu nào về ${indicatorName(evaluation, step.indicator)} dùng được cho ngày xét.`;
    case 'conflict':
      return conflictText(step.conflict, evaluation);
    case 'quantity':
      return quantityText(step, context);
    case 'bounds':
      return boundsText(step, context);
    case 'path':
      return pathText(step.path, target);
    case 'rule':
      return ruleStepText(step, context);
    case 'last-known':
      return lastKnownLine(target, result, step.lastKnown);
    default:
      return never(step);
  }
};
