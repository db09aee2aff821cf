import type {
  Evaluation,
  Needed,
  NeededFigures,
  Result,
  Settling,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { inYear } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { yearRuns } from '../format/year-runs.ts';
import { achievementOf, asksForMore } from '../names/achievement.ts';
import { isQuantityResult, unitOfMeasureOf } from '../names/requirement.ts';
import { allOf, chartNoun, countOf, nounOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';
import { resultWord, statusKind } from './status.ts';

/** "kết luận Đạt"; before the due date a level that can no longer be reached has no word of its own. */
const concluded = (target: TargetEvaluation, { counted }: Result, { status }: Settling): string =>
  status === null
    ? 'không thể đạt'
    : `kết luận ${resultWord({ status, counted }, statusKind(target))}`;

/** "năm 2019 và năm 2024"; of more than two "các năm 2021–2024". */
const yearsWords = (years: readonly number[]): string =>
  years.length > 2 ? `các năm ${yearRuns(years)}` : joined(years.map(inYear));

/** Years lacking of equally many units are told together. */
const byUnits = (figures: readonly NeededFigures[]): readonly (readonly NeededFigures[])[] => [
  ...Map.groupBy(figures, ({ units }) => units).values(),
];

/** "của cả 9 đơn vị cấp huyện"; of one quantity "của tỉnh Yên Bái". */
const ofWhom = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
  units: number,
): string => {
  if (result.counted === 'units' && !isQuantityResult(target, result)) {
    const noun = nounOf(target, result);
    return ` của ${units === result.n ? allOf(units, noun) : countOf(units, noun)}`;
  }
  const area = indexOf(evaluation).unit(result.area);
  return area === undefined ? '' : ` của ${unitInline(area)}`;
};

/**
 * Which counts are missing before anything can be concluded: "số vụ phạm tội về trật tự xã hội năm 2019 và năm
 * 2024 của cả 9 đơn vị cấp huyện". Empty where units meet a target or not, and where nothing is missing.
 */
export const neededFiguresWords = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const figures = result.needed?.figures ?? [];
  if (figures.length === 0) return '';
  const { name = target.indicator } = indexOf(evaluation).indicator(target.indicator) ?? {};
  const groups = byUnits(figures).map(
    (group) =>
      `${yearsWords(group.map(({ year }) => year))}${ofWhom(target, result, evaluation, group[0]?.units ?? 0)}`,
  );
  return `${lowerFirst(name)} ${joined(groups)}`;
};

/**
 * The same, short, to stand beside the promise, which names what is counted: "số liệu năm 2019, 2024 của cả 9 đơn vị", of
 * one quantity "số liệu năm 2021–2024". Empty where units meet a target or not.
 */
export const neededYearsWords = (target: TargetEvaluation, result: Result): string => {
  const isOfUnits = result.counted === 'units' && !isQuantityResult(target, result);
  const noun = chartNoun(target, result);
  const groups = byUnits(result.needed?.figures ?? []).map((group) => {
    const units = group[0]?.units ?? 0;
    const whose = ` của ${units === result.n ? allOf(units, noun) : countOf(units, noun)}`;
    const years = nbsp('năm', yearRuns(group.map(({ year }) => year)));
    return `${years}${isOfUnits ? whose : ''}`;
  });
  return groups.length === 0 ? '' : `số liệu ${joined(groups)}`;
};

/** What would break the promise already: of one quantity that goes without saying. */
const refuting = (
  target: TargetEvaluation,
  result: Result,
  refute: Settling,
  doesNot: string,
): string => {
  const noun = nounOf(target, result);
  const worse = asksForMore(target) ? 'giảm' : 'tăng';
  return `${countOf(refute.count, noun)} ${target.kind === 'trend' ? worse : doesNot} thì ${concluded(target, result, refute)}`;
};

const ofFigures = (
  target: TargetEvaluation,
  result: Result,
  { toConfirm, toRefute }: Needed,
  evaluation: Evaluation,
  doesNot: string,
): string => {
  const settled = toConfirm === null ? 'kết luận được' : concluded(target, result, toConfirm);
  const all = `Cần ${neededFiguresWords(target, result, evaluation)} mới ${result.n === 1 && result.counted === 'units' ? 'kết luận được' : settled}`;
  return result.n === 1 || toRefute === null
    ? `${all}.`
    : `${all}; ${refuting(target, result, toRefute, doesNot)}.`;
};

const ofUnits = (
  target: TargetEvaluation,
  result: Result,
  { toConfirm, toRefute }: Needed,
  { does, doesNot }: { readonly does: string; readonly doesNot: string },
): string | null => {
  const noun = nounOf(target, result);
  const more = result.unknown < result.n ? 'thêm ' : '';
  const settles = (settling: Settling, what: string): string =>
    `${more}${countOf(settling.count, noun)} ${what}`;
  if (toConfirm === null) {
    return toRefute === null
      ? null
      : `Cần xác định ${settles(toRefute, doesNot)} mới ${concluded(target, result, toRefute)}.`;
  }
  const confirmed = `Cần xác định ${settles(toConfirm, does)} mới ${concluded(target, result, toConfirm)}`;
  return toRefute === null
    ? `${confirmed}.`
    : `${confirmed}; ${settles(toRefute, doesNot)} thì ${concluded(target, result, toRefute)}.`;
};

/**
 * How much more has to be known before an open result is settled: "Cần xác định thêm 125 xã đạt mới kết luận Đạt;
 * thêm 2 xã không đạt thì kết luận Không đạt.", or which counts. Null where nothing is open, or no figure settles it.
 */
export const neededText = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string | null => {
  const { needed } = result;
  if (needed === null || (needed.toConfirm ?? needed.toRefute) === null) return null;
  const achievement = achievementOf(target, unitOfMeasureOf(target, evaluation));
  if (needed.figures.length > 0) {
    return ofFigures(target, result, needed, evaluation, achievement.doesNot);
  }
  return isQuantityResult(target, result) || result.counted === 'years'
    ? null
    : ofUnits(target, result, needed, achievement);
};
