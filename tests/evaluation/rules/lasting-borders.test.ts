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
  type World,
} from '../world.ts';

const [A, B, C, D] = [communeCode(0), communeCode(1), communeCode(2), communeCode(3)];
const END = '2024-12-31';

/** Three communes in district 101 and one in 102, of an indicator that lasts. */
const four = (): World => {
  const world = smallWorld({ communes: 0, districts: 2 });
  indicator(world, 'dat', { lasting: 'yes' });
  target(world, { due_date: END, closing_date: END });
  for (const code of [A, B, C]) unit(world, code, { type: 'xa', parent: '101' });
  unit(world, D, { type: 'xa', parent: '102' });
  return world;
};

const known = (world: World) => bounds(onlyTarget(world).final);

describe('R7: what lasts is carried', () => {
  it('to the last day of units that end with it', () => {
    const world = four();
    unit(world, '20001', { type: 'xa', parent: '101', from: '2025-01-01' });
    for (const code of [A, B]) change(world, '2025-01-01', [code, '20001'], ['merged']);
    statement(world, 'dat', '15', '2023-12-31', [2, 4]);
    expect(known(world)).toEqual([2, 0, 2]);
  });

  it('not to a day on which they are no more', () => {
    const world = four();
    unit(world, '20001', { type: 'xa', parent: '101', from: END });
    for (const code of [A, B]) change(world, END, [code, '20001'], ['merged']);
    statement(world, 'dat', '15', '2023-12-31', [2, 4]);
    expect(known(world)).toEqual([0, 0, 3]);
  });
});
