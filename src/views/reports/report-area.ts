import type { Evaluation, UnitVersion } from '../../evaluation/record/evaluation.ts';
import { yearOf } from '../../schema/dates.ts';
import { indexOf } from '../evaluation-index.ts';
import type { ReportSubject } from './report-subject.ts';

/** The lowest level: units of it are listed in reports and have none of their own. */
const LOWEST = 'xa';

/** Whether a unit existed on any day of the plan's period. */
const isOfPeriod = (
  { validFrom, validTo }: UnitVersion,
  { periodStart, periodEnd }: Evaluation['plan'],
): boolean => validFrom <= periodEnd && (validTo === null || validTo >= periodStart);

/**
 * Unit codes of the areas that have reports: the plan's territory, then its districts in the order
 * of the register. A district that ended within the plan's period keeps its reports.
 */
export const reportAreas = (evaluation: Evaluation): readonly string[] => {
  const { plan, units } = evaluation;
  const index = indexOf(evaluation);
  const districts = units.filter(
    (unit) =>
      unit.inTerritory &&
      unit.level !== LOWEST &&
      isOfPeriod(unit, plan) &&
      unit.parent !== null &&
      index.unit(unit.parent)?.code === plan.territoryCode,
  );
  return [...new Set([plan.territoryCode, ...districts.map(({ code }) => code)])];
};

/** A version of a unit with its first and its last day. */
interface Lived {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * The version under whose name there are reports of a code: that of the day on which the plan was signed,
 * or if there was none then, the first one after it, or else the last one.
 * @param versions of one code, oldest first
 */
export const reportVersion = <V extends Lived>(
  versions: readonly V[],
  signedOn: string,
): V | undefined =>
  versions.findLast(
    ({ validFrom, validTo }) => validFrom <= signedOn && (validTo === null || signedOn <= validTo),
  ) ??
  versions.find(({ validFrom }) => validFrom > signedOn) ??
  versions.at(-1);

/**
 * The area of a report: see {@link reportVersion}. Throws for a code that the register does not have, a
 * fault of the program.
 */
export const reportArea = (evaluation: Evaluation, code: string): UnitVersion => {
  const area = reportVersion(indexOf(evaluation).versions(code), evaluation.plan.signedOn);
  if (!area) throw new Error(`unit ${code} is not in the register`);
  return area;
};

/** Years a report is made for: those of the plan's period that the evaluation covers. */
export const reportYears = ({ plan }: Pick<Evaluation, 'plan'>): number[] => {
  const first = Math.max(plan.firstYear, yearOf(plan.periodStart));
  const last = Math.min(plan.lastYear, yearOf(plan.periodEnd));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
};

/**
 * Every report that can be made of an evaluation: of the plan's territory and of each district, each
 * year and at last the whole period (`year` null).
 */
export const reportSubjects = (evaluation: Evaluation): ReportSubject[] =>
  reportAreas(evaluation).flatMap((area) =>
    [...reportYears(evaluation), null].map((year) => ({ area, year })),
  );
