import { describe, expect, it } from 'vitest';
import { bounds, inference, onlyTarget, statement, target, value, type World } from '../world.ts';
import { A, B, boundsOf, C, END, JUNE, worldOf } from '../worlds/rules-world.ts';

const START = '2024-01-01';
const MARCH = '2024-03-31';
const SEPTEMBER = '2024-09-30';
const DECEMBER = '2024-12-15';

const asked = (world: World) => {
  target(world, { due_date: END, closing_date: END });
  return onlyTarget(world);
};

/** Least and most met in 2024, and whether anything contradicts: the engine says what the oracle does. */
const known = (world: World): readonly [number, number, boolean] => {
  const { met, unknown, conflicts } = asked(world).final;
  const found = [met, met + unknown, conflicts.length > 0] as const;
  expect(found).toEqual(boundsOf(world));
  return found;
};

/** A unit that a rule takes for met because of a recognition, which lasts. */
const recognised = (
  size: { communes: number; districts?: number },
  when: string | readonly [string, string],
  lasting: { dat?: 'yes' } = {},
): World => {
  const world = worldOf(size, { nguon: 'yes', ...lasting });
  inference(world, 'suy', ['nguon', 'dat']);
  value(world, 'nguon', A, when, 'dat');
  return world;
};

describe('R6: a contrary row against what follows by definition', () => {
  it('of some day of a span up to the last one contradicts it', () => {
    const world = recognised({ communes: 1 }, MARCH);
    value(world, 'dat', A, [JUNE, END], 'khong-dat');
    expect(known(world)).toEqual([0, 1, true]);
  });
  it('of a span that begins on the day of the recognition may be of before, and accuses nobody', () => {
    const world = recognised({ communes: 1 }, JUNE, { dat: 'yes' });
    value(world, 'dat', A, [JUNE, SEPTEMBER], 'khong-dat');
    expect(asked(world).final.conflicts).toEqual([]);
  });
  it('is of a day before the recognition where its span ends on that day', () => {
    const world = recognised({ communes: 1 }, JUNE);
    value(world, 'dat', A, [MARCH, JUNE], 'khong-dat');
    expect(known(world)).toEqual([1, 1, false]);
  });
  it('a result of the unit itself stays its evidence, though the source stands by its end', () => {
    const world = recognised({ communes: 1 }, SEPTEMBER);
    value(world, 'dat', A, [JUNE, END], 'dat');
    expect(asked(world).unitStates.at(-1)?.states).toMatchObject([
      {
        judgement: 'met',
        evidence: 'unit',
        rows: [`values: dat · ${A} · 2024-06-30 · 2024-12-31 · s1 @2026-01-01`],
      },
    ]);
  });
});

describe('R6, R7: a withdrawal of which it is unknown whether it came before the recognition', () => {
  it.each([
    ['begins', [JUNE, SEPTEMBER]],
    ['ends', [MARCH, JUNE]],
  ] as const)(
    'whose span %s on that day: a later row of the unit contradicts nothing',
    (_, span) => {
      const world = recognised({ communes: 1 }, JUNE);
      value(world, 'nguon', A, span, 'khong-dat');
      value(world, 'dat', A, DECEMBER, 'khong-dat');
      const { final } = asked(world);
      expect(bounds(final)).toEqual([0, 1, 0]);
      expect(final.conflicts).toEqual([]);
    },
  );
});

describe('R5, R6: statements on the source', () => {
  const stated = (): World => {
    const world = worldOf({ communes: 3, districts: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    return world;
  };
  it('that leave no choice about a unit let it be inferred by itself', () => {
    const world = stated();
    statement(world, 'nguon', '15', JUNE, [2, 3]);
    statement(world, 'nguon', '101', JUNE, [1, 2]);
    const { areas, unitStates } = asked(world);
    expect(areas.map(({ final }) => final && bounds(final))).toEqual([
      [1, 0, 1],
      [1, 0, 0],
    ]);
    expect(unitStates.at(-1)?.states[1]).toMatchObject({
      unit: `${B}@2018-12-15`,
      judgement: 'met',
      evidence: 'inference',
      date: JUNE,
      rows: ['aggregates: nguon · 15 · 2024-06-30 · 2024-06-30 · s1 @2026-01-01'],
    });
  });
  it('a unit of which a row of its own says it rests on that row alone', () => {
    const world = stated();
    value(world, 'nguon', A, JUNE, 'dat');
    expect(asked(world).unitStates.at(-1)?.states[0]).toMatchObject({
      judgement: 'met',
      evidence: 'inference',
      rows: [`values: nguon · ${A} · 2024-06-30 · 2024-06-30 · s1 @2026-01-01`],
    });
  });
  it('nothing follows from rows that contradict each other', () => {
    const world = stated();
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'nguon', A, JUNE, 'khong-dat', { source: 's2' });
    value(world, 'nguon', C, JUNE, 'dat');
    expect(known(world)).toEqual([1, 3, false]);
  });
  it('nothing follows from one of a span that later rows of all its units have outdone', () => {
    const world = worldOf({ communes: 3, districts: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '101', [JUNE, SEPTEMBER], [2, 2]);
    statement(world, 'nguon', '15', JUNE, [0, 3]);
    value(world, 'nguon', A, END, 'khong-dat');
    value(world, 'nguon', C, END, 'khong-dat');
    expect(known(world)).toEqual([0, 3, false]);
  });
  it('that none of its units meets it says nothing of what follows', () => {
    const world = stated();
    statement(world, 'nguon', '15', JUNE, [0, 3]);
    expect(asked(world).final.status).toBe('no-data');
  });
  it('of a source that lasts, one of a span that begins before the window is not of it', () => {
    const world = worldOf({ communes: 1 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '15', ['2023-12-01', MARCH], [1, 1]);
    expect(asked(world).final.status).toBe('no-data');
  });
  it('a row in force lets infer, though others of its unit contradict each other', () => {
    const world = stated();
    value(world, 'nguon', A, JUNE, 'dat');
    value(world, 'nguon', A, JUNE, 'khong-dat', { source: 's2' });
    value(world, 'nguon', A, [MARCH, END], 'dat', { source: 's3' });
    expect(known(world)).toEqual([1, 3, false]);
  });
  it('nothing follows from statements that contradict, though each of them leaves no choice', () => {
    const world = worldOf({ communes: 2, districts: 2 });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '15', JUNE, [2, 2]);
    statement(world, 'nguon', '15', JUNE, [1, 2], { source: 's2' });
    statement(world, 'nguon', '102', JUNE, [0, 1], { source: 's3' });
    expect(known(world)).toEqual([0, 2, false]);
  });
  it.each([
    ['the indicator', { dat: 'yes' }],
    ['the source', { nguon: 'yes' }],
  ] as const)(
    'whom the source says not to meet it is none of them, where %s lasts',
    (_, lasting) => {
      const world = worldOf({ communes: 2, districts: 2 }, lasting);
      inference(world, 'suy', ['nguon', 'dat']);
      statement(world, 'nguon', '15', END, [1, 2]);
      value(world, 'nguon', A, END, 'khong-dat');
      expect(asked(world).areas.map(({ final }) => final && bounds(final))).toEqual([
        [0, 0, 1],
        [1, 0, 0],
      ]);
    },
  );
  it('by circumstance, an older one says nothing of units of which a row of their own speaks', () => {
    const world = worldOf({ communes: 3 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    for (const rule of world.inferences) Object.assign(rule, { basis: 'circumstance' });
    statement(world, 'nguon', '15', '2023-06-30', [3, 3]);
    value(world, 'dat', A, JUNE, 'khong-dat');
    const { final } = asked(world);
    expect(bounds(final)).toEqual([2, 1, 0]);
    expect(final.conflicts).toEqual([]);
  });
  it('of a source that lasts, one of the first day of the window is of the window', () => {
    const world = worldOf({ communes: 2 }, { nguon: 'yes' });
    inference(world, 'suy', ['nguon', 'dat']);
    statement(world, 'nguon', '15', START, [1, 2]);
    value(world, 'nguon', A, JUNE, 'khong-dat');
    expect(known(world)).toEqual([1, 2, false]);
  });
});
