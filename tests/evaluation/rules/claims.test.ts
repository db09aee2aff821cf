import { describe, expect, it } from 'vitest';
import {
  bounds,
  change,
  communeCode,
  indicator,
  inference,
  onlyTarget,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

/** A province with communes in two districts, taken in turn, and a count of them asked for in 2024. */
const asked = (
  communes: number,
  options: { lasting?: boolean; threshold?: number } = {},
): World => {
  const world = smallWorld({ communes });
  indicator(world, 'dat', { lasting: options.lasting ? 'yes' : 'no' });
  target(world, {
    kind: 'count',
    threshold: options.threshold ?? 1,
    due_date: '2024-12-31',
    closing_date: '2024-12-31',
  });
  return world;
};

const known = (world: World) => bounds(onlyTarget(world).final);
const conflictsOf = (world: World) => onlyTarget(world).final.conflicts;
const statesOf = (world: World) => onlyTarget(world).unitStates.at(-1)?.states ?? [];

const JUNE = '2024-06-30';
const SEPTEMBER = '2024-09-30';
const DECEMBER = '2024-12-31';
const ALL_YEAR = ['2024-01-01', '2024-12-31'] as const;

describe('R1: a claim', () => {
  it('with start = end holds on that day', () => {
    const world = asked(1);
    value(world, 'dat', '10001', JUNE, 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
  });
  it('with start < end held on some day of the span, and is all that is known of the unit', () => {
    const world = asked(1);
    value(world, 'dat', '10001', ALL_YEAR, 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
  });
});

describe('R2: newer wins, per unit, whichever kind', () => {
  it('a later row replaces an earlier one of the same unit', () => {
    const world = asked(1);
    value(world, 'dat', '10001', JUNE, 'dat');
    value(world, 'dat', '10001', DECEMBER, 'khong-dat');
    expect(known(world)).toEqual([0, 1, 0]);
  });
  it('a later statement replaces earlier rows of the units it counts', () => {
    const world = asked(2);
    value(world, 'dat', '10001', JUNE, 'dat');
    value(world, 'dat', '10002', JUNE, 'dat');
    statement(world, 'dat', '15', DECEMBER, [1, 2]);
    expect(known(world)).toEqual([1, 1, 0]);
    expect(conflictsOf(world)).toEqual([]);
    expect(statesOf(world).map(({ reason }) => reason)).toEqual(['outdone', 'outdone']);
  });
  it('a later row replaces an earlier statement for its unit only', () => {
    const world = asked(3);
    statement(world, 'dat', '15', JUNE, [3, 3]);
    value(world, 'dat', '10001', DECEMBER, 'khong-dat');
    expect(known(world)).toEqual([2, 1, 0]);
  });
  it('a unit outdone may have been counted in the statement or not', () => {
    const world = asked(3);
    statement(world, 'dat', '15', JUNE, [1, 3]);
    value(world, 'dat', '10001', DECEMBER, 'khong-dat');
    // Of the other two, one was met in June, or none if the one was the first.
    expect(known(world)).toEqual([0, 2, 1]);
  });
  it('dates are compared claim by claim: a newer row of another unit does not make a row newer', () => {
    const world = asked(2);
    value(world, 'dat', '10001', JUNE, 'dat');
    value(world, 'dat', '10002', DECEMBER, 'dat');
    statement(world, 'dat', '15', SEPTEMBER, [0, 2]);
    expect(known(world)).toEqual([1, 1, 0]);
  });
  it('claims of different days are never added up as of one day', () => {
    const world = asked(4);
    statement(world, 'dat', '15', JUNE, [2, 4]);
    statement(world, 'dat', '101', DECEMBER, [1, 2]);
    expect(known(world)).toEqual([1, 1, 2]);
  });
  it('"at least m" that older claims give is no news, and more than that is', () => {
    const weak = asked(2);
    value(weak, 'dat', '10001', JUNE, 'dat');
    value(weak, 'dat', '10002', JUNE, 'khong-dat');
    statement(weak, 'dat', '15', DECEMBER, [1, null], { qualifier: 'at-least' });
    expect(known(weak)).toEqual([1, 1, 0]);
    const strong = asked(2);
    value(strong, 'dat', '10001', JUNE, 'khong-dat');
    value(strong, 'dat', '10002', JUNE, 'khong-dat');
    statement(strong, 'dat', '15', DECEMBER, [1, null], { qualifier: 'at-least' });
    expect(known(strong)).toEqual([1, 0, 1]);
  });
  it('no news is judged by what was known before, not on the day itself', () => {
    const world = asked(2);
    value(world, 'dat', '10001', JUNE, 'dat');
    value(world, 'dat', '10002', DECEMBER, 'dat');
    statement(world, 'dat', '15', DECEMBER, [1, null], { qualifier: 'at-least' });
    expect(known(world)).toEqual([2, 0, 0]);
  });
  it('a day inside a span with the same value agrees', () => {
    const world = asked(1);
    value(world, 'dat', '10001', ALL_YEAR, 'dat');
    value(world, 'dat', '10001', JUNE, 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
  });
  it.each([JUNE, '2024-01-01', DECEMBER])(
    'a day inside a span, its ends included, with another value leaves the unit unknown: %s',
    (day) => {
      const world = asked(1);
      value(world, 'dat', '10001', ALL_YEAR, 'dat');
      value(world, 'dat', '10001', day, 'khong-dat');
      expect(known(world)).toEqual([0, 0, 1]);
      expect(conflictsOf(world)).toEqual([]);
      expect(statesOf(world)).toMatchObject([{ judgement: 'unknown', reason: 'order-unknown' }]);
      expect(onlyTarget(world).final.status).toBe('inconclusive');
    },
  );
  it('a day after a span follows it', () => {
    const world = asked(1);
    value(world, 'dat', '10001', ['2024-01-01', JUNE], 'dat');
    value(world, 'dat', '10001', '2024-07-01', 'khong-dat');
    expect(known(world)).toEqual([0, 1, 0]);
  });
  it('two spans that overlap are not known to follow one another, two that do not are', () => {
    const overlapping = asked(1);
    value(overlapping, 'dat', '10001', ALL_YEAR, 'dat');
    value(overlapping, 'dat', '10001', ['2024-06-01', JUNE], 'khong-dat', { source: 's2' });
    expect(known(overlapping)).toEqual([0, 0, 1]);
    const apart = asked(1);
    value(apart, 'dat', '10001', ['2024-01-01', '2024-03-31'], 'dat');
    value(apart, 'dat', '10001', ['2024-04-01', JUNE], 'khong-dat');
    expect(known(apart)).toEqual([0, 1, 0]);
  });
  it('a statement of a span may be older or newer than a row inside it', () => {
    const world = asked(2);
    statement(world, 'dat', '15', ALL_YEAR, [2, 2]);
    value(world, 'dat', '10001', JUNE, 'khong-dat');
    expect(known(world)).toEqual([1, 0, 1]);
    expect(conflictsOf(world)).toEqual([]);
  });
  it('more than three spans of uncertain order leave their units open', () => {
    const world = asked(2);
    for (const [at, month] of ['03', '04', '05', '06'].entries()) {
      statement(world, 'dat', '15', [`2024-${month}-01`, DECEMBER], [2, 2], { source: `s${at}` });
    }
    value(world, 'dat', '10001', JUNE, 'dat');
    expect(known(world)).toEqual([0, 0, 2]);
  });
});

describe('R3: a conflict is knowledge, not silence', () => {
  const contradicted = (): World => {
    const world = asked(2);
    value(world, 'dat', '10001', DECEMBER, 'dat');
    value(world, 'dat', '10001', DECEMBER, 'khong-dat', { source: 's2' });
    return world;
  };
  it('different values of one day leave the unit unknown, and both are shown', () => {
    expect(statesOf(contradicted())[0]).toMatchObject({ judgement: 'unknown', reason: 'conflict' });
    expect(conflictsOf(contradicted())).toMatchObject([
      { date: DECEMBER, figures: [{ value: 0 }, { value: 1 }] },
    ]);
  });
  it('older evidence does not come back in', () => {
    const world = contradicted();
    value(world, 'dat', '10001', JUNE, 'dat');
    expect(statesOf(world)[0]).toMatchObject({ judgement: 'unknown' });
  });
  it('another claim of that day does not settle it', () => {
    const world = contradicted();
    statement(world, 'dat', '101', DECEMBER, [1, 1], { source: 's3' });
    expect(statesOf(world)[0]).toMatchObject({ judgement: 'unknown' });
  });
  it('a newer claim does', () => {
    const world = contradicted();
    value(world, 'dat', '10001', '2025-01-15', 'dat');
    const later = onlyTarget(world).years.find(({ year }) => year === 2024);
    expect(later?.met).toBe(0);
  });
});

describe('R4: several sources at once', () => {
  it('bounds hold for every assignment that fits all claims', () => {
    const world = asked(4);
    statement(world, 'dat', '15', DECEMBER, [3, 4]);
    statement(world, 'dat', '101', DECEMBER, [1, 2]);
    expect(known(world)).toEqual([3, 1, 0]);
    expect(onlyTarget(world).areas.map(({ final }) => final && bounds(final))).toEqual([
      [1, 1, 0],
      [2, 0, 0],
    ]);
  });
  it('where none fits, the hull over the maximal sets of claims, the province not first', () => {
    const world = asked(4);
    statement(world, 'dat', '15', DECEMBER, [1, 4]);
    statement(world, 'dat', '101', DECEMBER, [2, 2], { source: 's2' });
    expect(known(world)).toEqual([1, 0, 3]);
    expect(conflictsOf(world)).toHaveLength(1);
  });
  it('never the largest set by number: reprints are no votes', () => {
    const world = asked(1);
    for (const source of ['s1', 's2', 's3']) {
      value(world, 'dat', '10001', DECEMBER, 'dat', { source });
    }
    value(world, 'dat', '10001', DECEMBER, 'khong-dat', { source: 's4' });
    expect(known(world)).toEqual([0, 0, 1]);
  });
  it('a verdict stands if all of those sets give it', () => {
    const world = asked(4, { threshold: 2 });
    statement(world, 'dat', '15', DECEMBER, [3, 4]);
    statement(world, 'dat', '15', DECEMBER, [2, 4], { source: 's2' });
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([2, 1, 1]);
    expect(final.status).toBe('met');
    expect(final.conflicts).toHaveLength(1);
  });
  it('which claims are in force is settled first: a contradiction of outdone claims is none', () => {
    const world = asked(1);
    value(world, 'dat', '10001', JUNE, 'dat');
    value(world, 'dat', '10001', JUNE, 'khong-dat', { source: 's2' });
    value(world, 'dat', '10001', DECEMBER, 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
    expect(conflictsOf(world)).toEqual([]);
  });
  it('rows that miss a statement by two may each be the wrong ones, and no more than two of them', () => {
    const world = asked(20);
    for (let at = 0; at < 20; at += 1) {
      value(world, 'dat', communeCode(at), DECEMBER, at < 5 ? 'dat' : 'khong-dat');
    }
    statement(world, 'dat', '15', DECEMBER, [7, 20], { source: 's2' });
    expect(known(world)).toEqual([5, 13, 2]);
    expect(onlyTarget(world).final.leftOut).toBe(0);
    expect(conflictsOf(world)).toMatchObject([
      { figures: [{ value: 7 }, { value: 5, total: 20 }] },
    ]);
  });
  it('above twelve claims all of the conflict is left out, and the result says so', () => {
    const world = asked(16);
    for (let at = 0; at < 14; at += 1) {
      value(world, 'dat', communeCode(at), DECEMBER, 'dat');
      value(world, 'dat', communeCode(at), DECEMBER, 'khong-dat', { source: 's2' });
    }
    statement(world, 'dat', '15', DECEMBER, [16, 16], { source: 's3' });
    expect(known(world)).toEqual([0, 0, 16]);
    expect(onlyTarget(world).final.leftOut).toBeGreaterThan(12);
  });
});

describe('R5: whole and parts bound each other', () => {
  it('a statement on a district counts for the province, with the rest unknown', () => {
    const world = asked(4);
    statement(world, 'dat', '101', DECEMBER, [1, 2]);
    expect(known(world)).toEqual([1, 1, 2]);
  });
  it('one on the province settles its districts where it leaves no choice', () => {
    const world = asked(4);
    statement(world, 'dat', '15', DECEMBER, [0, 4]);
    expect(onlyTarget(world).areas.map(({ final }) => final && bounds(final))).toEqual([
      [0, 2, 0],
      [0, 2, 0],
    ]);
    expect(statesOf(world).every(({ evidence }) => evidence === 'aggregate')).toBe(true);
  });
  it('a statement belongs to the register of its own day', () => {
    const world = asked(2);
    statement(world, 'dat', '15', JUNE, [2, 2]);
    unit(world, '10003', { type: 'xa', parent: '101', from: '2024-09-01' });
    expect(known(world)).toEqual([2, 0, 1]);
  });
  it.each([
    ['renamed', { type: 'xa', parent: '101' }],
    ['moved', { type: 'xa', parent: '102' }],
  ] as const)('and follows a unit that is %s', (kind, next) => {
    const world = asked(2);
    statement(world, 'dat', '101', JUNE, [1, 1]);
    unit(world, '10001', { ...next, from: '2024-09-01' });
    change(world, '2024-09-01', ['10001', '10001'], [kind]);
    expect(known(world)).toEqual([1, 0, 1]);
  });
  it('of a unit made by merger nothing is known, even if all its parts were met', () => {
    const world = asked(2);
    statement(world, 'dat', '15', JUNE, [2, 2]);
    unit(world, '10001', { type: 'xa', parent: '101', from: '2024-09-01' });
    change(world, '2024-09-01', ['10001', '10001'], ['merged']);
    change(world, '2024-09-01', ['10002', '10001'], ['merged']);
    expect(known(world)).toEqual([0, 0, 1]);
  });
  it('a total says which types it counts', () => {
    const world = asked(2);
    unit(world, '10003', { type: 'thi-tran', parent: '101' });
    statement(world, 'dat', '15', DECEMBER, [3, 3]);
    expect(known(world)).toEqual([2, 0, 0]);
  });
  it('a total that fits no types leaves as many units as the difference doubtful', () => {
    const more = asked(4);
    statement(more, 'dat', '15', DECEMBER, [3, 5]);
    expect(known(more)).toEqual([2, 1, 1]);
    const fewer = asked(4);
    statement(fewer, 'dat', '15', DECEMBER, [1, 3]);
    expect(known(fewer)).toEqual([1, 2, 1]);
  });
});

describe('R6: an inference', () => {
  const inferred = (
    options: { lasting?: boolean; from?: string; communes?: number } = {},
  ): World => {
    const world = asked(options.communes ?? 2);
    indicator(world, 'rong', { lasting: options.lasting ? 'yes' : 'no' });
    inference(world, 'suy', ['rong', 'dat'], options.from ?? null);
    return world;
  };
  it('raises "met" only', () => {
    const world = inferred();
    value(world, 'rong', '10001', DECEMBER, 'khong-dat');
    expect(known(world)).toEqual([0, 0, 2]);
  });
  it('is never refuted by silence', () => {
    const world = inferred({ lasting: true });
    value(world, 'rong', '10001', '2020-06-30', 'dat');
    value(world, 'dat', '10002', DECEMBER, 'khong-dat');
    expect(known(world)).toEqual([1, 1, 0]);
  });
  it('is drawn only from claims in force', () => {
    const world = inferred();
    value(world, 'rong', '10001', JUNE, 'dat');
    value(world, 'rong', '10001', DECEMBER, 'khong-dat');
    expect(known(world)).toEqual([0, 0, 2]);
    const counted = inferred();
    value(counted, 'rong', '10001', JUNE, 'dat');
    statement(counted, 'rong', '15', DECEMBER, [0, 2]);
    expect(known(counted)).toEqual([0, 0, 2]);
  });
  it('holds on each day its source holds: it is newer than an older row of the unit', () => {
    const world = inferred({ lasting: true, from: '2022-01-01' });
    value(world, 'dat', '10001', JUNE, 'khong-dat');
    value(world, 'rong', '10001', SEPTEMBER, 'dat');
    expect(known(world)).toEqual([1, 0, 1]);
  });
  it('and takes part in what is stated of such a day', () => {
    const world = inferred({ lasting: true });
    value(world, 'rong', '10001', '2022-06-30', 'dat');
    statement(world, 'dat', '15', JUNE, [1, 2]);
    expect(known(world)).toEqual([1, 1, 0]);
  });
  it('by definition, a contrary row of a day on which the source stands is a conflict', () => {
    const world = inferred({ lasting: true });
    value(world, 'rong', '10001', '2022-06-30', 'dat');
    value(world, 'dat', '10001', JUNE, 'khong-dat');
    expect(known(world)).toEqual([0, 0, 2]);
    expect(conflictsOf(world)).toHaveLength(1);
  });
  it('by circumstance, a newer row of the unit itself goes first', () => {
    const world = inferred({ lasting: true, from: '2022-01-01' });
    value(world, 'rong', '10001', '2022-06-30', 'dat');
    value(world, 'dat', '10001', JUNE, 'khong-dat');
    expect(known(world)).toEqual([0, 1, 1]);
    expect(conflictsOf(world)).toEqual([]);
  });
  it('a rule with a first day never uses statements, nor results before that day', () => {
    const world = inferred({ lasting: true, from: '2022-01-01' });
    statement(world, 'rong', '15', '2023-06-30', [2, 2]);
    value(world, 'rong', '10001', '2021-06-30', 'dat');
    expect(known(world)).toEqual([0, 0, 2]);
  });
  it('a statement against what is inferred is a conflict', () => {
    const world = inferred({ lasting: true });
    value(world, 'rong', '10001', '2022-06-30', 'dat');
    statement(world, 'dat', '15', JUNE, [0, 2]);
    const { final } = onlyTarget(world);
    expect(final.met).toBe(0);
    expect(final.conflicts).toHaveLength(1);
  });
});

describe('R7: acts last, observations do not', () => {
  const lasting = (communes: number): World => asked(communes, { lasting: true });
  it('a recognition lasts until a withdrawal, a withdrawal until a new recognition', () => {
    const world = lasting(1);
    value(world, 'dat', '10001', '2020-06-30', 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
    value(world, 'dat', '10001', '2022-06-30', 'khong-dat');
    expect(known(world)).toEqual([0, 1, 0]);
    value(world, 'dat', '10001', '2023-06-30', 'dat');
    expect(known(world)).toEqual([1, 0, 0]);
  });
  it('only a row withdraws: a later statement that needs a withdrawal contradicts the act', () => {
    const world = lasting(2);
    value(world, 'dat', '10001', '2021-06-30', 'dat');
    statement(world, 'dat', '15', JUNE, [0, 2]);
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([0, 0, 2]);
    expect(final.conflicts).toHaveLength(1);
  });
  it('also where the statement is older than the window', () => {
    const world = lasting(1);
    value(world, 'dat', '10001', '2020-06-30', 'dat');
    statement(world, 'dat', '15', '2022-06-30', [0, 1]);
    expect(onlyTarget(world).final).toMatchObject({ met: 0, notMet: 0 });
  });
  it('a statement lasts as "at least", less the withdrawals since', () => {
    const world = lasting(3);
    statement(world, 'dat', '15', '2022-06-30', [3, 3]);
    expect(known(world)).toEqual([3, 0, 0]);
    value(world, 'dat', '10001', '2023-06-30', 'dat');
    value(world, 'dat', '10001', JUNE, 'khong-dat');
    expect(known(world)).toEqual([2, 1, 0]);
  });
  it('a statement says of earlier days "at most"', () => {
    const world = lasting(4);
    statement(world, 'dat', '15', JUNE, [2, 4]);
    statement(world, 'dat', '101', DECEMBER, [0, 2]);
    // In June the two of the district were not met either, so the other two were.
    expect(known(world)).toEqual([2, 2, 0]);
  });
  it('a withdrawal whose span crosses the end of the window leaves the unit unknown', () => {
    const world = lasting(1);
    value(world, 'dat', '10001', '2021-06-30', 'dat');
    value(world, 'dat', '10001', ['2024-06-01', '2025-06-30'], 'khong-dat');
    expect(known(world)).toEqual([0, 0, 1]);
  });
  it('a recognition whose span crosses the end of the window says nothing yet', () => {
    const world = lasting(1);
    statement(world, 'dat', '15', JUNE, [0, 1]);
    value(world, 'dat', '10001', ['2024-06-01', '2025-06-30'], 'dat');
    expect(known(world)).toEqual([0, 0, 1]);
  });
  it('"not recognised" without an earlier recognition is an observation of its day', () => {
    const inside = lasting(1);
    value(inside, 'dat', '10001', JUNE, 'khong-dat');
    expect(known(inside)).toEqual([0, 1, 0]);
    const before = lasting(1);
    value(before, 'dat', '10001', '2023-12-31', 'khong-dat');
    expect(known(before)).toEqual([0, 0, 1]);
    expect(onlyTarget(before).final.status).toBe('no-data');
  });
  it('acts of one day that differ leave the unit unknown, also later', () => {
    const world = lasting(1);
    value(world, 'dat', '10001', '2021-06-30', 'dat');
    value(world, 'dat', '10001', '2022-06-30', 'dat');
    value(world, 'dat', '10001', '2022-06-30', 'khong-dat', { source: 's2' });
    const { final } = onlyTarget(world);
    expect(bounds(final)).toEqual([0, 0, 1]);
    expect(final.conflicts).toHaveLength(1);
  });
});

describe('a figure flagged as preliminary', () => {
  it('gives way to an unflagged one of the same unit and period', () => {
    const world = asked(1);
    value(world, 'dat', '10001', DECEMBER, 'khong-dat');
    const [first] = world.values;
    if (first) world.values[0] = { ...first, flag: 'p' };
    value(world, 'dat', '10001', DECEMBER, 'dat', { source: 's2' });
    expect(known(world)).toEqual([1, 0, 0]);
  });
});

describe('no data', () => {
  it('is no claim of the window and no bound', () => {
    const world = asked(1);
    value(world, 'dat', '10001', '2023-06-30', 'dat');
    expect(onlyTarget(world).final.status).toBe('no-data');
    value(world, 'dat', '10001', JUNE, 'x');
    expect(onlyTarget(world).final.status).toBe('no-data');
  });
});
