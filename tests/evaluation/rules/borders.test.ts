import { describe, expect, it } from 'vitest';
import { onlyTarget, statement, target, value, type World } from '../world.ts';
import { A, boundsOf, END, worldOf } from '../worlds/rules-world.ts';

/** Least and most met in 2024, and whether anything contradicts: the engine says what the oracle does. */
const known = (world: World): readonly [number, number, boolean] => {
  target(world, { due_date: END, closing_date: END });
  const { met, unknown, conflicts } = onlyTarget(world).final;
  const found = [met, met + unknown, conflicts.length > 0] as const;
  expect(found).toEqual(boundsOf(world));
  return found;
};

const START = '2024-01-01';
const LASTING = { dat: 'yes' } as const;

describe('R2, R7: spans whose ends meet another day', () => {
  it('"not recognised" of a span that ends on the day of a statement may have come after', () => {
    const world = worldOf({ communes: 1 }, LASTING);
    value(world, 'dat', A, ['2023-06-30', START], 'khong-dat');
    statement(world, 'dat', '15', START, [1, null], { qualifier: 'at-least' });
    expect(known(world)).toEqual([0, 1, false]);
  });
  it('of the other units the statement still speaks, on the first day of the window too', () => {
    const world = worldOf({ communes: 3 }, LASTING);
    value(world, 'dat', A, ['2023-06-30', START], 'khong-dat');
    statement(world, 'dat', '15', START, [2, null]);
    expect(known(world)).toEqual([1, 2, false]);
  });
  it('"not recognised" of a span that begins on the day of a recognition may be of that day', () => {
    const world = worldOf({ communes: 2 }, LASTING);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, [END, '2025-01-01'], 'khong-dat');
    statement(world, 'dat', '15', END, [1, null]);
    expect(known(world)).toEqual([0, 1, false]);
  });
});

describe('R3, R4: contradictions on a border', () => {
  it('a statement of the last day holds though a row of that day contradicts another', () => {
    const world = worldOf({ communes: 2 }, LASTING);
    value(world, 'dat', A, END, 'dat');
    value(world, 'dat', A, END, 'khong-dat', { source: 's2' });
    statement(world, 'dat', '15', END, [1, 2]);
    expect(known(world)).toEqual([1, 1, true]);
  });
});
