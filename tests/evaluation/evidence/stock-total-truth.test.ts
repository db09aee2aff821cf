import { expect, it } from 'vitest';
import type { Quantity } from '../../../src/evaluation/record/evaluation.ts';
import { type Random, randomFor } from '../../../src/illustrative/random.ts';
import { runs } from '../../fixtures/extent.ts';
import {
  type DateOrPeriod,
  indicator,
  onlyTarget,
  smallWorld,
  target,
  value,
  type World,
} from '../world.ts';

/*
 * R8 and R10 for totals of stock counts: own figure and parts, on certain days and in spans. Behind each
 * world stands one count a district that does not change within the year.
 */

const DAYS = ['2025-01-31', '2025-06-30', '2025-09-30', '2025-12-31'] as const;

const when = (random: Random): DateOrPeriod => {
  const [from, to] = [random.between(0, 3), random.between(0, 3)].sort();
  const [start, end] = [DAYS[from ?? 0] ?? '', DAYS[to ?? 0] ?? ''];
  return random.between(0, 2) > 0 || start === end ? end : [start, end];
};

const withFigures = (
  seed: number,
  additive: 'yes' | 'no',
  countOf: (unit: string, random: Random) => number,
): World => {
  const random = randomFor(seed, 'stock totals');
  const world = smallWorld({ communes: 0, districts: 3 });
  indicator(world, 'so-nguoi', {
    value_type: 'count',
    level: 'huyen',
    better: 'higher',
    additive,
  });
  target(world, {
    kind: 'minimum',
    mode: 'total',
    indicator: 'so-nguoi',
    scope_types: ['huyen'],
    threshold: 25,
  });
  const figures = random.between(1, 7);
  for (let at = 0; at < figures; at += 1) {
    const unit = ['15', '101', '102', '103'][random.between(0, 3)] ?? '15';
    value(world, 'so-nguoi', unit, when(random), countOf(unit, random), { source: `s${at}` });
  }
  return world;
};

const quantityOf = (world: World): Quantity | null => onlyTarget(world).final.quantity;

it.each(['yes', 'no'] as const)(
  'a total that does not change lies within its bounds, and no source is accused (additive %s)',
  (additive) => {
    let known = 0;
    for (let seed = 0; seed < runs(400); seed += 1) {
      const truth = randomFor(seed, 'truth');
      const parts = new Map(['101', '102', '103'].map((unit) => [unit, truth.between(0, 12)]));
      const rest = additive === 'yes' ? 0 : truth.between(0, 4);
      const total = [...parts.values()].reduce((sum, one) => sum + one, rest);
      const world = withFigures(seed, additive, (unit) => parts.get(unit) ?? total);
      const span = quantityOf(world)?.value;
      const { conflicts, status } = onlyTarget(world).final;
      const what = JSON.stringify({ seed, span, total, parts: [...parts] });
      expect(conflicts, what).toEqual([]);
      if (!span) continue;
      known += 1;
      expect(span[0], what).toBeLessThanOrEqual(total);
      expect(span[1] ?? total, what).toBeGreaterThanOrEqual(total);
      if (status === 'met') expect(total, what).toBeGreaterThanOrEqual(25);
      if (status === 'not-met') expect(total, what).toBeLessThan(25);
    }
    expect(known).toBeGreaterThan(0);
  },
);

it('whatever sources say, the bounds are bounds, and every conflict has two figures', () => {
  for (let seed = 0; seed < runs(400); seed += 1) {
    const world = withFigures(seed, seed % 2 === 0 ? 'yes' : 'no', (_, random) =>
      random.between(0, 30),
    );
    const span = quantityOf(world)?.value;
    if (span) expect(span[0]).toBeLessThanOrEqual(span[1] ?? Number.POSITIVE_INFINITY);
    for (const { figures } of onlyTarget(world).final.conflicts) {
      expect(figures.length).toBeGreaterThan(1);
    }
  }
});
