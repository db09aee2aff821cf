import type { Version } from '../../../dataset/registry/registry.ts';
import { addDays, later, statisticalYear } from '../../../schema/dates.ts';
import { known } from '../../../schema/table.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Conflict, Span } from '../../record/evaluation.ts';
import { distinctRefs, refOf } from '../../record/row-ref.ts';
import type { Observations } from '../observations.ts';
import { disagreements } from '../unit-conflicts.ts';
import { type FlowConflict, type FlowFigure, flowBounds } from './flow-bounds.ts';
import {
  countIn,
  hull,
  isCounted,
  isExact,
  noCount,
  overlap,
  type StatedCount,
} from './stated-count.ts';

/** Distinct figures with the rows that state them. */
const figuresOf = (rows: readonly ValueRow[]): Map<FlowFigure, ValueRow[]> => {
  const byText = new Map<string, [FlowFigure, ValueRow[]]>();
  for (const row of rows) {
    const value = countIn(row);
    const key = `${row.period_start}/${row.period_end}/${value}`;
    const same = byText.get(key);
    if (same) same[1].push(row);
    else {
      const until = addDays(row.period_end, 1);
      byText.set(key, [{ from: row.period_start, until, value }, [row]]);
    }
  }
  return new Map(byText.values());
};

const isSamePeriod = ({ wholes, parts }: FlowConflict): boolean => {
  const [whole, ...more] = wholes;
  const [part, ...others] = parts;
  return (
    more.length + others.length === 0 && whole?.from === part?.from && whole?.until === part?.until
  );
};

/** The contradiction between figures of different periods: what the parts give, and what the whole. */
const conflictOf = (
  { wholes, parts }: FlowConflict,
  rows: ReadonlyMap<FlowFigure, readonly ValueRow[]>,
  about: Pick<Conflict, 'indicator' | 'unit'>,
): Conflict => {
  const side = (figures: readonly FlowFigure[]) => ({
    value: figures.reduce((sum, { value }) => sum + value, 0),
    total: null,
    rows: distinctRefs(figures.flatMap((figure) => rows.get(figure) ?? []).map(refOf)),
  });
  const [least, greatest] = [side(wholes), side(parts)];
  const last = [...wholes, ...parts].reduce((day, { until }) => later(day, until), '');
  return {
    ...about,
    date: addDays(last, -1),
    figures: [least, greatest],
    difference: greatest.value - least.value,
  };
};

/** Figures of exactly the year: several of them are alternatives, and no other figure is needed. */
const fromYears = (
  rows: readonly ValueRow[],
  about: Pick<Conflict, 'indicator' | 'unit'>,
): StatedCount => {
  const spans = rows.map((row): Span => [countIn(row), countIn(row)]);
  const conflicts = disagreements(rows, about.unit, about.indicator);
  const reason = conflicts.length > 0 ? 'conflict' : null;
  return { span: hull(spans), narrowest: overlap(spans), rows, conflicts, reason };
};

/** R9 for figures of any period. */
const fromAll = (
  counted: readonly ValueRow[],
  year: { readonly start: string; readonly end: string },
  about: Pick<Conflict, 'indicator' | 'unit'>,
): StatedCount | null => {
  const figures = figuresOf(counted);
  const bounds = flowBounds([...figures.keys()], [year.start, addDays(year.end, 1)]);
  const span = hull(bounds.alternatives);
  const within = ({ period_start, period_end }: ValueRow): boolean =>
    period_start >= year.start && period_end <= year.end;
  const saysNothing = span[0] === 0 && span[1] === null && !counted.some(within);
  if (saysNothing && bounds.conflicts.length === 0) return null;
  const samePeriod = bounds.conflicts
    .filter(isSamePeriod)
    .flatMap(({ wholes, parts }) => [...wholes, ...parts]);
  const periods = Map.groupBy(new Set(samePeriod), ({ from, until }) => `${from}/${until}`);
  const conflicts = [
    ...[...periods.values()].flatMap((alternatives) => {
      const rows = alternatives.flatMap((figure) => figures.get(figure) ?? []);
      return disagreements(rows, about.unit, about.indicator);
    }),
    ...bounds.conflicts
      .filter((conflict) => !isSamePeriod(conflict))
      .map((conflict) => conflictOf(conflict, figures, about)),
  ];
  const inexact = isExact(span) ? null : 'partial';
  return {
    span,
    narrowest: overlap(bounds.alternatives),
    rows: bounds.about.flatMap((figure) => figures.get(figure) ?? []),
    conflicts,
    reason: conflicts.length > 0 ? 'conflict' : inexact,
  };
};

/**
 * R9: a unit's count over a whole statistical year, from all of its figures whatever their periods.
 * The usual unit has one figure a year and nothing to combine.
 */
export const countOfYear = (
  indicator: string,
  unit: Version,
  year: number,
  observations: Observations,
): StatedCount => {
  const yearStart = known(observations.indicator(indicator).year_start) ?? '01-01';
  const period = statisticalYear(year, yearStart);
  const all = observations.ofUnit(indicator, unit);
  const touching = all.filter(
    (row) => row.period_start <= period.end && row.period_end >= period.start,
  );
  const ofYear = touching.filter(
    (row) => row.period_start === period.start && row.period_end === period.end,
  );
  const counted = touching.filter(isCounted);
  if (counted.length === 0) return noCount(ofYear);
  const about = { indicator, unit: unit.ref };
  if (counted.length === ofYear.filter(isCounted).length) return fromYears(counted, about);
  return fromAll(all.filter(isCounted), period, about) ?? noCount(ofYear);
};
