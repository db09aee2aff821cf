import { describe, expect, it } from 'vitest';
import {
  bounds,
  change,
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

const [A, B, C, D] = [communeCode(0), communeCode(1), communeCode(2), communeCode(3)];
const END = '2024-12-31';
const SPAN = ['2024-05-01', '2024-09-30'] as const;

/** Three communes in district 101 and one in 102. */
const four = (): World => {
  const world = smallWorld({ communes: 0, districts: 2 });
  indicator(world, 'dat');
  target(world, { due_date: END, closing_date: END });
  for (const code of [A, B, C]) unit(world, code, { type: 'xa', parent: '101' });
  unit(world, D, { type: 'xa', parent: '102' });
  return world;
};

/** The same; the commune in 102 is split into two on 1/7/2024. */
const split = (): World => {
  const world = four();
  for (const code of [D, '20001']) {
    unit(world, code, { type: 'xa', parent: '102', from: '2024-07-01' });
    change(world, '2024-07-01', [D, code], ['split']);
  }
  return world;
};

const known = (world: World) => bounds(onlyTarget(world).final);

/** Of the three communes that stay what they are. */
const knownOfThree = (world: World) => {
  const area = onlyTarget(world).areas.find(({ code }) => code === '101');
  return area?.final && bounds(area.final);
};

describe('R5: a total that fits no units of the day leaves as many in doubt as it misses', () => {
  it('where more were counted, those may be the ones that were met', () => {
    const world = four();
    statement(world, 'dat', '15', END, [3, 6]);
    expect(known(world)).toEqual([1, 1, 2]);
  });
  it('where fewer were counted, the others may be met as well', () => {
    const world = four();
    statement(world, 'dat', '15', END, [1, 2]);
    expect(known(world)).toEqual([1, 1, 2]);
  });
});

describe('R5: a statement of a span in which the register changes', () => {
  it('says of the units that stay at least what the others leave', () => {
    const world = split();
    statement(world, 'dat', '15', SPAN, [3, null]);
    expect([known(world), knownOfThree(world)]).toEqual([
      [2, 0, 3],
      [1, 0, 2],
    ]);
  });
  it('and at most what it counts', () => {
    const world = split();
    statement(world, 'dat', '15', SPAN, [1, null]);
    expect([known(world), knownOfThree(world)]).toEqual([
      [0, 2, 3],
      [0, 2, 1],
    ]);
  });
  it('of whichever day it may be: the least of both registers', () => {
    const world = split();
    statement(world, 'dat', '15', SPAN, [5, 7]);
    expect([known(world), knownOfThree(world)]).toEqual([
      [1, 0, 4],
      [1, 0, 2],
    ]);
  });
  it('and the greatest', () => {
    const world = split();
    statement(world, 'dat', '15', SPAN, [0, 2]);
    expect([known(world), knownOfThree(world)]).toEqual([
      [0, 1, 4],
      [0, 0, 3],
    ]);
  });
  it('that leaves everything open replaces nothing that was known before', () => {
    const world = split();
    value(world, 'dat', A, '2024-03-31', 'dat');
    statement(world, 'dat', '15', SPAN, [4, 9]);
    expect(known(world)).toEqual([1, 0, 4]);
  });
  it('is of the days whose register its total fits, and newer than a row before these', () => {
    const world = split();
    value(world, 'dat', A, '2024-06-15', 'khong-dat');
    statement(world, 'dat', '15', SPAN, [5, 5]);
    expect(known(world)).toEqual([5, 0, 0]);
  });
  it('if it says "at least", it may be of any day of its span', () => {
    const world = split();
    value(world, 'dat', A, '2024-06-15', 'khong-dat');
    statement(world, 'dat', '15', SPAN, [5, 5], { qualifier: 'at-least' });
    expect(known(world)).toEqual([4, 0, 1]);
  });
  it('counts none of the days on which its area had no such units', () => {
    const world = four();
    unit(world, A, { type: 'xa', parent: '103', from: '2024-07-01' });
    change(world, '2024-07-01', [A, A], ['moved']);
    unit(world, '103', { type: 'huyen', parent: '15' });
    statement(world, 'dat', '103', SPAN, [0, null]);
    expect(known(world)).toEqual([0, 1, 3]);
  });
});

describe('R5: units that changed their district since', () => {
  it('are counted where they were, and leave to the others what is exact', () => {
    const world = smallWorld({ communes: 0, districts: 2 });
    indicator(world, 'dat');
    target(world, { due_date: END, closing_date: END });
    for (const code of [A, B]) unit(world, code, { type: 'xa', parent: '101' });
    for (const code of [C, D, '20001']) unit(world, code, { type: 'xa', parent: '102' });
    unit(world, C, { type: 'xa', parent: '101', from: '2024-09-01' });
    change(world, '2024-09-01', [C, C], ['moved']);
    statement(world, 'dat', '102', '2024-06-30', [1, 3]);
    statement(world, 'dat', '15', '2024-06-30', [3, 5]);
    // Two of the three that are in 101 now were not in 102: both are met.
    expect(knownOfThree(world)).toEqual([2, 0, 1]);
  });
});
