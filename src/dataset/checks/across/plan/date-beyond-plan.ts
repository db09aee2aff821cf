import { yearOf } from '../../../../schema/dates.ts';
import type { TableName } from '../../../../schema/index.ts';
import type { PlanRow } from '../../../../schema/plan.ts';
import { known, type Place } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';
import { DATE_COLUMNS, isOutOfRange, rowsWithDay } from './date-out-of-range.ts';

/** A register or a document may be older than the plan, and may say what comes after it. */
const YEARS_AROUND = 50;

/** A promise may look back to an earlier plan, hardly further. */
const YEARS_TO_BASELINE = 20;

/** Years that are shown besides those of the plan: a year of comparison, a year after. */
const YEARS_SHOWN = 10;

/** The part of the plan that a limit comes from. */
type PlanLimit = 'signed_on' | 'period_start' | 'period_end' | 'around' | 'due_date';

/** First or last day that is no surprise in a column. */
interface Bound {
  readonly side: 'from' | 'to';
  readonly limit: (plan: PlanRow) => string;
  readonly of: PlanLimit;
}

const yearsFrom = (day: string, years: number): string => `${yearOf(day) + years}${day.slice(4)}`;

const FROM_SIGNING: Bound = { side: 'from', limit: (plan) => plan.signed_on, of: 'signed_on' };
const FROM_START: Bound = { side: 'from', limit: (plan) => plan.period_start, of: 'period_start' };
const TO_END: Bound = { side: 'to', limit: (plan) => plan.period_end, of: 'period_end' };
const FROM_LONG_BEFORE: Bound = {
  side: 'from',
  limit: (plan) => yearsFrom(plan.period_start, -YEARS_AROUND),
  of: 'around',
};
const TO_LONG_AFTER: Bound = {
  side: 'to',
  limit: (plan) => yearsFrom(plan.period_end, YEARS_AROUND),
  of: 'around',
};
const AROUND = [FROM_LONG_BEFORE, TO_LONG_AFTER];

/** What is promised lies in the time of the plan; all else at least in its age. */
const OWN_BOUNDS: Partial<Record<TableName, Readonly<Record<string, readonly Bound[]>>>> = {
  plan: { signed_on: [FROM_LONG_BEFORE, TO_END] },
  targets: { due_date: [FROM_SIGNING, TO_END], closing_date: [FROM_START] },
  readings: { closing_date: [FROM_START] },
  milestones: { date: [FROM_SIGNING] },
  'due-dates': { due_on: [FROM_SIGNING, TO_LONG_AFTER] },
};

/** A plan whose own days are out of range says nothing of those of others. */
const isDated = ({ signed_on, period_start, period_end }: PlanRow): boolean =>
  ![signed_on, period_start, period_end].some(isOutOfRange);

const daysBeyond = (
  { current }: DatasetContext,
  plan: PlanRow,
  { table, column }: (typeof DATE_COLUMNS)[number],
  { side, limit: limitOf, of }: Bound,
): Finding[] => {
  const limit = limitOf(plan);
  const isBeyond = (day: string): boolean =>
    (side === 'from' ? day < limit : day > limit) && !isOutOfRange(day);
  return rowsWithDay(current[table], column, isBeyond).map((row) => ({
    ...cellPlace(table, row, column),
    facts: { side, limit, of, unit: 'day' },
  }));
};

type YearRow = { readonly at: Place };

/** Finds a year that is not between two others. */
const yearBeyond = (
  table: 'plan' | 'targets',
  row: YearRow,
  column: string,
  year: number,
  [first, last]: readonly [number, number],
): Finding[] => {
  if (year >= first && year <= last) return [];
  const [side, limit] = year < first ? ['from', first] : ['to', last];
  const of: PlanLimit = table === 'targets' && side === 'to' ? 'due_date' : 'around';
  return [{ ...cellPlace(table, row, column), facts: { side, limit, of, unit: 'year' } }];
};

const yearsBeyond = ({ current }: DatasetContext, plan: PlanRow): Finding[] => {
  const shown = [
    yearOf(plan.period_start) - YEARS_SHOWN,
    yearOf(plan.period_end) + YEARS_SHOWN,
  ] as const;
  return [
    ...(['first_year', 'last_year'] as const).flatMap((column) =>
      yearBeyond('plan', plan, column, plan[column], shown),
    ),
    ...current.targets.flatMap((row) => {
      const year = known(row.baseline_year);
      const bounds = [plan.first_year - YEARS_TO_BASELINE, yearOf(row.due_date) - 1] as const;
      return year === undefined ? [] : yearBeyond('targets', row, 'baseline_year', year, bounds);
    }),
  ];
};

/** A day or year that the plan gives no reason for: a slip of a digit, or a form left as it was. */
export const dateBeyondPlan: AcrossCheck = {
  id: 'date-beyond-plan',
  stage: 'across',
  level: 'warning',
  unless: ['plan-dates', 'milestone-date'],
  run: (context) => {
    const [plan] = context.current.plan;
    if (plan === undefined || !isDated(plan)) return [];
    const days = DATE_COLUMNS.flatMap((place) =>
      (OWN_BOUNDS[place.table]?.[place.column] ?? AROUND).flatMap((bound) =>
        daysBeyond(context, plan, place, bound),
      ),
    );
    return [...days, ...yearsBeyond(context, plan)];
  },
};
