import type { Evaluation, Figure, IndicatorInfo } from '../../evaluation/record/evaluation.ts';
import { daysBetween } from '../../schema/dates.ts';
import { sourcesAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { figuresAbout } from '../../views/unit-figures.ts';
import { unitPage } from '../../views/unit-pages.ts';
import { unitInline } from '../names/unit-names.ts';
import { figureWhen } from './figure-when.ts';

/** A recognition of a unit that lasts until it is revoked. */
export interface Recognition {
  /** "năm 2021", "ngày 08/12/2021", "trong khoảng 01/01/2019–31/7/2024". */
  readonly when: string;
  /** What it was recognised as: the name of the indicator. */
  readonly what: string;
  /** What the unit was called then; null where that is how its page is called. */
  readonly unit: string | null;
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}

const contains = (outer: Figure, inner: Figure): boolean =>
  outer.periodStart <= inner.periodStart && inner.periodEnd <= outer.periodEnd;

const length = ({ periodStart, periodEnd }: Figure): number => daysBetween(periodStart, periodEnd);

/** Rows of one indicator by event: a row that only names the year says the same as one with a day. */
const events = (figures: readonly Figure[]): Figure[][] => {
  const found: [Figure, ...Figure[]][] = [];
  for (const figure of [...figures].sort((a, b) => length(a) - length(b))) {
    const event = found.find(([first]) => first.unit === figure.unit && contains(figure, first));
    if (event) event.push(figure);
    else found.push([figure]);
  }
  return found;
};

const recognitionOf = (
  [first, ...others]: readonly Figure[],
  indicator: IndicatorInfo,
  evaluation: Evaluation,
): Recognition[] => {
  if (first === undefined) return [];
  const index = indexOf(evaluation);
  const unit = index.unit(first.unit);
  const current = unitPage(first.unit, evaluation)?.unit;
  const isOther = unit && current && unitInline(unit) !== unitInline(current);
  return [
    {
      when: figureWhen(first),
      what: indicator.name,
      unit: isOther ? unitInline(unit) : null,
      sources: [...new Set([first, ...others].map(({ source }) => source))].map((source) => ({
        title: index.source(source)?.title ?? source,
        href: sourcesAddress(evaluation.set, source),
      })),
    },
  ];
};

/**
 * The recognitions of a unit code, oldest first: figures of indicators that last until revoked,
 * several sources of the same one together. Empty where none is published.
 */
export const recognitions = (code: string, evaluation: Evaluation): readonly Recognition[] => {
  const figures = figuresAbout(code, evaluation);
  const found = evaluation.indicators
    .filter(({ lasting, valueType }) => lasting && valueType === 'pass')
    .flatMap((indicator) =>
      events(figures.filter((one) => one.indicator === indicator.id && one.value === true)).map(
        (event) => ({ event, indicator }),
      ),
    );
  const end = ({ event }: (typeof found)[number]): string => event[0]?.periodEnd ?? '';
  return found
    .sort((a, b) => (end(a) === end(b) ? 0 : end(a) < end(b) ? -1 : 1))
    .flatMap(({ event, indicator }) => recognitionOf(event, indicator, evaluation));
};
