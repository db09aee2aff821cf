import { describe, expect, it } from 'vitest';
import {
  change,
  type DateOrPeriod,
  inference,
  onlyTarget,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';
import { A, B, C, END, JUNE, worldOf } from '../worlds/rules-world.ts';

/** The result of 2024 of so many communes, taken in turn to so many districts. */
const resultOf = (communes: number, tell: (world: World) => void, districts = 1) => {
  const world = worldOf({ communes, districts });
  tell(world);
  target(world, { due_date: END, closing_date: END });
  return onlyTarget(world).final;
};

/** Of each conflict: whom it is about, its day and its two figures, without the places of rows. */
const conflictsOf = (communes: number, tell: (world: World) => void) =>
  resultOf(communes, tell).conflicts.map(({ unit, date, figures, difference }) => [
    unit.split('@')[0],
    date,
    ...figures.map(({ value: met, total }) => `${met} of ${total ?? '?'}`),
    difference,
  ]);

const row = (world: World, code: string, said: 'dat' | 'khong-dat', source = 's1') =>
  value(world, 'dat', code, JUNE, said, { source });

describe('R4: a contradiction as readers see it', () => {
  it('two rows of one unit', () => {
    const found = conflictsOf(1, (world) => {
      row(world, A, 'dat');
      row(world, A, 'khong-dat', 's2');
    });
    expect(found).toEqual([[A, JUNE, '0 of ?', '1 of ?', 1]]);
  });
  it('each figure with the rows that state it', () => {
    const refTo = (source: string) =>
      `values: dat · ${A} · ${JUNE} · ${JUNE} · ${source} @2026-01-01`;
    const { conflicts } = resultOf(1, (world) => {
      row(world, A, 'dat');
      row(world, A, 'khong-dat', 's2');
      row(world, A, 'dat', 's3');
    });
    expect(conflicts.map(({ figures }) => figures.map(({ rows }) => rows))).toEqual([
      [[refTo('s2')], [refTo('s1'), refTo('s3')]],
    ]);
  });
  it('a row and the statement of an area that has this unit alone: it is about the area', () => {
    const found = conflictsOf(1, (world) => {
      row(world, A, 'dat');
      statement(world, 'dat', '101', JUNE, [0, 1]);
    });
    expect(found).toEqual([['101', JUNE, '1 of ?', '0 of 1', 1]]);
  });
  it.each([
    ['of a span', [JUNE, END], ['0 of ?', '1 of ?']],
    ['of a day', END, ['1 of ?', '0 of ?']],
  ] as const)('a row %s and an inference that holds on all of it, once', (_, when, figures) => {
    const found = conflictsOf(1, (world) => {
      inference(world, 'suy', ['nguon', 'dat']);
      value(world, 'nguon', A, when, 'dat');
      value(world, 'dat', A, when, 'khong-dat');
    });
    expect(found).toEqual([[A, END, ...figures, 1]]);
  });
  it('statements of two areas that have the same unit', () => {
    const found = conflictsOf(1, (world) => {
      statement(world, 'dat', '15', JUNE, [0, null]);
      statement(world, 'dat', '101', JUNE, [1, null], { source: 's2' });
    });
    expect(found).toEqual([['101', JUNE, '1 of ?', '0 of ?', 1]]);
  });
  it('two statements of one area', () => {
    const found = conflictsOf(2, (world) => {
      statement(world, 'dat', '15', JUNE, [0, 2]);
      statement(world, 'dat', '15', JUNE, [1, 2], { source: 's2' });
    });
    expect(found).toEqual([['15', JUNE, '1 of 2', '0 of 2', 1]]);
  });
  it('a statement and what the rows of its units add up to', () => {
    const found = conflictsOf(3, (world) => {
      for (const code of [A, B, C]) row(world, code, 'dat');
      statement(world, 'dat', '15', JUNE, [1, 3]);
    });
    expect(found).toEqual([['15', JUNE, '1 of 3', '3 of 3', 2]]);
  });
  it('a statement and the one row that it cannot be true with', () => {
    const found = conflictsOf(3, (world) => {
      row(world, B, 'khong-dat');
      statement(world, 'dat', '15', JUNE, [3, null], { qualifier: 'at-least' });
    });
    expect(found).toEqual([['15', JUNE, '3 of ?', '2 of 3', 1]]);
  });
});

describe('R4: a contradiction names no more claims than it needs', () => {
  const about = (area: string) => `aggregates: dat · ${area} · ${JUNE} · ${JUNE} · s1 @2026-01-01`;
  it('one of two districts is enough against a province', () => {
    const { conflicts } = resultOf(
      4,
      (world) => {
        statement(world, 'dat', '101', JUNE, [2, 2]);
        statement(world, 'dat', '102', JUNE, [2, 2]);
        statement(world, 'dat', '15', JUNE, [1, 4]);
      },
      2,
    );
    expect(conflicts.map(({ figures }) => figures.map(({ rows }) => rows))).toEqual([
      [[about('15')], [about('101')]],
      [[about('15')], [about('102')]],
    ]);
  });
  it('both where neither is', () => {
    const { conflicts } = resultOf(
      4,
      (world) => {
        statement(world, 'dat', '101', JUNE, [1, 2]);
        statement(world, 'dat', '102', JUNE, [1, 2]);
        statement(world, 'dat', '15', JUNE, [1, 4]);
      },
      2,
    );
    expect(conflicts.map(({ figures }) => figures.map(({ rows }) => rows))).toEqual([
      [[about('15')], [about('101'), about('102')]],
    ]);
  });
});

/** What a result says of its evidence. */
const evidenceOf = (communes: number, tell: (world: World) => void, districts = 1) =>
  resultOf(communes, tell, districts).working.flatMap((step) =>
    step.step === 'evidence' ? [[step.evidence, step.met, step.notMet]] : [],
  );

describe('the evidence of a result', () => {
  const all = (said: 'dat' | 'khong-dat', when: DateOrPeriod, met: number, total: number | null) =>
    evidenceOf(2, (world) => {
      for (const code of [A, B]) row(world, code, said);
      statement(world, 'dat', '101', when, [met, total]);
    });
  it('names the rows of units before statements, and no statement of a wider area beside them', () => {
    expect(all('dat', JUNE, 2, 2)).toEqual([['unit', 2, 0]]);
    expect(all('khong-dat', JUNE, 0, 2)).toEqual([['unit', 0, 2]]);
    expect(all('dat', END, 1, 2)).toEqual([['aggregate', 1, 1]]);
  });
  it('tells a contested row where all rows of its unit say the same, and none where they do not', () => {
    const contested = (second: 'dat' | 'khong-dat') =>
      evidenceOf(1, (world) => {
        row(world, A, 'dat');
        row(world, A, second, 's2');
        statement(world, 'dat', '101', JUNE, [0, 1]);
      });
    expect(contested('dat')).toContainEqual(['unit', 1, 0]);
    expect(contested('khong-dat').filter(([kind]) => kind === 'unit')).toEqual([]);
  });
});

describe('the evidence of a result of several kinds', () => {
  it('a statement that establishes nothing of the units it still speaks of is not told', () => {
    const found = evidenceOf(2, (world) => {
      statement(world, 'dat', '15', JUNE, [1, 2]);
      value(world, 'dat', A, '2024-09-30', 'dat');
    });
    expect(found).toEqual([['unit', 1, 0]]);
  });
  it('rows come before what is inferred', () => {
    const found = evidenceOf(2, (world) => {
      inference(world, 'suy', ['nguon', 'dat']);
      value(world, 'nguon', A, JUNE, 'dat');
      row(world, B, 'dat');
    });
    expect(found).toEqual([
      ['unit', 1, 0],
      ['inference', 1, null],
    ]);
  });
  it('an inference that adds nothing is not told', () => {
    const found = evidenceOf(2, (world) => {
      inference(world, 'suy', ['nguon', 'dat']);
      for (const code of [A, B]) row(world, code, 'dat');
      statement(world, 'nguon', '15', JUNE, [1, 2]);
    });
    expect(found).toEqual([['unit', 2, 0]]);
  });
  it('a contradiction about a unit that is no more is told where a statement counts it', () => {
    const { conflicts } = resultOf(3, (world) => {
      row(world, B, 'dat');
      row(world, B, 'khong-dat', 's2');
      statement(world, 'dat', '15', JUNE, [1, 3]);
      unit(world, '20001', { type: 'xa', parent: '101', from: '2024-09-30' });
      change(world, '2024-09-30', [B, '20001'], ['merged']);
      change(world, '2024-09-30', [C, '20001'], ['merged']);
    });
    expect(conflicts.map((one) => one.unit.split('@')[0])).toEqual([B]);
  });
});

describe('R13: data that establish nothing are data all the same', () => {
  it.each([JUNE, '2024-01-01'])('a statement of %s with twice as many units', (day) => {
    const { status } = resultOf(2, (world) => statement(world, 'dat', '101', day, [2, 4]));
    expect(status).toBe('inconclusive');
  });
  it.each([
    ['rows of one day that contradict each other', END],
    ['spans of which it is unknown which came last', [JUNE, END]],
  ] as const)('of what lasts, %s', (_, when) => {
    const { status, unknown } = resultOf(1, (world) => {
      world.indicators = world.indicators.map((one) => ({ ...one, lasting: 'yes' }));
      value(world, 'dat', A, when, 'dat');
      value(world, 'dat', A, when, 'khong-dat', { source: 's2' });
    });
    expect([status, unknown]).toEqual(['inconclusive', 1]);
  });
});
