import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/evaluation/record/evaluation.ts';
import type { TargetKind } from '../../../src/schema/targets.ts';
import { type DateOrPeriod, indicator, onlyTarget, smallWorld, target, value } from '../world.ts';

/*
 * R0 for quantities: behind each world stands a hidden truth, of which only some figures are published,
 * all of them true. The truth then lies within the bounds, and no verdict contradicts it.
 */

const WORLDS = 600;

/** Chance that is the same every time. */
const chance = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
};

type Chance = (below: number) => number;

const pick = <T>(items: readonly T[], next: Chance): T => items[next(items.length)] as T;

const KINDS = ['reduction', 'increase', 'minimum', 'maximum', 'trend'] as const;

const isMet = (
  kind: (typeof KINDS)[number],
  threshold: number,
  { now, base, isRise }: { now: number; base: number; isRise: boolean },
): boolean => {
  switch (kind) {
    case 'minimum':
      return now >= threshold;
    case 'maximum':
      return now <= threshold;
    case 'reduction':
      return 100 * now <= (100 - threshold) * base;
    case 'increase':
      return now > base && 100 * now >= (100 + threshold) * base;
    case 'trend':
      return isRise ? now > base : now < base;
  }
};

const holds = (span: Span | null | undefined, truth: number): boolean =>
  span == null || (span[0] <= truth && truth <= (span[1] ?? Number.POSITIVE_INFINITY));

/** Quarters of 2024 and 2025; the base year of changes is 2024. */
const QUARTERS = [2024, 2025].flatMap((year) =>
  [
    ['01-01', '03-31'],
    ['04-01', '06-30'],
    ['07-01', '09-30'],
    ['10-01', '12-31'],
  ].map(([start, end]) => [`${year}-${start}`, `${year}-${end}`] as const),
);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

interface Setting {
  readonly kind: (typeof KINDS)[number];
  readonly mode: 'each' | 'total';
  readonly threshold: number;
  readonly isRise: boolean;
}

const settingOf = (next: Chance): Setting => {
  const kind = pick(KINDS, next);
  const isRise = kind === 'trend' ? next(2) === 0 : kind === 'increase' || kind === 'minimum';
  return {
    kind,
    isRise,
    mode: pick(['each', 'total'], next),
    threshold: pick([0, 3, 10, 50], next),
  };
};

const worldOf = (setting: Setting, timing: 'flow' | 'stock', additive: 'yes' | 'no') => {
  const { kind, mode, threshold, isRise } = setting;
  const world = smallWorld({ communes: 0, districts: 3 });
  indicator(world, 'so', {
    level: 'huyen',
    value_type: 'count',
    timing,
    year_start: timing === 'flow' ? '01-01' : { missing: 'z' },
    better: isRise ? 'higher' : 'lower',
    additive,
  });
  const isChange = kind === 'reduction' || kind === 'increase';
  target(world, {
    kind: kind as TargetKind,
    mode,
    indicator: 'so',
    scope_types: ['huyen'],
    threshold: kind === 'trend' ? { missing: 'z' } : threshold,
    baseline_year: isChange ? 2024 : { missing: 'z' },
  });
  return world;
};

const CODES = ['101', '102', '103'];

describe('the truth lies within the bounds', () => {
  it(`of a flow, in ${WORLDS} worlds`, () => {
    let decided = 0;
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const next = chance(seed * 104_729);
      const setting = settingOf(next);
      const additive = pick(['yes', 'no'] as const, next);
      const world = worldOf(setting, 'flow', additive);
      const truth = new Map(CODES.map((code) => [code, QUARTERS.map(() => next(4))]));
      const outside = QUARTERS.map(() => (additive === 'no' ? next(2) : 0));
      const whole = outside.map(
        (more, at) => more + sum([...truth.values()].map((q) => q[at] ?? 0)),
      );
      truth.set('15', whole);
      const published = new Set<string>();
      for (let figure = next(14); figure >= 0; figure -= 1) {
        const code = pick([...CODES, '15'], next);
        const year = 4 * next(2);
        const some = next(8);
        const [from, last] = next(2) === 0 ? [year, year + 3] : [some, some + next(8 - some)];
        const period: DateOrPeriod = [QUARTERS[from]?.[0] ?? '', QUARTERS[last]?.[1] ?? ''];
        const key = `${code} ${period.join(' ')}`;
        if (published.has(key)) continue;
        published.add(key);
        value(world, 'so', code, period, sum((truth.get(code) ?? []).slice(from, last + 1)));
      }
      const { final, years, unitStates } = onlyTarget(world);
      const about = JSON.stringify({ seed, setting, additive });
      const result = setting.kind === 'trend' ? years.at(-1) : final;
      const states = unitStates.at(-1)?.states ?? [];
      const judged = states.map(({ unit, quantity, judgement }) => {
        const quarters = truth.get(unit.slice(0, unit.indexOf('@'))) ?? [];
        const [base, now] = [sum(quarters.slice(0, 4)), sum(quarters.slice(4))];
        expect(holds(quantity?.value, now), `${about} ${unit} ${quantity?.value}: ${now}`).toBe(
          true,
        );
        expect(holds(quantity?.base, base), `${about} ${unit} ${quantity?.base}: ${base}`).toBe(
          true,
        );
        const met = isMet(setting.kind, setting.threshold, { now, base, isRise: setting.isRise });
        if (judgement === 'met' || judgement === 'not-met') {
          expect(judgement, `${about} ${unit}`).toBe(met ? 'met' : 'not-met');
        }
        return met;
      });
      const all = judged.every((met) => met);
      if (result?.status === 'met') expect(all, about).toBe(true);
      if (result?.status === 'not-met') expect(all, about).toBe(false);
      if (result?.status === 'met' || result?.status === 'not-met') decided += 1;
      expect(result?.conflicts, about).toEqual([]);
    }
    // Worlds in which nothing can be decided would prove nothing.
    expect(decided).toBeGreaterThan(WORLDS / 10);
  });

  it(`of a stock of a unit, in ${WORLDS} worlds`, () => {
    for (let seed = 1; seed <= WORLDS; seed += 1) {
      const next = chance(seed * 15_485_863);
      const setting = { ...settingOf(next), mode: 'each' as const };
      const world = worldOf(setting, 'stock', 'yes');
      const last = new Map<string, { day: string; count: number }>();
      const month = (at: number): string => `2025-${String(at).padStart(2, '0')}-15`;
      for (const code of CODES) {
        const counts = Array.from({ length: 13 }, () => next(12));
        for (let figure = next(4); figure >= 0; figure -= 1) {
          const at = 1 + next(12);
          const [start, end] = next(2) === 0 ? [at, at] : [1 + next(at), at + next(13 - at)];
          const count = counts[at] ?? 0;
          value(world, 'so', code, [month(start), month(end)], count, { source: `s${figure}` });
          const day = month(at);
          if (day >= (last.get(code)?.day ?? '')) last.set(code, { day, count });
        }
      }
      const { unitStates, final } = onlyTarget(world);
      const about = JSON.stringify({ seed, setting });
      for (const { unit, quantity } of unitStates.at(-1)?.states ?? []) {
        const { count } = last.get(unit.slice(0, unit.indexOf('@'))) ?? { count: 0 };
        expect(holds(quantity?.value, count), `${about} ${unit} ${quantity?.value}: ${count}`).toBe(
          true,
        );
      }
      expect(final.conflicts, about).toEqual([]);
    }
  });
});
