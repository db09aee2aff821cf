import type {
  Evaluation,
  TargetEvaluation,
  UnitJudgement,
} from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { periodsOf, type UnitPeriod } from '../../views/unit-periods.ts';
import { formatDate, onDay } from '../format/dates.ts';
import { nbsp } from '../format/format.ts';
import { upperFirst } from '../format/letter-case.ts';
import { inYears } from '../format/year-runs.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { unitInline, unitInlineOf } from '../names/unit-names.ts';

/** What is known of one unit for one target, in words. */
export interface UnitTargetAnswer {
  readonly target: TargetEvaluation;
  /** "đạt năm 2023 (suy ra); chưa biết các năm 2020–2022, 2024–2025". */
  readonly text: string;
}

/** The plain answer at the top of a unit's page. */
export interface UnitAnswer {
  /** One sentence: what is known last, or that nothing is. */
  readonly lead: string;
  /** Target by target; empty where none counts the unit. */
  readonly targets: readonly UnitTargetAnswer[];
  /** That unknown is not failed, and which bodies hold the figures; null where all is known. */
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

const yearsWhere = (
  periods: readonly UnitPeriod[],
  fits: (period: UnitPeriod) => boolean,
): number[] => periods.flatMap((one) => (one.year !== null && fits(one) ? [one.year] : []));

const JUDGEMENTS: readonly (readonly [UnitJudgement, string])[] = [
  ['met', 'đạt'],
  ['not-met', 'không đạt'],
];

/** "đạt năm 2023 (suy ra)", direct and inferred apart. */
const knownParts = (periods: readonly UnitPeriod[]): string[] =>
  JUDGEMENTS.flatMap(([judgement, word]) =>
    [false, true].flatMap((inferred) => {
      const years = yearsWhere(
        periods,
        ({ state }) =>
          state.judgement === judgement && (state.evidence === 'inference') === inferred,
      );
      return years.length === 0 ? [] : [`${word} ${inYears(years)}${inferred ? ' (suy ra)' : ''}`];
    }),
  );

const targetWords = (periods: readonly UnitPeriod[]): string => {
  const asked = judged(periods);
  if (asked.length === 0) return 'không áp dụng cho đơn vị này';
  const known = knownParts(asked);
  const unknown = yearsWhere(asked, ({ state }) => state.judgement === 'unknown');
  if (known.length === 0) return 'chưa năm nào có số liệu công bố';
  return [...known, ...(unknown.length === 0 ? [] : [`chưa biết ${inYears(unknown)}`])].join('; ');
};

/** " (suy ra)" where no source says any of it in so many words; where of some, that it is a part. */
const inferredMark = (periods: readonly UnitPeriod[]): string => {
  const inferred = periods.filter(({ state }) => state.evidence === 'inference').length;
  if (inferred === 0) return '';
  return inferred === periods.length ? ' (suy ra)' : ' (một phần suy ra)';
};

/** "đến 30/6/2025", "năm 2023": the last period a target looks at the unit. */
const periodWords = ({ year, referenceDate }: UnitPeriod): string =>
  year === null ? nbsp('đến', formatDate(referenceDate)) : inYears([year]);

const OUTCOMES: readonly (readonly [UnitJudgement, string])[] = [
  ...JUDGEMENTS,
  ['unknown', 'chưa biết'],
];

/** Of several targets some met and some not: "có mục tiêu đạt (suy ra), có mục tiêu chưa biết". */
const mixedWords = (periods: readonly UnitPeriod[]): string =>
  OUTCOMES.flatMap(([judgement, word]) => {
    const such = periods.filter(({ state }) => state.judgement === judgement);
    return such.length === 0 ? [] : [`có mục tiêu ${word}${inferredMark(such)}`];
  }).join(', ');

const allWords = (judgement: UnitJudgement, one: boolean): string => {
  if (judgement === 'met')
    return one ? 'đạt mục tiêu tính cho đơn vị này' : 'đạt mọi mục tiêu tính cho đơn vị này';
  return one
    ? 'không đạt mục tiêu tính cho đơn vị này'
    : 'không đạt mục tiêu nào tính cho đơn vị này';
};

const lastOf = (periods: readonly UnitPeriod[]): UnitPeriod[] => periods.slice(-1);

/** Later periods last; closing after the year it falls in. */
const byTime = (a: UnitPeriod, b: UnitPeriod): number =>
  a.referenceDate === b.referenceDate ? 0 : a.referenceDate < b.referenceDate ? -1 : 1;

const nameOf = ({ state }: UnitPeriod, evaluation: Evaluation): string =>
  unitInlineOf(evaluation, state.unit);

/** Several targets at one time: "đạt mọi mục tiêu …", "có mục tiêu đạt, có mục tiêu không đạt". */
const outcomeWords = (periods: readonly UnitPeriod[]): string => {
  const [only, ...others] = new Set(periods.map(({ state }) => state.judgement));
  return only !== undefined && others.length === 0
    ? `${allWords(only, periods.length === 1)}${inferredMark(periods)}`
    : mixedWords(periods);
};

/** Of the newest period with a result: "năm 2023: xã Việt Thành có mục tiêu đạt (suy ra)". */
const lastKnownWords = (known: readonly UnitPeriod[], evaluation: Evaluation): string => {
  const newest = known.at(-1);
  if (newest === undefined) return '';
  const same = known.filter(({ referenceDate }) => referenceDate === newest.referenceDate);
  return `${periodWords(newest)}: ${nameOf(newest, evaluation)} ${mixedWords(same)}`;
};

/** What is known at the end, and where that is nothing, what was known last. */
const leadOf = (counted: readonly UnitPeriods[], evaluation: Evaluation): string => {
  const asked = counted.map(({ periods }) => judged(periods)).filter(({ length }) => length > 0);
  const last = asked.flatMap(lastOf).sort(byTime);
  const newest = last.at(-1);
  if (newest === undefined) return 'Các mục tiêu của kế hoạch không áp dụng cho đơn vị này.';
  const name = nameOf(newest, evaluation);
  const known = asked.flat().filter(isKnown).sort(byTime);
  if (known.length === 0) {
    return `Chưa có số liệu công bố nào cho biết ${name} đạt hay không đạt.`;
  }
  const when = upperFirst(periodWords(newest));
  return last.some(isKnown)
    ? `${when}, ${name} ${outcomeWords(last)}.`
    : `${when}, chưa biết ${name} đạt hay không đạt; số liệu gần nhất là ${lastKnownWords(known, evaluation)}.`;
};

const unknownOf = (counted: readonly UnitPeriods[], evaluation: Evaluation): string | null => {
  const open = counted.filter(({ periods }) =>
    periods.some(({ state }) => state.judgement === 'unknown'),
  );
  if (open.length === 0) return null;
  const holders = open.map(
    ({ target }) => indexOf(evaluation).indicator(target.indicator)?.holder ?? '',
  );
  const named = [...new Set(holders)].filter((holder) => holder !== '').join('; ');
  const asked = named === '' ? '' : ` Cơ quan nắm số liệu: ${named}.`;
  return `“Chưa biết” không có nghĩa là không đạt: chỉ là trang này chưa tìm thấy số liệu công bố.${asked}`;
};

/** Why no target counts a unit: it is of another type, or it did not exist in the years judged. */
const notCounted = (code: string, evaluation: Evaluation): string => {
  const versions = indexOf(evaluation).versions(code);
  const unit = versions.at(-1);
  if (unit === undefined) return '';
  const name = unitInline(unit);
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

/** Where today's unit came after closing, the results on its page are those of another. */
const beforeToday = (
  counted: readonly UnitPeriods[],
  code: string,
  evaluation: Evaluation,
): string => {
  const unit = indexOf(evaluation).versions(code).at(-1);
  const refs = counted.flatMap(({ periods }) => periods.map(({ state }) => state.unit));
  const closing = counted
    .map(({ target }) => target.closingDate)
    .sort()
    .at(-1);
  if (unit === undefined || closing === undefined || refs.includes(unit.ref)) return '';
  if (unit.validFrom <= closing) return '';
  return `${upperFirst(unitInline(unit))} hiện nay có từ ${onDay(unit.validFrom)}, sau ngày chốt của kế hoạch; dưới đây là kết quả của đơn vị mang mã này trước đó. `;
};

/** Of the plan's territory every target says its own answer, and all of them stand below. */
const territoryLead = (evaluation: Evaluation): string => {
  const area = evaluation.targets[0]?.final.area ?? '';
  const unit = indexOf(evaluation).unit(area);
  const name = unit ? unitInline(unit) : 'toàn địa bàn';
  return `${upperFirst(evaluation.plan.shortTitle)} là kế hoạch của ${name}; kết quả của từng mục tiêu ở ngay dưới đây.`;
};

/**
 * The plain answer for a unit: what is known of it, from when, and what is not. For a code that no
 * target counts (a ward, a unit formed after closing) the lead says why.
 */
export const unitAnswer = (code: string, evaluation: Evaluation): UnitAnswer => {
  if (code === evaluation.plan.territoryCode) {
    return { lead: territoryLead(evaluation), targets: [], unknown: null };
  }
  const counted = countedBy(code, evaluation);
  if (counted.length === 0) {
    return { lead: notCounted(code, evaluation), targets: [], unknown: null };
  }
  return {
    lead: beforeToday(counted, code, evaluation) + leadOf(counted, evaluation),
    targets: counted.map(({ target, periods }) => ({ target, text: targetWords(periods) })),
    unknown: unknownOf(counted, evaluation),
  };
};
