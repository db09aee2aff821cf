import type { Version } from '../../dataset/registry/registry.ts';
import { earlier, later } from '../../schema/dates.ts';
import type { Observations } from '../evidence/observations.ts';
import type { Window } from '../evidence/window.ts';
import type { Result } from '../record/evaluation.ts';

/** v₀ (R11): the first value known exactly, with its date. */
export interface Start {
  readonly date: string;
  readonly met: number;
  readonly n: number;
}

/** A result as a first value, if its bounds meet. */
export const asStart = ({ n, unknown, figuresTo, met }: Result): Start | null =>
  n > 0 && unknown === 0 && figuresTo !== null ? { date: figuresTo, met, n } : null;

/** The first year whose bounds meet: where the path of an area or unit starts. */
export const startOf = (years: readonly Result[]): Start | null => {
  for (const year of years) {
    const start = asStart(year);
    if (start) return start;
  }
  return null;
};

/**
 * Days within a window on which the bounds of a share or count may meet for the first time: those of
 * statements, also on what it is inferred from, and the one by which each unit has a result of its own.
 * The window's last day is left out.
 */
export const daysOfFirstValue = (
  indicator: string,
  scope: readonly Version[],
  window: Window,
  observations: Observations,
): string[] => {
  const isInside = (day: string): boolean => window.start <= day && day < window.end;
  const sources = observations.inferencesTo(indicator).map((rule) => rule.from_indicator);
  const days = new Set(
    [indicator, ...sources].flatMap((of) =>
      observations.statements(of).flatMap(({ period_end }) => period_end),
    ),
  );
  let byUnits = '';
  for (const unit of scope) {
    const first = observations
      .ofUnit(indicator, unit)
      .filter(({ value, period_end }) => value.kind === 'pass' && period_end >= window.start)
      .reduce<string | null>(
        (day, row) => (day === null ? row.period_end : earlier(day, row.period_end)),
        null,
      );
    if (first === null) return [...days].filter(isInside).sort();
    byUnits = later(byUnits, first);
  }
  return [...days.add(byUnits)].filter(isInside).sort();
};
