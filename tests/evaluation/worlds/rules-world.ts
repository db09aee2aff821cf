import type { UnitType } from '../../../src/schema/unit-type.ts';
import { communeCode, indicator, smallWorld, type World } from '../world.ts';
import { oracle } from './oracle.ts';

/** The first three communes of a small world. */
export const [A, B, C] = [communeCode(0), communeCode(1), communeCode(2)];

/** A world with one indicator, and another from which it may be inferred. */
export const worldOf = (
  size: { communes: number; districts?: number },
  lasting: { dat?: 'yes' | 'no'; nguon?: 'yes' | 'no' } = {},
): World => {
  const world = smallWorld({ districts: 1, ...size });
  indicator(world, 'dat', { lasting: lasting.dat ?? 'no' });
  indicator(world, 'nguon', { lasting: lasting.nguon ?? 'no' });
  return world;
};

const YEAR = 2024;

/** Least and most met, and whether anything contradicts, in 2024 or another year. */
export const boundsOf = (
  world: World,
  year = YEAR,
  types: readonly UnitType[] = ['xa'],
): readonly [number, number, boolean] => {
  const asked = { indicator: 'dat', types, start: `${year}-01-01`, end: `${year}-12-31` };
  const { met, most, contradictory } = oracle(world, asked);
  return [met, most, contradictory];
};

export const JUNE = '2024-06-30';
export const END = '2024-12-31';
