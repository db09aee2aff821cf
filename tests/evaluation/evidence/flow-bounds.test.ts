import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type FlowFigure,
  largestSets,
} from '../../../src/evaluation/evidence/counts/flow-bounds.ts';
import { hull } from '../../../src/evaluation/evidence/counts/stated-count.ts';
import type { Span } from '../../../src/evaluation/record/evaluation.ts';

/** The first days of the segments that figures begin and end on. */
const DAYS = ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01'] as const;
const SEGMENTS = DAYS.length - 1;

/** Above every number of a figure: a segment that reaches it has no upper bound. */
const CAP = 8;

const figure = (from: number, until: number, value: number): FlowFigure => ({
  from: DAYS[from] ?? '',
  until: DAYS[until] ?? '',
  span: [value, value],
});

const largest = (figures: readonly FlowFigure[]) =>
  largestSets(figures.map((one) => ({ figures: [one] })));

const spanOf = (figures: readonly FlowFigure[], from = 0, until = SEGMENTS): Span =>
  hull(
    largest(figures).sets.map((set) =>
      boundsOf(set, { from: DAYS[from] ?? '', until: DAYS[until] ?? '' }),
    ),
  );

/** Every way to fill the segments, from 0 to the cap. */
const FILLINGS = Array.from({ length: (CAP + 1) ** SEGMENTS }, (_, index) =>
  Array.from({ length: SEGMENTS }, (_, at) => Math.floor(index / (CAP + 1) ** at) % (CAP + 1)),
);

/** What enumeration finds: the hull over the largest sets of figures that some filling makes true. */
const enumerated = (figures: readonly FlowFigure[], from: number, until: number): Span => {
  const places = figures.map((one) => ({
    start: DAYS.indexOf(one.from as (typeof DAYS)[number]),
    end: DAYS.indexOf(one.until as (typeof DAYS)[number]),
    value: one.span[0],
  }));
  const sum = (filling: readonly number[], start: number, end: number): number => {
    let total = 0;
    for (let at = start; at < end; at += 1) total += filling[at] ?? 0;
    return total;
  };
  const bounds = new Map<number, [number, number]>();
  for (const filling of FILLINGS) {
    let mask = 0;
    places.forEach(({ start, end, value }, index) => {
      if (sum(filling, start, end) === value) mask |= 1 << index;
    });
    const total = sum(filling, from, until);
    const isOpen = filling.slice(from, until).includes(CAP);
    const [low, high] = bounds.get(mask) ?? [Number.POSITIVE_INFINITY, 0];
    bounds.set(mask, [
      Math.min(low, total),
      Math.max(high, isOpen ? Number.POSITIVE_INFINITY : total),
    ]);
  }
  const masks = [...bounds.keys()];
  const largest = masks.filter((mask) => !masks.some((o) => o !== mask && (o & mask) === mask));
  const low = Math.min(...largest.map((mask) => bounds.get(mask)?.[0] ?? 0));
  const high = Math.max(...largest.map((mask) => bounds.get(mask)?.[1] ?? 0));
  return [low, Number.isFinite(high) ? high : null];
};

/** Chance that is the same every time. */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
};

const distinct = (figures: readonly FlowFigure[]): FlowFigure[] => [
  ...new Map(figures.map((one) => [JSON.stringify(one), one])).values(),
];

const randomSet = (seed: number, isTrue: boolean): FlowFigure[] => {
  const next = chance(seed);
  const truth = Array.from({ length: SEGMENTS }, () => next(3));
  const figures = Array.from({ length: 1 + next(5) }, () => {
    const from = next(SEGMENTS);
    const until = from + 1 + next(SEGMENTS - from);
    const sum = truth.slice(from, until).reduce((a, b) => a + b, 0);
    return figure(from, until, isTrue || next(3) > 0 ? Math.min(sum, CAP - 1) : next(CAP));
  });
  return distinct(figures);
};

describe('the least and the most of a flow', () => {
  it('parts that tile the period are its figure', () => {
    expect(spanOf([figure(0, 2, 4), figure(2, 4, 3)])).toEqual([7, 7]);
  });
  it('disjoint parts add up to a lower bound', () => {
    expect(spanOf([figure(0, 1, 4), figure(2, 3, 3)])).toEqual([7, null]);
  });
  it('a longer period is an upper bound', () => {
    expect(spanOf([figure(0, 4, 7)], 0, 2)).toEqual([0, 7]);
  });
  it('a longer period less its other part is the figure', () => {
    expect(spanOf([figure(0, 4, 7), figure(2, 4, 3)], 0, 2)).toEqual([4, 4]);
  });
  it('overlapping figures bound what they have in common', () => {
    expect(spanOf([figure(0, 3, 5), figure(1, 4, 6)])).toEqual([6, 11]);
  });
  it('figures beyond say nothing', () => {
    expect(spanOf([figure(2, 4, 7)], 0, 2)).toEqual([0, null]);
  });
  it('parts of more than the whole contradict it, and both remain', () => {
    const figures = [figure(0, 4, 5), figure(0, 2, 4), figure(2, 4, 3)];
    expect(spanOf(figures)).toEqual([5, 7]);
    const { conflicts } = largest(figures);
    expect(conflicts).toMatchObject([{ wholes: [{ value: 5 }], parts: [{}, {}] }]);
  });
  it('two numbers of one period are alternatives, and a third source settles nothing', () => {
    const year = [figure(0, 4, 5), figure(0, 4, 7)];
    expect(spanOf(year)).toEqual([5, 7]);
    expect(spanOf([...year, figure(0, 2, 4), figure(2, 4, 3)])).toEqual([5, 7]);
  });
  it('figures that give a least and a most bound a period too', () => {
    const half = { ...figure(0, 2, 0), span: [3, null] as const };
    const rest = { ...figure(2, 4, 0), span: [0, 2] as const };
    expect(spanOf([half, rest])).toEqual([3, null]);
    expect(spanOf([half, rest, figure(0, 4, 4)], 0, 2)).toEqual([3, 4]);
    expect(largest([half, figure(0, 4, 2)]).conflicts).toHaveLength(1);
  });
  it('claims of several figures stand or fall together', () => {
    const both = { figures: [figure(0, 2, 4), figure(2, 4, 3)] };
    const half = { figures: [figure(0, 2, 5)] };
    const { sets } = largestSets([both, half]);
    expect(sets).toHaveLength(2);
    expect(sets).toEqual(expect.arrayContaining([[both], [half]]));
  });
  it('a claim of figures that contradict each other is left out', () => {
    const { sets, conflicts } = largestSets([{ figures: [figure(0, 4, 3), figure(0, 2, 4)] }]);
    expect([sets, conflicts.length]).toEqual([[[]], 1]);
  });
  it('more than twelve figures in contradiction are left out', () => {
    const many = Array.from({ length: 13 }, (_, value) => figure(0, 4, value));
    expect(spanOf(many)).toEqual([0, null]);
    expect(spanOf(many.slice(0, 12))).toEqual([0, 11]);
  });
  it.each([
    ['true together', true],
    ['partly false', false],
  ])('is what enumeration finds, in 400 random sets of figures %s', (_, isTrue) => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const figures = randomSet(seed * 7919, isTrue);
      const from = seed % SEGMENTS;
      const until = from + 1 + (seed % (SEGMENTS - from));
      expect(spanOf(figures, from, until), JSON.stringify({ figures, from, until })).toEqual(
        enumerated(figures, from, until),
      );
    }
  });
});
