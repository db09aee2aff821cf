import type { Evaluation, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { figureOfRow } from '../../views/unit-figures.ts';
import type { UnitPage } from '../../views/unit-pages.ts';
import { periodsOf, type UnitPeriod } from '../../views/unit-periods.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { inYears } from '../format/year-runs.ts';
import { achievementOf } from '../names/achievement.ts';
import { indicatorName, inferenceSource } from '../names/evidence.ts';
import { indicatorPredicate } from '../names/indicator-predicate.ts';
import { unitOfMeasureOf } from '../names/requirement.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { unitInline, unitInlineOf } from '../names/unit-names.ts';
import { figureWhen } from './figure-when.ts';
import { stateWithQuantity } from './state-words.ts';

/** What is known of one unit for one target, in words. */
export interface UnitTargetAnswer {
  readonly target: TargetEvaluation;
  /** The judgement at the end: known, or not (any more); or that nothing is asked of the unit. */
  readonly status: 'met' | 'not-met' | 'no-data' | 'not-applicable';
  /** After the word of a judgement: " (suy ra)" where no source says it in so many words. */
  readonly mark: string;
  /** "Ngày 30/6/2023: đạt (suy ra từ “Xã đạt cả tiêu chí số 19”). Sau đó chưa có số liệu." */
  readonly text: string;
  /** Where that was read. */
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}

/** The plain answer at the top of a unit's page. */
export interface UnitAnswer {
  /** One sentence: what is known last, or that nothing is. */
  readonly lead: string;
  /** Target by target; empty where none counts the unit. */
  readonly targets: readonly UnitTargetAnswer[];
  /** That unknown is not failed; null where all is known. Who holds the figures is on the page of the target. */
  readonly unknown: string | null;
}

/** A target that counts the unit, and the unit's periods in it. */
interface UnitPeriods {
  readonly target: TargetEvaluation;
  readonly periods: readonly UnitPeriod[];
}

/** Periods in which the target can be judged at all: not those marked as not applicable. */
const judged = (periods: readonly UnitPeriod[]): UnitPeriod[] =>
  periods.filter(({ state }) => state.judgement !== 'not-applicable');

const countedBy = (code: string, evaluation: Evaluation): readonly UnitPeriods[] =>
  evaluation.targets.flatMap((target) => {
    const periods = periodsOf(target, code);
    return periods.length === 0 ? [] : [{ target, periods }];
  });

const isKnown = ({ state }: UnitPeriod): boolean =>
  state.judgement === 'met' || state.judgement === 'not-met';

/** What a unit does that satisfies a target: "đạt tiêu chí 19.2 của Bộ tiêu chí xã nông thôn mới". */
const doesWords = (target: TargetEvaluation, isMet: boolean, evaluation: Evaluation): string => {
  const { does, doesNot } = achievementOf(target, unitOfMeasureOf(target, evaluation));
  if (target.kind !== 'share' && target.kind !== 'count') return isMet ? does : doesNot;
  // An indicator of units that pass is called after what they do: "Xã đạt tiêu chí 19.2 …".
  const indicator = indexOf(evaluation).indicator(target.indicator);
  const what = indicator === undefined ? null : indicatorPredicate(indicator);
  if (what !== null) return isMet ? what : `không ${what}`;
  return `${isMet ? does : doesNot} ${indicatorName(evaluation, target.indicator)}`;
};

/** When the figures behind a state are from: "ngày 30/6/2023", "năm 2023"; of a flow the year judged. */
const whenOf = ({ year, referenceDate, state }: UnitPeriod, evaluation: Evaluation): string => {
  const { rows, date, quantity } = state;
  if (quantity !== null && year !== null) return inYears([year]);
  const figure = rows
    .flatMap((row) => figureOfRow(row, evaluation) ?? [])
    .find(({ periodEnd }) => periodEnd === date);
  return figure === undefined ? nbsp('đến', formatDate(date ?? referenceDate)) : figureWhen(figure);
};

/** " (suy ra từ “…”)", " (theo số tổng hợp)"; empty for a row of the unit itself. */
const basisWords = ({ state }: UnitPeriod, evaluation: Evaluation): string => {
  if (state.evidence === 'aggregate') return ' (theo số tổng hợp của nguồn)';
  if (state.evidence !== 'inference') return '';
  return state.inference === null
    ? ' (suy ra)'
    : ` (suy ra từ ${inferenceSource(evaluation, state.inference)})`;
};

const sourcesOf = ({ state }: UnitPeriod, evaluation: Evaluation): UnitTargetAnswer['sources'] => {
  const index = indexOf(evaluation);
  const ids = state.rows.flatMap((row) => figureOfRow(row, evaluation)?.source ?? []);
  return [...new Set(ids)].map((id) => ({
    title: index.source(id)?.title ?? id,
    href: sourcesAddress(evaluation.set, id),
  }));
};

const SILENT_SINCE = 'Sau đó chưa có số liệu.';

/** The newest known period, and whether the target's last one is unknown again. */
const newestKnown = (
  periods: readonly UnitPeriod[],
): { readonly newest: UnitPeriod; readonly silentSince: boolean } | null => {
  const newest = periods.findLast(isKnown);
  const last = periods.at(-1);
  return newest === undefined || last === undefined
    ? null
    : { newest, silentSince: !isKnown(last) };
};

const answerFor = ({ target, periods }: UnitPeriods, evaluation: Evaluation): UnitTargetAnswer => {
  const asked = judged(periods);
  if (asked.length === 0) {
    return {
      target,
      status: 'not-applicable',
      mark: '',
      text: 'Không giao riêng cho đơn vị này.',
      sources: [],
    };
  }
  const known = newestKnown(asked);
  if (known === null) {
    const text = 'Chưa năm nào có số liệu công bố.';
    return { target, status: 'no-data', mark: '', text, sources: [] };
  }
  const { newest, silentSince } = known;
  const said = stateWithQuantity(newest.state, target, evaluation).replace(/ \(suy ra\)$/, '');
  const text = `${upperFirst(whenOf(newest, evaluation))}: ${said}${basisWords(newest, evaluation)}.`;
  return {
    target,
    // What was known once is not known to hold: its date says when, and no mark stands before it.
    status: silentSince ? 'no-data' : newest.state.judgement === 'met' ? 'met' : 'not-met',
    mark: !silentSince && newest.state.evidence === 'inference' ? ' (suy ra)' : '',
    text: silentSince ? `${text} ${SILENT_SINCE}` : text,
    sources: sourcesOf(newest, evaluation),
  };
};

/** Later periods last; closing after the year it falls in. */
const byTime = (a: UnitPeriod, b: UnitPeriod): number =>
  a.referenceDate === b.referenceDate ? 0 : a.referenceDate < b.referenceDate ? -1 : 1;

const nameOf = ({ state }: UnitPeriod, evaluation: Evaluation): string =>
  unitInlineOf(evaluation, state.unit);

/** What is known of a unit at one time: "đạt tiêu chí 19.2 … (suy ra)". */
const factWords = (
  target: TargetEvaluation,
  { state }: UnitPeriod,
  evaluation: Evaluation,
): string =>
  `${doesWords(target, state.judgement === 'met', evaluation)}${state.evidence === 'inference' ? ' (suy ra)' : ''}`;

/** What was known last, with its time, and whether it has been silent since; or that nothing is known. */
const leadOf = (counted: readonly UnitPeriods[], evaluation: Evaluation): string => {
  const asked = counted.map(({ target, periods }) => ({ target, periods: judged(periods) }));
  const last = asked.flatMap(({ periods }) => periods.slice(-1)).sort(byTime);
  const newest = last.at(-1);
  if (newest === undefined) return 'Các mục tiêu của kế hoạch không giao riêng cho đơn vị này.';
  const name = nameOf(newest, evaluation);
  const known = asked.flatMap(({ target, periods }) => {
    const found = newestKnown(periods);
    return found === null ? [] : [{ target, ...found }];
  });
  if (known.length === 0) {
    return `Chưa có số liệu công bố nào cho biết ${name} đạt hay không đạt.`;
  }
  const dateOf = ({ newest: { state, referenceDate } }: (typeof known)[number]): string =>
    state.date ?? referenceDate;
  const date = known.map(dateOf).sort().at(-1);
  const told = known.filter((one) => dateOf(one) === date);
  // Figures that end on one day may begin on different ones: each fact stands with its own time.
  const lead = [...Map.groupBy(told, (one) => whenOf(one.newest, evaluation))]
    .flatMap(([when, [first, ...others]]) => {
      if (first === undefined) return [];
      const facts = [first, ...others].map((one) => factWords(one.target, one.newest, evaluation));
      return [`${upperFirst(when)}, ${nameOf(first.newest, evaluation)} ${facts.join('; ')}.`];
    })
    .join(' ');
  return told.every(({ silentSince }) => silentSince) ? `${lead} ${SILENT_SINCE}` : lead;
};

const unknownOf = (targets: readonly UnitTargetAnswer[]): string | null =>
  targets.some(({ status }) => status === 'no-data')
    ? '“Chưa biết” không có nghĩa là không đạt: chỉ là trang này chưa tìm thấy số liệu công bố.'
    : null;

const territoryName = (evaluation: Evaluation): string => {
  const unit = indexOf(evaluation).unit(evaluation.targets[0]?.final.area ?? '');
  return unit ? unitInline(unit) : 'toàn địa bàn';
};

/** Of the plan's territory every target says its own answer, and all of them stand below. */
const territoryLead = (evaluation: Evaluation): string =>
  `${upperFirst(evaluation.plan.shortTitle)} là kế hoạch của ${territoryName(evaluation)}; kết quả của từng mục tiêu ở ngay dưới đây.`;

/** Why no target counts a unit: it is of another type, or it did not exist in the years judged. */
const notCounted = ({ unit, versions }: UnitPage, evaluation: Evaluation): string => {
  const name = unitInline(unit);
  if (!versions.some(({ inTerritory }) => inTerritory)) {
    return `${upperFirst(evaluation.plan.shortTitle)} là kế hoạch của ${territoryName(evaluation)}, không tính ${name}.`;
  }
  const sameLevel = evaluation.targets.filter(({ scopeLevel }) => scopeLevel === unit.level);
  const types = sameLevel.flatMap(({ scopeTypes }) => scopeTypes);
  const closing = sameLevel
    .map(({ closingDate }) => closingDate)
    .sort()
    .at(-1);
  if (closing !== undefined && unit.validFrom > closing) {
    return `${upperFirst(name)} có từ ${onDay(unit.validFrom)}, sau ngày chốt của kế hoạch (${formatDate(closing)}), nên không có kết quả riêng.`;
  }
  if (types.length > 0 && !versions.some(({ type }) => types.includes(type))) {
    return `Kế hoạch chỉ đặt mục tiêu cho ${scopeNoun([...new Set(types)])}, nên ${name} không có kết quả riêng.`;
  }
  if (unit.validTo !== null && sameLevel.length > 0) {
    return `${upperFirst(name)} không còn sau ${onDay(unit.validTo)}, trước kỳ đầu tiên được xét, nên không có kết quả riêng.`;
  }
  return `Không mục tiêu nào của kế hoạch tính riêng ${name}.`;
};

/**
 * The plain answer for a unit: what is known of it, from when, and what is not. For a code that no
 * target counts (a ward, a unit formed after closing) the lead says why.
 */
export const unitAnswer = (page: UnitPage, evaluation: Evaluation): UnitAnswer => {
  if (page.code === evaluation.plan.territoryCode && !page.isLater) {
    return { lead: territoryLead(evaluation), targets: [], unknown: null };
  }
  const counted = page.isLater ? [] : countedBy(page.code, evaluation);
  if (counted.length === 0) {
    return { lead: notCounted(page, evaluation), targets: [], unknown: null };
  }
  const targets = counted.map((one) => answerFor(one, evaluation));
  return { lead: leadOf(counted, evaluation), targets, unknown: unknownOf(targets) };
};
