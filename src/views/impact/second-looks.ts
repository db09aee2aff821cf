import type { Evaluation, Figure, UnitRef } from '../../evaluation/record/evaluation.ts';
import type { FigureChange } from '../../evaluation/release-changes.ts';
import { byCode } from '../../schema/code-order.ts';
import { daysBetween, yearOf } from '../../schema/dates.ts';
import { indexOf } from '../evaluation-index.ts';
import type { SecondLook } from './impact.ts';

/** Below this a doubling is everyday chance. */
const SMALLEST_BASE = 20;

/** More than twice, or less than half. */
const JUMP = 2;

/** So many times the middle one of its neighbours, or so small a part of it. */
const FAR = 5;

/** With fewer neighbours than this nothing can be called usual. */
const FEWEST_NEIGHBOURS = 5;

const countOf = ({ value, total }: Figure): number | null =>
  typeof value === 'number' && total === null ? value : null;

const isTimes = (a: number, b: number, factor: number): boolean =>
  Math.max(a, b) >= SMALLEST_BASE && (a > factor * b || factor * a < b);

/** Fewer figures of a year are no table. */
const SMALLEST_TABLE = 3;

/** Figures of the same indicator and unit that the new ones have to be seen beside. */
type Beside = (figure: Figure) => readonly Figure[];

const figuresBeside = (evaluation: Evaluation): Beside => {
  const byUnit = new Map<string, Map<string, readonly Figure[]>>();
  return ({ indicator, unit }) => {
    const found =
      byUnit.get(indicator) ??
      Map.groupBy(indexOf(evaluation).figures(indicator), (figure) => figure.unit);
    byUnit.set(indicator, found);
    return found.get(unit) ?? [];
  };
};

/** Months, quarters and years differ by fewer days among themselves, and by more from each other. */
const LIKE_DAYS = 5;

const lengthOf = ({ periodStart, periodEnd }: Figure): number =>
  daysBetween(periodStart, periodEnd);

/** Whether figures of one indicator count over about as many days; those of a day all do. */
const isLike = (a: Figure, b: Figure, of: Evaluation): boolean =>
  indexOf(of).indicator(a.indicator)?.timing === 'stock' ||
  Math.abs(lengthOf(a) - lengthOf(b)) <= LIKE_DAYS;

/** The figure it replaces, else the newest one of an earlier time of like length. */
const beforeOf = (
  { figure, replaces }: FigureChange,
  beside: Beside,
  of: Evaluation,
): Figure | undefined =>
  replaces ??
  beside(figure)
    .filter(({ periodEnd, value }) => periodEnd < figure.periodEnd && value !== null)
    .filter((one) => isLike(one, figure, of))
    .toSorted((a, b) => byCode(a.periodEnd, b.periodEnd))
    .at(-1);

const againstItself = (figure: Figure, before: Figure): readonly SecondLook[] => {
  if (figure.value === false && before.value === true) return [{ kind: 'lost', figure, before }];
  const [count, earlier] = [countOf(figure), countOf(before)];
  if (count === null || earlier === null) return [];
  if (isTimes(count, earlier, JUMP)) return [{ kind: 'jump', figure, before }];
  return count === 0 && earlier > 0 ? [{ kind: 'zero', figure }] : [];
};

const medianOf = (counts: readonly number[]): number =>
  counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;

/** By reference, counts of units of the same parent, of the same indicator and time; its own is among them. */
type Neighbours = (figure: Figure) => ReadonlyMap<UnitRef, number>;

const countsByUnit = (figures: readonly Figure[]): ReadonlyMap<UnitRef, number> =>
  new Map(
    figures.flatMap((figure) => {
      const count = countOf(figure);
      return count === null ? [] : [[figure.unit, count] as const];
    }),
  );

const neighboursIn = (evaluation: Evaluation): Neighbours => {
  const index = indexOf(evaluation);
  const placeOf = ({ unit, periodStart, periodEnd }: Figure): string =>
    `${index.unit(unit)?.parent} ${periodStart} ${periodEnd}`;
  const found = new Map<string, Map<string, ReadonlyMap<UnitRef, number>>>();
  const countsOf = (indicator: string): Map<string, ReadonlyMap<UnitRef, number>> => {
    const groups = Map.groupBy(index.figures(indicator), placeOf);
    return new Map([...groups].map(([place, figures]) => [place, countsByUnit(figures)]));
  };
  return (figure) => {
    const counts = found.get(figure.indicator) ?? countsOf(figure.indicator);
    found.set(figure.indicator, counts);
    return counts.get(placeOf(figure)) ?? new Map();
  };
};

/** Of what nothing was known before: how it stands among its neighbours. */
const againstNeighbours = (figure: Figure, beside: Neighbours): readonly SecondLook[] => {
  const count = countOf(figure);
  if (count === null) return [];
  if (count === 0) return [{ kind: 'zero', figure }];
  const others = [...beside(figure)].flatMap(([unit, of]) => (unit === figure.unit ? [] : [of]));
  const [median, neighbours] = [medianOf(others), others.length];
  return neighbours >= FEWEST_NEIGHBOURS && isTimes(count, median, FAR)
    ? [{ kind: 'far', figure, median, neighbours }]
    : [];
};

/** Whether a figure is of a unit by itself, and not a statement about several. */
const isOwn = ({ row }: Figure): boolean => row.startsWith('values:');

/** Codes of units with a figure of their own of a year. */
const codesOf = (figures: readonly Figure[], year: number, of: Evaluation): Set<string> =>
  new Set(
    figures
      .filter((figure) => isOwn(figure) && yearOf(figure.periodEnd) === year)
      .map(({ unit }) => indexOf(of).unit(unit)?.code ?? unit),
  );

/** Of codes told of the year before those that lasted through a year. */
const lastedThrough = (codes: readonly string[], year: number, of: Evaluation): UnitRef[] =>
  codes.flatMap((code) => indexOf(of).unitOn(code, `${year}-12-31`)?.ref ?? []);

/** A table of a year, of which units are missing that were told of the year before. */
const fewerUnits = (
  figures: readonly FigureChange[],
  evaluation: Evaluation,
): readonly SecondLook[] => {
  const own = figures.map(({ figure }) => figure).filter(isOwn);
  const tables = Map.groupBy(
    own,
    ({ indicator, periodEnd }) => `${indicator} ${yearOf(periodEnd)}`,
  );
  return [...tables.values()].flatMap((table): SecondLook[] => {
    const [first] = table;
    if (first === undefined) return [];
    const { indicator } = first;
    const year = yearOf(first.periodEnd);
    const all = indexOf(evaluation).figures(indicator);
    const [now, then] = [codesOf(all, year, evaluation), codesOf(all, year - 1, evaluation)];
    const gone = [...then].filter((code) => !now.has(code)).sort(byCode);
    const missing = lastedThrough(gone, year, evaluation);
    const before = then.size - gone.length + missing.length;
    // One more commune of a year that is still being gathered is no table.
    const isTable = 2 * table.length > now.size && table.length >= SMALLEST_TABLE;
    return isTable && missing.length > 0 && now.size < before
      ? [{ kind: 'fewer', indicator, year, units: now.size, before, missing }]
      : [];
  });
};

/**
 * New figures that deserve a second look. None of it is an error: a figure may well be right, and a person
 * compares it with its source.
 * @param figures that came in, in their order
 * @param evaluation of both together
 */
export const secondLooks = (
  figures: readonly FigureChange[],
  evaluation: Evaluation,
): readonly SecondLook[] => {
  const beside = figuresBeside(evaluation);
  const neighbours = neighboursIn(evaluation);
  return [
    ...figures.flatMap((change) => {
      const before = beforeOf(change, beside, evaluation);
      return before === undefined
        ? againstNeighbours(change.figure, neighbours)
        : againstItself(change.figure, before);
    }),
    ...fewerUnits(figures, evaluation),
  ];
};
