import type { JudgedUnit } from '../evidence/judged-unit.ts';
import type { Needed, NeededFigures, Result, Span, Status } from '../record/evaluation.ts';
import type { TrendYears } from './trend.ts';
import type { KnownCounts } from './verdict.ts';

/** Statuses that leave the question open for want of figures. */
const isOpen = (status: Status): boolean => status === 'inconclusive' || status === 'no-data';

const isExact = (span: Span | null): boolean => span !== null && span[0] === span[1];

const byYear = (years: ReadonlyMap<number, number>): readonly NeededFigures[] =>
  [...years].map(([year, units]) => ({ year, units })).sort((a, b) => a.year - b.year);

/**
 * Of how many units no exact count of the year is known, or none of the year it is compared with: only units that
 * are unknown and are judged by counts.
 * @param year the year whose counts are judged
 */
export const missingFigures = (
  units: readonly JudgedUnit[],
  year: number,
): readonly NeededFigures[] => {
  const years = new Map<number, number>();
  const add = (of: number): void => {
    years.set(of, (years.get(of) ?? 0) + 1);
  };
  for (const { judgement, quantity } of units.map(({ state }) => state)) {
    if (judgement !== 'unknown' || quantity === null) continue;
    if (!isExact(quantity.value)) add(year);
    if (quantity.baseYear !== null && !isExact(quantity.base)) add(quantity.baseYear);
  }
  return byYear(years);
};

/** So many of the unknown, with what is concluded then; null where they cannot suffice. */
const among = (
  count: number,
  unknown: number,
  status: Status | null,
): { readonly count: number; readonly status: Status | null } | null =>
  count >= 1 && count <= unknown ? { count, status } : null;

/**
 * What would settle a result that is open for want of figures: how many of the unknown units have to turn out to
 * meet the target, or not to, before the bounds leave no choice, and which counts are missing for that. Null where
 * the result is not open.
 * @param year the year whose counts are judged
 */
export const neededOf = (
  known: KnownCounts,
  { status, due }: { readonly status: Status; readonly due: boolean },
  units: readonly JudgedUnit[],
  year: number,
): Needed | null => {
  if (!isOpen(status)) return null;
  const { n, required, met, notMet, unknown } = known;
  return {
    toConfirm: among(required - met, unknown, due ? 'met' : 'reached'),
    toRefute: among(n - required + 1 - notMet, unknown, due ? 'not-met' : null),
    figures: missingFigures(units, year),
  };
};

/**
 * The same of a comparison with the year before: of one year's units, or of the years of the plan's period. One
 * change for the worse breaks the promise; it is kept when every one that is unknown turns out as asked, and only
 * contained where one that is known was as before.
 */
export const neededOfTrend = (
  { unknown, notMet }: Pick<TrendYears, 'unknown' | 'notMet'>,
  { status, kept }: { readonly status: Status; readonly kept: Status },
  figures: readonly NeededFigures[],
): Needed | null =>
  isOpen(status)
    ? {
        toConfirm: among(unknown, unknown, notMet > 0 ? 'contained' : kept),
        toRefute: among(1, unknown, 'not-met'),
        figures,
      }
    : null;

/** The counts that years lack together: two years may both lack that of the year between them. */
export const figuresOfYears = (years: readonly Result[]): readonly NeededFigures[] => {
  const most = new Map<number, number>();
  for (const { year, units } of years.flatMap(({ needed }) => needed?.figures ?? [])) {
    most.set(year, Math.max(units, most.get(year) ?? 0));
  }
  return byYear(most);
};
