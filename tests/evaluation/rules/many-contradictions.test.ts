import { describe, expect, it } from 'vitest';
import {
  bounds,
  communeCode,
  indicator,
  onlyTarget,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

const DAY = '2025-12-31';

/** A province whose districts `101`, `102` … have so many communes each, numbered through. */
const worldOf = (...sizes: readonly number[]): World => {
  const world = smallWorld({ communes: 0, districts: sizes.length });
  indicator(world, 'dat');
  target(world);
  let at = 0;
  sizes.forEach((size, district) => {
    for (let i = 0; i < size; i += 1) {
      unit(world, communeCode(at), { type: 'xa', parent: String(101 + district) });
      at += 1;
    }
  });
  return world;
};

/** As many sources as there are counts, each with another one of the same units. */
const differing = (world: World, area: string, counts: number, total: number): void => {
  for (let met = 0; met < counts; met += 1) {
    statement(world, 'dat', area, DAY, [met, total], { source: `n${met}` });
  }
};

const found = (world: World) => {
  const { final } = onlyTarget(world);
  return { bounds: bounds(final), leftOut: final.leftOut };
};

describe('R4: a contradiction among many figures', () => {
  it('is told with as few of them as it takes, the greatest first', () => {
    const world = worldOf(1, 2, 3);
    statement(world, 'dat', '101', DAY, [1, 1]);
    statement(world, 'dat', '102', DAY, [2, 2]);
    statement(world, 'dat', '103', DAY, [3, 3]);
    statement(world, 'dat', '15', DAY, [3, 6], { source: 's2' });
    const [first] = onlyTarget(world).final.conflicts;
    expect(first?.figures.map(({ rows }) => rows)).toEqual([
      ['aggregates: dat · 15 · 2025-12-31 · 2025-12-31 · s2 @2026-01-01'],
      [
        'aggregates: dat · 102 · 2025-12-31 · 2025-12-31 · s1 @2026-01-01',
        'aggregates: dat · 103 · 2025-12-31 · 2025-12-31 · s1 @2026-01-01',
      ],
    ]);
  });
  it('twelve claims are taken apart: each may be the one that is true', () => {
    const world = worldOf(12);
    differing(world, '15', 12, 12);
    expect(found(world)).toEqual({ bounds: [0, 1, 11], leftOut: 0 });
  });
  it('thirteen are all left out', () => {
    const world = worldOf(12);
    differing(world, '15', 13, 12);
    expect(found(world)).toEqual({ bounds: [0, 0, 12], leftOut: 13 });
  });
});

describe('R4: where too many contradict, only those are left out that take part', () => {
  it('not a figure of a wider area that just fits, nor those of other areas', () => {
    const world = worldOf(12, 2);
    differing(world, '101', 13, 12);
    value(world, 'dat', communeCode(12), DAY, 'dat');
    value(world, 'dat', communeCode(13), DAY, 'khong-dat');
    statement(world, 'dat', '15', DAY, [1, 14], { qualifier: 'at-least' });
    expect(found(world)).toEqual({ bounds: [1, 1, 12], leftOut: 13 });
  });
  it('one of a wider area that does not fit takes part, with what speaks against it', () => {
    const world = worldOf(12, 2);
    differing(world, '101', 13, 12);
    value(world, 'dat', communeCode(12), DAY, 'dat');
    value(world, 'dat', communeCode(13), DAY, 'khong-dat');
    statement(world, 'dat', '15', DAY, [2, 14], { qualifier: 'at-least' });
    expect(found(world)).toEqual({ bounds: [1, 0, 13], leftOut: 15 });
  });
  it('nor one that says the same as the wider area', () => {
    const world = worldOf(...Array.from({ length: 13 }, () => 2));
    for (let district = 101; district < 114; district += 1) {
      statement(world, 'dat', String(district), DAY, [1, null], { qualifier: 'at-least' });
    }
    value(world, 'dat', communeCode(0), DAY, 'khong-dat');
    statement(world, 'dat', '15', DAY, [0, 26], { source: 's2' });
    expect(found(world)).toEqual({ bounds: [0, 1, 25], leftOut: 14 });
  });
});
