import { expect, it } from 'vitest';
import { type Random, randomFor } from '../../../src/illustrative/random.ts';
import { runs } from '../../fixtures/extent.ts';
import {
  indicator,
  onlyTarget,
  smallWorld,
  statement,
  target,
  value,
  type World,
} from '../world.ts';
import { oracle, oracleClaims } from './oracle.ts';

/*
 * Bounds are exact: equal to the enumeration of every assignment of one day, also where sources contradict
 * each other, for the whole territory (R3, R4, R5).
 */

const DAY = '2024-12-31';

/** More claims at once than this are not enumerated. */
const MOST_CLAIMS = 9;

const of = <T>(items: readonly T[], random: Random): T =>
  items[random.between(0, items.length - 1)] as T;

const worldOf = (seed: number): World => {
  const random = randomFor(seed, 'contradictory');
  const communes = random.between(1, 4);
  const world = smallWorld({ communes, districts: 2 });
  indicator(world, 'dat');
  target(world, {
    kind: 'count',
    threshold: 1,
    due_date: '2024-12-31',
    closing_date: '2024-12-31',
  });
  const claims = random.between(1, 6);
  for (let at = 0; at < claims; at += 1) {
    const source = `s${at}`;
    if (random.between(1, 100) <= 50) {
      const unit = String(10001 + random.between(0, communes - 1));
      value(world, 'dat', unit, DAY, of(['dat', 'khong-dat'], random), { source });
      continue;
    }
    const area = of(['15', '101', '102'], random);
    const inside = area === '15' ? communes : Math.ceil((communes - (area === '102' ? 1 : 0)) / 2);
    if (inside < 1) continue;
    const qualifier = random.between(1, 5) === 1 ? 'at-least' : 'exact';
    statement(world, 'dat', area, DAY, [random.between(0, inside), inside], {
      source,
      qualifier,
    });
  }
  return world;
};

const asked = { indicator: 'dat', types: ['xa'], start: '2024-01-01', end: '2024-12-31' } as const;

const rowsOf = (world: World): string =>
  [...world.values, ...world.aggregates]
    .map((row) => JSON.stringify({ ...row, at: undefined, note: undefined }))
    .join('\n');

it('the bounds of small worlds are those of the enumeration', () => {
  let compared = 0;
  for (let seed = 0; seed < runs(700); seed += 1) {
    const world = worldOf(seed);
    if (oracleClaims(world, asked).length > MOST_CLAIMS) continue;
    compared += 1;
    const said = oracle(world, asked);
    const { final } = onlyTarget(world);
    const engine = { n: final.n, met: final.met, most: final.met + final.unknown };
    expect(engine, `seed ${seed}\n${rowsOf(world)}`).toEqual({
      n: said.n,
      met: said.met,
      most: said.most,
    });
  }
  expect(compared).toBeGreaterThanOrEqual(500);
});
