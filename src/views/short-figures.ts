import type { Evaluation, Figure, TargetEvaluation } from '../evaluation/record/evaluation.ts';
import { byCode } from '../schema/code-order.ts';
import { statisticalYear, yearOf } from '../schema/dates.ts';
import { indexOf } from './evaluation-index.ts';
import { seriesOf } from './series.ts';

/** Figures of one matter, by indicator, that make up no whole statistical year. */
export interface ShortFigures {
  /** Indicators with such figures, the one that the others explain first. */
  readonly indicators: readonly string[];
  /** Newest period first; within one period in the order of the indicators. */
  readonly figures: readonly Figure[];
}

const isShort = (figure: Figure, yearStart: string | null): boolean => {
  const year = yearOf(figure.periodEnd);
  return [year, year + 1].every((one) => {
    const { start, end } = statisticalYear(one, yearStart ?? '01-01');
    return figure.periodStart !== start || figure.periodEnd !== end;
  });
};

const shortOf = (id: string, evaluation: Evaluation): Figure[] => {
  const index = indexOf(evaluation);
  const indicator = index.indicator(id);
  const { territoryCode, periodEnd } = evaluation.plan;
  const area = index.versions(territoryCode).find(({ validFrom }) => validFrom <= periodEnd);
  if (indicator === undefined || area === undefined) return [];
  if (indicator.timing !== 'flow' || indicator.valueType !== 'count') return [];
  return seriesOf(id, area.ref, evaluation).filter(
    (figure) => figure.value !== null && isShort(figure, indicator.yearStart),
  );
};

/** Whether a text names an indicator by its id. */
const names = (text: string, id: string): boolean =>
  text.split(/[^\w.-]+/).some((word) => word.replace(/[.]$/, '') === id);

/** An indicator and those whose definition refers to it by its id, directly or through another. */
const withExplained = (id: string, { indicators }: Evaluation): string[] => {
  const found = [id];
  for (const one of found) {
    const more = indicators.filter(
      ({ id: other, definition }) => !found.includes(other) && names(definition, one),
    );
    found.push(...more.map(({ id: other }) => other));
  }
  return found;
};

const gathered = (ids: readonly string[], evaluation: Evaluation): ShortFigures[] => {
  const figures = ids.flatMap((id) => shortOf(id, evaluation));
  if (figures.length === 0) return [];
  return [
    {
      indicators: ids.filter((id) => figures.some(({ indicator }) => indicator === id)),
      figures: figures.sort(
        (a, b) => byCode(b.periodEnd, a.periodEnd) || byCode(a.periodStart, b.periodStart),
      ),
    },
  ];
};

/**
 * Of a trend: the figures of its indicator, and of those that explain it, for the plan's territory and for less than a
 * statistical year. Empty where there are none, and for a target that compares no years.
 */
export const shortFiguresOf = (
  { kind, indicator }: TargetEvaluation,
  evaluation: Evaluation,
): readonly ShortFigures[] =>
  kind === 'trend' ? gathered(withExplained(indicator, evaluation), evaluation) : [];

/** Those of all trends, then of matters that no target asks for and of which more is not better. */
export const allShortFigures = (evaluation: Evaluation): readonly ShortFigures[] => {
  const { targets, indicators } = evaluation;
  const ofTrends = targets.flatMap((target) => shortFiguresOf(target, evaluation));
  if (!targets.some(({ kind }) => kind === 'trend')) return [];
  const told = new Set([
    ...targets.flatMap(({ indicator }) => withExplained(indicator, evaluation)),
    ...ofTrends.flatMap((one) => one.indicators),
  ]);
  const others: ShortFigures[] = [];
  for (const { id, better } of indicators) {
    if (told.has(id) || better === 'higher') continue;
    const matter = withExplained(id, evaluation).filter((one) => !told.has(one));
    for (const one of matter) told.add(one);
    others.push(...gathered(matter, evaluation));
  }
  return [...ofTrends, ...others];
};
