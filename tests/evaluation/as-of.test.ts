import { describe, expect, it } from 'vitest';
import { inForce, recordedBy } from '../../src/dataset/ledger/ledger.ts';
import { TABLES, type Tables } from '../../src/schema/index.ts';
import {
  addRelease,
  communeCode,
  evaluateWorld,
  indicator,
  onlyTarget,
  sealRows,
  smallWorld,
  target,
  value,
  type World,
} from './world.ts';

/** A figure recorded in January 2026 and corrected in March. */
const corrected = (): World => {
  const world = smallWorld({ communes: 1 });
  indicator(world, 'dat');
  target(world);
  value(world, 'dat', communeCode(0), '2025-06-30', 'dat', { recorded_on: '2026-01-10' });
  value(world, 'dat', communeCode(0), '2025-06-30', 'khong-dat', {
    recorded_on: '2026-03-01',
    reason: 'nguồn đính chính',
  });
  return world;
};

describe('what was known on a date', () => {
  it('is the row recorded last by then', () => {
    expect(onlyTarget(corrected(), '2026-02-28').final.status).toBe('met');
    expect(onlyTarget(corrected(), '2026-03-01').final.status).toBe('not-met');
    expect(onlyTarget(corrected()).final.status).toBe('not-met');
  });
  it('does not depend on the order of the two rows', () => {
    const world = corrected();
    world.values.reverse();
    expect(onlyTarget(world).final.status).toBe('not-met');
  });
  it('on the last day equals everything', () => {
    expect(evaluateWorld(corrected(), '2026-03-01')).toEqual(evaluateWorld(corrected()));
  });
  it('keeps superseded rows on record', () => {
    const { values } = corrected();
    expect(values).toHaveLength(2);
    expect(inForce(TABLES.values, values)).toHaveLength(1);
  });
  it('before the closing date the target has not fallen due', () => {
    const world = corrected();
    for (const rows of Object.values(world) as { recorded_on: string }[][]) {
      for (const row of rows) row.recorded_on = '2024-05-01';
    }
    world.values.length = 1;
    const [only] = world.values;
    Object.assign(only ?? {}, { period_start: '2024-03-31', period_end: '2024-03-31' });
    const { final, years } = onlyTarget(world);
    expect(final).toMatchObject({ referenceDate: '2024-05-01', due: false, status: 'reached' });
    expect(years.find(({ year }) => year === 2024)).toMatchObject({ referenceDate: '2024-05-01' });
    expect(years.find(({ year }) => year === 2025)?.notJudged).toBe('not-yet');
  });
  it('cuts releases off as well', () => {
    const world = corrected();
    addRelease(world, 'b', '2026-03-01');
    addRelease(world, 'a', '2026-01-31');
    expect(
      recordedBy(sealRows(world) as Tables, '2026-02-01').releases.map((row) => row.release),
    ).toEqual(['a']);
    expect(evaluateWorld(world)).toMatchObject({ release: { id: 'b' }, rowsAfterRelease: 0 });
    expect(evaluateWorld(world, '2026-02-01')).toMatchObject({
      release: { id: 'a' },
      rowsAfterRelease: 0,
    });
    world.releases.shift();
    expect(evaluateWorld(world)).toMatchObject({ release: { id: 'a' }, rowsAfterRelease: 1 });
  });
});

describe('corrections', () => {
  const rowOn = (day: string) => `values: dat · 10001 · 2025-06-30 · 2025-06-30 · s1 @${day}`;

  it('list the old and the new cell, the rows and the reason', () => {
    expect(evaluateWorld(corrected()).corrections).toEqual([
      {
        recordedOn: '2026-03-01',
        table: 'values',
        oldRow: rowOn('2026-01-10'),
        newRow: rowOn('2026-03-01'),
        cells: [{ column: 'value', old: 'dat', new: 'khong-dat' }],
        reason: 'nguồn đính chính',
      },
    ]);
  });
  it('mark the figure that was replaced', () => {
    const { figures } = evaluateWorld(corrected());
    expect(figures.map(({ row, supersededBy }) => [row, supersededBy])).toEqual([
      [rowOn('2026-01-10'), rowOn('2026-03-01')],
      [rowOn('2026-03-01'), null],
    ]);
  });
});
