import type {
  Evaluation,
  Result,
  TargetEvaluation,
  UnitState,
} from '../../evaluation/record/evaluation.ts';
import { never } from '../../schema/never.ts';
import { formatCount, nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { trendVerb } from '../names/achievement.ts';
import { inferredAside } from '../names/certainty.ts';
import { referenceWords } from '../names/reference-date.ts';
import { chartNoun, partOf } from '../names/scope-words.ts';
import { unitInlineOf } from '../names/unit-names.ts';
import { changeLabel } from './chart-quantity-words.ts';
import {
  areaWords,
  briefParts,
  CHART_WORDS,
  countedParts,
  isSilent,
  metWords,
  sureHead,
} from './chart-words.ts';

/** Compares shares without dividing. */
const byShare = (a: Result, b: Result): number => a.met * b.n - b.met * a.n;

/** Least and greatest of the areas with figures: "Biết chắc đạt: từ 0/11 xã (…) đến 14/20 xã (…)". */
export const areasTitle = (
  target: TargetEvaluation,
  results: readonly Result[],
  evaluation: Evaluation,
): string => {
  const known = results.filter((result) => !isSilent(result) && result.n > 0).sort(byShare);
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return 'Chưa địa bàn nào có số liệu công bố';
  const part = (result: Result): string =>
    `${partOf(result.met, result.n, chartNoun(target, result))}${inferredAside(result)} (${areaWords(result, evaluation)})`;
  if (byShare(least, most) === 0) {
    return `${sureHead(known)}: ${known.length} địa bàn có số liệu cùng một tỷ lệ`;
  }
  return `${sureHead(known)}: từ ${part(least)} đến ${part(most)}`;
};

/** What, where, when: the subtitle of a chart by area. */
export const areasSubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${target.shortName}; theo địa bàn, ${areaWords(result, evaluation)}, ${referenceWords(result)}; phần trăm số ${chartNoun(target, result)} của địa bàn`;

/** One sentence with every value, for readers who do not see the bars by area. */
export const areasAlt = (
  target: TargetEvaluation,
  results: readonly Result[],
  evaluation: Evaluation,
): string => {
  if (results.length === 0) return `Biểu đồ thanh theo địa bàn: ${CHART_WORDS.silent}.`;
  const values = results.map(
    (result) =>
      `${areaWords(result, evaluation)}: ${briefParts(result, chartNoun(target, result))}`,
  );
  return `Biểu đồ thanh theo địa bàn: ${values.join('; ')}.`;
};

/** One unit's judgement at the end of its row. */
export const judgementLabel = (state: UnitState): string => {
  switch (state.judgement) {
    case 'met':
      return state.evidence === 'inference' ? 'đạt (suy ra)' : CHART_WORDS.met;
    case 'not-met':
      return CHART_WORDS.notMet;
    case 'unknown':
      return CHART_WORDS.unknown;
    case 'not-applicable':
      return CHART_WORDS.notApplicable;
    default:
      return never(state.judgement);
  }
};

/** How many of the units one by one are known to meet it: "Biết chắc 3/9 đơn vị đạt, suy ra thêm 2". */
export const unitsTitle = (target: TargetEvaluation, result: Result): string =>
  isSilent(result)
    ? 'Chưa đơn vị nào có số liệu công bố'
    : upperFirst(metWords(result, chartNoun(target, result)));

/** Subtitle of a chart of units one by one. */
export const unitsSubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string =>
  `${target.shortName}; từng đơn vị, ${areaWords(result, evaluation)}, ${referenceWords(result)}`;

/** One sentence for readers who do not see the units one by one. */
export const unitsAlt = (result: Result): string =>
  `Biểu đồ từng đơn vị: ${countedParts(result, 'đơn vị')}.`;

/** One sentence with the change of each unit, for readers who do not see them. */
export const changesAlt = (states: readonly UnitState[], evaluation: Evaluation): string => {
  if (states.length === 0) return `Biểu đồ từng đơn vị: ${CHART_WORDS.silent}.`;
  const values = states.map(
    ({ unit, quantity }) => `${unitInlineOf(evaluation, unit)}: ${changeLabel(quantity)}`,
  );
  return `Biểu đồ từng đơn vị, thay đổi so với năm được so: ${values.join('; ')}.`;
};

/** Title of a chart of changes: how many units came down enough. */
export const changesTitle = (target: TargetEvaluation, result: Result): string => {
  if (isSilent(result)) return 'Chưa đơn vị nào có số liệu công bố';
  const verb = trendVerb(target);
  const enough = target.kind === 'trend' ? verb : `${verb} ít nhất ${target.threshold}%`;
  return `${nbsp(`${formatCount(result.met)}/${formatCount(result.n)}`, chartNoun(target, result))} biết chắc ${enough}`;
};

/** Subtitle of a chart of changes, with what they are measured from. */
export const changesSubtitle = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const base = target.baselineYear === null ? 'năm trước' : `năm ${target.baselineYear}`;
  return `${target.shortName}; ${areaWords(result, evaluation)}, ${referenceWords(result)}; thay đổi so với ${base}, phần trăm`;
};
