import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation, Result } from '../../src/evaluation/record/evaluation.ts';
import { leastSatisfying } from '../../src/evaluation/verdict/required.ts';
import { runs } from '../fixtures/extent.ts';
import {
  communeCode,
  evaluateWorld,
  indicator,
  inference,
  onlyTarget,
  resultOf,
  smallWorld,
  statement,
  target,
  value,
  type World,
} from './world.ts';

type KnownValue = 'dat' | 'khong-dat' | 'x' | null;

const COMMUNES = 8;

/** What is known of eight communes at the due date, and the percentage promised. */
const knowledge = fc.record({
  states: fc.array(fc.constantFrom<KnownValue>('dat', 'khong-dat', 'x', null), {
    minLength: COMMUNES,
    maxLength: COMMUNES,
  }),
  percent: fc.integer({ min: 0, max: 100 }),
  early: fc.boolean(),
});

type Knowledge = typeof knowledge extends fc.Arbitrary<infer T> ? T : never;

const YEAR = { due: 2025, early: 2023 };

/** A world holding that knowledge; the year before the early one is fully known. */
const worldOf = ({ states, percent, early }: Knowledge): World => {
  const world = smallWorld({ communes: COMMUNES, districts: 3 });
  indicator(world, 'dat');
  target(world, { threshold: percent });
  for (let i = 0; i < COMMUNES; i += 1) {
    value(world, 'dat', communeCode(i), '2021-12-31', i < 2 ? 'dat' : 'khong-dat');
  }
  states.forEach((state, i) => {
    const year = early ? YEAR.early : YEAR.due;
    if (state !== null) value(world, 'dat', communeCode(i), `${year}-12-31`, state);
  });
  return world;
};

const judged = (known: Knowledge): Result =>
  resultOf(worldOf(known), known.early ? YEAR.early : YEAR.due);

/** The width of what remains possible. */
const width = (result: Result): number => result.unknown;

const GOODNESS = [
  'not-met',
  'late',
  'attention',
  'inconclusive',
  'no-data',
  'on-track',
  'reached',
  'met',
];

/** Worst class a result still admits, and best. */
const range = (result: Result): readonly [number, number] => {
  const rank = (status: string): number => GOODNESS.indexOf(status);
  if (result.statusRange) return [rank(result.statusRange[0]), rank(result.statusRange[1])];
  if (['inconclusive', 'no-data'].includes(result.status)) return [0, GOODNESS.length - 1];
  return [rank(result.status), rank(result.status)];
};

const replaceAt = (states: readonly KnownValue[], index: number, state: KnownValue): KnownValue[] =>
  states.map((one, i) => (i === index ? state : one));

describe('laws of the engine', () => {
  it('m, f and u add up to N, and the bounds hold the truth', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const result = judged(known);
        expect(result.met + result.notMet + result.unknown).toBe(result.n);
        expect(result.met).toBe(known.states.filter((state) => state === 'dat').length);
        expect(result.notMet).toBe(known.states.filter((state) => state === 'khong-dat').length);
      }),
    );
  });

  it('k is the least that satisfies', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(20_000), (percent, n) => {
        const k = leastSatisfying(percent, n);
        expect(100 * k >= percent * n).toBe(true);
        expect(k === 0 || 100 * (k - 1) < percent * n).toBe(true);
      }),
    );
  });

  it('more knowledge never widens the bounds', () => {
    fc.assert(
      fc.property(knowledge, fc.nat(COMMUNES - 1), fc.boolean(), (known, index, met) => {
        fc.pre(known.states[index] === null || known.states[index] === 'x');
        const more = {
          ...known,
          states: replaceAt(known.states, index, met ? 'dat' : 'khong-dat'),
        };
        const before = judged(known);
        const after = judged(more);
        expect(width(after)).toBeLessThan(width(before));
        expect(after.met).toBeGreaterThanOrEqual(before.met);
        expect(after.notMet).toBeGreaterThanOrEqual(before.notMet);
      }),
    );
  });

  it('a true statement about the whole never widens the bounds', () => {
    fc.assert(
      fc.property(knowledge, fc.nat(COMMUNES), (known, hidden) => {
        const unknown = known.states.filter((state) => state === null || state === 'x').length;
        const met = known.states.filter((state) => state === 'dat').length;
        const truth = met + Math.min(hidden, unknown);
        const before = judged(known);
        const world = worldOf(known);
        const year = known.early ? YEAR.early : YEAR.due;
        statement(world, 'dat', '15', `${year}-12-31`, [truth, COMMUNES]);
        const after = resultOf(world, year);
        expect(after.conflicts).toEqual([]);
        expect([after.met, after.notMet]).toEqual([truth, COMMUNES - truth]);
        expect(width(after)).toBeLessThanOrEqual(width(before));
      }),
    );
  });

  it('turning an unknown to met never worsens a verdict', () => {
    fc.assert(
      fc.property(knowledge, fc.nat(COMMUNES - 1), (known, index) => {
        fc.pre(known.states[index] === null || known.states[index] === 'x');
        const before = range(judged(known));
        const after = range(judged({ ...known, states: replaceAt(known.states, index, 'dat') }));
        expect(after[0]).toBeGreaterThanOrEqual(before[0]);
      }),
    );
  });

  it('an inference never raises f', () => {
    fc.assert(
      fc.property(knowledge, fc.subarray([...Array(COMMUNES).keys()]), (known, recognised) => {
        const world = worldOf({ ...known, early: false });
        const before = onlyTarget(world).final;
        indicator(world, 'cong-nhan', { lasting: 'yes' });
        inference(world, 'suy', ['cong-nhan', 'dat']);
        for (const i of recognised) value(world, 'cong-nhan', communeCode(i), '2022-06-30', 'dat');
        const after = onlyTarget(world).final;
        expect(after.notMet).toBeLessThanOrEqual(before.notMet);
        expect(after.met).toBeGreaterThanOrEqual(before.met);
      }),
    );
  });

  it('a settled verdict stays whatever the unknown turn out to be', () => {
    fc.assert(
      fc.property(
        knowledge,
        fc.array(fc.boolean(), { minLength: COMMUNES, maxLength: COMMUNES }),
        (known, truth) => {
          const due = { ...known, early: false };
          const before = judged(due);
          fc.pre(before.status === 'met' || before.status === 'not-met');
          const states = due.states.map((state, i): KnownValue => {
            if (state === 'dat' || state === 'khong-dat') return state;
            return truth[i] ? 'dat' : 'khong-dat';
          });
          expect(judged({ ...due, states }).status).toBe(before.status);
        },
      ),
    );
  });
});

describe('laws of the ledger', () => {
  it('renaming ids changes only names', () => {
    fc.assert(
      fc.property(knowledge, (known) => {
        const world = worldOf(known);
        const rename = <T>(cells: T): T =>
          JSON.parse(
            JSON.stringify(cells).replaceAll('"dat"', '"ten-moi"').replaceAll('"t1"', '"t-moi"'),
          );
        const renamed = {
          ...world,
          indicators: rename(world.indicators),
          targets: rename(world.targets),
          values: world.values.map((row) => ({ ...row, indicator: 'ten-moi' })),
        };
        const strip = (evaluation: Evaluation): string =>
          JSON.stringify(evaluation).replaceAll('ten-moi', 'dat').replaceAll('t-moi', 't1');
        expect(strip(evaluateWorld(renamed))).toBe(strip(evaluateWorld(world)));
      }),
      { numRuns: runs(30) },
    );
  });

  it('the verdict does not depend on what is recorded later', () => {
    fc.assert(
      fc.property(knowledge, fc.nat(COMMUNES - 1), (known, index) => {
        const world = worldOf({ ...known, early: false });
        const before = evaluateWorld(world);
        value(world, 'dat', communeCode(index), '2025-11-30', 'dat', { recorded_on: '2026-02-01' });
        expect(evaluateWorld(world, '2026-01-01')).toEqual(before);
      }),
      { numRuns: runs(30) },
    );
  });
});
