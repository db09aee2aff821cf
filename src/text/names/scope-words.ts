import type {
  Evaluation,
  LastKnown,
  Result,
  Step,
  TargetEvaluation,
} from '../../evaluation/record/evaluation.ts';
import { UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { formatCount, formatPermyriad, nbsp } from '../format/format.ts';
import { yearRuns } from '../format/year-runs.ts';

const GROUPS: readonly { readonly types: readonly UnitType[]; readonly noun: string }[] = [
  { types: ['huyen', 'thi-xa', 'thanh-pho'], noun: 'đơn vị cấp huyện' },
  { types: ['xa', 'phuong', 'thi-tran'], noun: 'đơn vị cấp xã' },
  { types: ['tinh', 'thanh-pho-truc-thuoc'], noun: 'tỉnh, thành phố' },
];

/** What units of these types are called together: "xã", "đơn vị cấp huyện", "huyện, thị xã". */
export const scopeNoun = (types: readonly UnitType[]): string => {
  const whole = GROUPS.find(
    (group) =>
      group.types.length === types.length && group.types.every((type) => types.includes(type)),
  );
  return whole?.noun ?? types.map((type) => UNIT_TYPES[type]).join(', ');
};

/** A shorter noun for charts, where the title has said which units: "xã", "đơn vị". */
export const shortNoun = (types: readonly UnitType[]): string => {
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 ? UNIT_TYPES[only] : 'đơn vị';
};

/** The step of a given name in a result's working; undefined if the result has none. */
export const findStep = <S extends Step['step']>(
  result: Result,
  step: S,
): Extract<Step, { step: S }> | undefined =>
  result.working.find((item): item is Extract<Step, { step: S }> => item.step === step);

/** Whether a result is of a time for which the target is not judged at all, in no area. */
export const isOutsidePeriod = (result: Result): boolean =>
  ['outside-the-period', 'year-not-over', 'year-not-begun'].includes(
    findStep(result, 'rule')?.rule ?? '',
  );

/** The types a result counts: those of its reading, which may be narrower than the target's. */
export const scopeTypesOf = (target: TargetEvaluation, result: Result): readonly UnitType[] =>
  findStep(result, 'population')?.types ?? target.scopeTypes;

/** What a result counts, as a noun: the units in scope, or for a trend over the plan's period years. */
export const nounOf = (target: TargetEvaluation, result: Result): string =>
  result.counted === 'years' ? 'năm' : scopeNoun(scopeTypesOf(target, result));

/** The noun of a chart, short: "xã", "đơn vị". */
export const chartNoun = (target: TargetEvaluation, result: Result): string =>
  result.counted === 'years' ? 'năm' : shortNoun(scopeTypesOf(target, result));

/** Which years a result over years counts, "2022–2024": the last that are judged; empty for none. */
export const countedYears = ({ years }: TargetEvaluation, { n }: Result): string => {
  const counted = years
    .filter(({ status }) => status !== 'not-applicable')
    .flatMap(({ year }) => year ?? [])
    .slice(-n);
  return n === 0 ? '' : yearRuns(counted);
};

/** "126 xã", with a no-break space. */
export const countOf = (n: number, noun: string): string => nbsp(formatCount(n), noun);

/** "145/146 xã", with a no-break space. */
export const partOf = (part: number, n: number, noun: string): string =>
  nbsp(`${formatCount(part)}/${formatCount(n)}`, noun);

/**
 * "20/146 xã (13,7%)", the share in hundredths of a percent as the evaluation gives it; without a
 * percentage where there is nothing to take it of.
 */
export const shareOf = ({ part, n, permyriad }: ShareOfUnits, noun: string): string => {
  const counted = partOf(part, n, noun);
  return permyriad === undefined ? counted : `${counted} (${formatPermyriad(permyriad)})`;
};

/** A share of a result's units: those known to meet it, not to meet it, the most that can. */
export interface ShareOfUnits {
  readonly part: number;
  readonly n: number;
  /** Hundredths of a percent; absent where n is 0. */
  readonly permyriad?: number;
}

const withShare = (part: number, n: number, permyriad: number | undefined): ShareOfUnits =>
  permyriad === undefined ? { part, n } : { part, n, permyriad };

/** A result as its plan counts: where that is units, it is told in units and without shares (R11). */
export const asCounted = ({ kind }: Pick<TargetEvaluation, 'kind'>, result: Result): Result =>
  kind === 'count' ? { ...result, shares: null } : result;

/** The units of a result known to meet it. */
export const metShare = ({ met, n, shares }: Result): ShareOfUnits =>
  withShare(met, n, shares?.metPermyriad);

/** The units of a result known not to meet it. */
export const notMetShare = ({ notMet, n, shares }: Result): ShareOfUnits =>
  withShare(notMet, n, shares?.notMetPermyriad);

/** The most units of a result that can meet it. */
export const mostShare = ({ n, met, unknown, shares }: Result): ShareOfUnits =>
  withShare(met + unknown, n, shares?.mostPermyriad);

/** The units of an earlier figure that met it. */
export const lastKnownShare = ({ met, total, metPermyriad }: LastKnown): ShareOfUnits =>
  withShare(met, total, total === 0 ? undefined : metPermyriad);

/** "cả 9 đơn vị cấp huyện"; a single unit is "1 xã". */
export const allOf = (n: number, noun: string): string =>
  n === 1 ? countOf(n, noun) : `cả ${countOf(n, noun)}`;

/**
 * Whether a result is about one unit that the target counts, of which the plan asks nothing by
 * itself: a number of units is said of it by its name.
 */
export const isOwnUnit = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): boolean => {
  const unit = indexOf(evaluation).unit(result.area);
  return (
    !result.binding &&
    result.n === 1 &&
    unit !== undefined &&
    scopeTypesOf(target, result).includes(unit.type)
  );
};
