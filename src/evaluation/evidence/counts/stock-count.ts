import type { Version } from '../../../dataset/registry/registry.ts';
import { later } from '../../../schema/dates.ts';
import type { ValueRow } from '../../../schema/values.ts';
import type { Span } from '../../record/evaluation.ts';
import type { Observations } from '../observations.ts';
import { disagreements } from '../unit-conflicts.ts';
import { answersIn, type Window } from '../window.ts';
import { countIn, hull, isCounted, noCount, overlap, type StatedCount } from './stated-count.ts';

/** A figure that is known to be of a day, or of one that lies somewhere in a span of days. */
interface Dated {
  readonly period_start: string;
  readonly period_end: string;
}

/** Whether a figure is of a day that is known. */
export const isOfOneDay = ({ period_start, period_end }: Dated): boolean =>
  period_start === period_end;

/** R2: the figures after which none is certain to have come. */
export const lastOf = <F extends Dated>(figures: readonly F[]): F[] => {
  const start = figures.reduce((last, one) => later(last, one.period_start), '');
  return figures.filter(({ period_end }) => period_end >= start);
};

/** A unit's stock counts in a window, of whatever day. */
export const stockRows = (
  indicator: string,
  unit: Version,
  window: Window,
  observations: Observations,
): readonly ValueRow[] => {
  const row = observations.indicator(indicator);
  return observations.ofUnit(indicator, unit).filter((value) => answersIn(window, value, row));
};

/**
 * R10: the last of a unit's stock counts in a window. A figure whose day is only known to lie in a
 * span may be older or newer than one within it: both remain possible, and no source is accused.
 * Different numbers of one certain day are a conflict.
 */
export const countOfStock = (
  indicator: string,
  unit: Version,
  window: Window,
  observations: Observations,
): StatedCount => {
  const rows = stockRows(indicator, unit, window, observations);
  const counted = rows.filter(isCounted);
  if (counted.length === 0) return noCount(rows);
  const last = lastOf(counted);
  const spans = last.map((row): Span => [countIn(row), countIn(row)]);
  const span = hull(spans);
  const conflicts = disagreements(last.filter(isOfOneDay), unit.ref, indicator);
  const open = span[0] === span[1] ? null : 'order-unknown';
  return {
    span,
    narrowest: overlap(spans),
    rows: last,
    conflicts,
    reason: conflicts.length > 0 ? 'conflict' : open,
  };
};
