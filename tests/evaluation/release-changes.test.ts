import { describe, expect, it } from 'vitest';
import {
  type ReleaseChanges,
  type ReleaseHistory,
  releaseHistory,
} from '../../src/evaluation/release-changes.ts';
import type { Tables } from '../../src/schema/index.ts';
import {
  addRelease,
  communeCode,
  evaluateWorld,
  indicator,
  inference,
  put,
  sealRows,
  smallWorld,
  target,
  value,
  type World,
} from './world.ts';

const releasesOf = (world: World): ReleaseHistory =>
  releaseHistory(sealRows(world) as Tables, evaluateWorld(world));

const historyOf = (world: World): readonly ReleaseChanges[] => releasesOf(world).history;

/**
 * Two communes in two districts, the target is half of them. First release: nothing known. Second:
 * one met. Third: that one corrected to not met, the other not met.
 */
const told = (): World => {
  const world = smallWorld({ communes: 2 });
  indicator(world, 'dat');
  target(world);
  const at = (recorded_on: string, reason = '') => ({ recorded_on, reason });
  value(world, 'dat', communeCode(0), '2025-06-30', 'dat', at('2026-02-10'));
  value(world, 'dat', communeCode(0), '2025-06-30', 'khong-dat', at('2026-03-05', 'sửa'));
  value(world, 'dat', communeCode(1), '2025-06-30', 'khong-dat', at('2026-03-05'));
  value(world, 'dat', communeCode(1), '2024-06-30', 'dat', at('2026-04-01'));
  addRelease(world, 'c', '2026-03-31');
  addRelease(world, 'a', '2026-01-31');
  addRelease(world, 'b', '2026-02-28');
  return world;
};

/** Verdicts of the whole territory, as "year: before → after". */
const verdicts = ({ results }: ReleaseChanges): string[] =>
  results
    .filter(({ area, verdict }) => verdict && area === '15')
    .map(({ year, before, after }) => `${year}: ${before?.status} → ${after?.status}`);

describe('what a release brought', () => {
  it('is also the verdict of a due milestone (R11)', () => {
    const world = told();
    put(
      world,
      'milestones',
      { target: 't1', date: '2025-06-30', threshold: 50, due: 'yes' },
      { recorded_on: '2025-01-01' },
    );
    const milestones = historyOf(world).flatMap(({ release: { id }, results }) =>
      results
        .filter(({ milestone }) => milestone !== null)
        .map(({ area, milestone, year, before, after }) => [
          id,
          area,
          milestone,
          year,
          before?.status ?? null,
          after?.status ?? null,
        ]),
    );
    expect(milestones).toEqual([
      ['b', '15', '2025-06-30', null, 'no-data', 'met'],
      ['c', '15', '2025-06-30', null, 'met', 'not-met'],
    ]);
  });

  it('is nothing where there is no release', () => {
    expect(historyOf(smallWorld({ communes: 1 }))).toEqual([]);
  });

  it('is compared with the release before it, by cut-off', () => {
    const history = historyOf(told());
    expect(history.map(({ release: { id }, since }) => [id, since])).toEqual([
      ['a', null],
      ['b', 'a'],
      ['c', 'b'],
    ]);
  });

  it('is all of its rows for the first, without figures and results', () => {
    const world = told();
    const [first] = historyOf(world);
    const rows = Object.fromEntries(first?.tables.map(({ table, added }) => [table, added]) ?? []);
    expect(rows).toMatchObject({ units: world.units.length, targets: 1 });
    expect(rows).not.toHaveProperty('values');
    expect(first).toMatchObject({ figures: [], results: [] });
  });

  it('tells rows that are new from rows that replace one', () => {
    const [, second, third] = historyOf(told());
    expect(second?.tables).toEqual([{ table: 'values', added: 1, corrected: 0 }]);
    expect(third?.tables).toEqual([{ table: 'values', added: 1, corrected: 1 }]);
    expect(third?.rows).toEqual({ added: 1, corrected: 1 });
  });

  it('leaves out rows recorded after the last release', () => {
    const history = historyOf(told());
    const values = history.flatMap(({ tables }) =>
      tables.filter(({ table }) => table === 'values'),
    );
    expect(values.reduce((sum, { added, corrected }) => sum + added + corrected, 0)).toBe(3);
    expect(history.flatMap(({ figures }) => figures).length).toBe(3);
  });

  it('lists its figures with those they correct', () => {
    const [, second, third] = historyOf(told());
    expect(second?.figures).toMatchObject([{ figure: { value: true }, replaces: null }]);
    expect(third?.figures).toMatchObject([
      { figure: { value: false }, replaces: { value: true } },
      { figure: { value: false }, replaces: null },
    ]);
  });

  it('lists the verdicts it changed, as they were known at each cut-off', () => {
    const [, second, third] = historyOf(told());
    expect(second && verdicts(second)).toEqual(['2025: no-data → met', 'null: no-data → met']);
    expect(third && verdicts(third)).toEqual(['2025: met → not-met', 'null: met → not-met']);
  });

  it('lists results that kept their verdict with other numbers, by area too', () => {
    const [, , third] = historyOf(told());
    const kept = third?.results.filter(({ verdict }) => !verdict) ?? [];
    expect(new Set(kept.map(({ area }) => area))).toEqual(new Set(['101', '102']));
    expect(kept[0]).toMatchObject({ before: { met: 1, notMet: 0 }, after: { met: 0, notMet: 1 } });
  });

  it('lists no result where only a row without a bearing on one came in', () => {
    const world = told();
    world.releases.length = 0;
    addRelease(world, 'c', '2026-03-31');
    inference(world, 'i', ['dat', 'dat']);
    Object.assign(world.inferences[0] ?? {}, { recorded_on: '2026-04-02' });
    world.values.length = 3;
    addRelease(world, 'd', '2026-04-30');
    const last = historyOf(world).at(-1);
    expect(last?.tables).toEqual([{ table: 'inferences', added: 1, corrected: 0 }]);
    expect(last?.results).toEqual([]);
  });

  it('lists a target that came with it as results that were not there before', () => {
    const world = told();
    target(world, { target: 't2' });
    Object.assign(world.targets[1] ?? {}, { recorded_on: '2026-03-05' });
    const [, , third] = historyOf(world);
    const fresh = third?.results.filter(({ target: id }) => id === 't2') ?? [];
    expect(fresh.length).toBeGreaterThan(0);
    for (const { before, after, verdict } of fresh) {
      expect(before).toBeNull();
      expect(after).not.toBeNull();
      expect(verdict).toBe(true);
    }
  });

  it('lists a result that is gone because the rules of time were corrected', () => {
    const world = told();
    world.plan.push({
      ...(world.plan[0] as (typeof world.plan)[number]),
      first_year: 2021,
      recorded_on: '2026-03-05',
      reason: 'sửa',
      at: { file: 'plan.csv', line: 3 },
    });
    const [, , third] = historyOf(world);
    const gone = third?.results.filter(({ year }) => year === 2020) ?? [];
    expect(gone.length).toBeGreaterThan(0);
    for (const { before, after } of gone) {
      expect(before).not.toBeNull();
      expect(after).toBeNull();
    }
  });

  it('does not depend on the order of rows', () => {
    const world = told();
    const before = historyOf(world);
    world.values.reverse();
    world.releases.reverse();
    expect(historyOf(world).map(({ tables, results }) => [tables, results])).toEqual(
      before.map(({ tables, results }) => [tables, results]),
    );
  });
});

describe('any two releases', () => {
  it('are compared, each with every earlier one', () => {
    const pairs = releasesOf(told()).comparisons.map(({ release: { id }, since }) => [id, since]);
    expect(pairs).toEqual([
      ['b', 'a'],
      ['c', 'a'],
      ['c', 'b'],
    ]);
  });

  it('differ by the sum of the rows between them', () => {
    const [, apart] = releasesOf(told()).comparisons;
    expect(apart?.tables).toEqual([{ table: 'values', added: 2, corrected: 1 }]);
  });

  it('differ by what is in force: a figure that came and was corrected between them is one new one', () => {
    const [, apart] = releasesOf(told()).comparisons;
    expect(apart?.figures).toMatchObject([
      { figure: { value: false }, replaces: null },
      { figure: { value: false }, replaces: null },
    ]);
    expect(apart && verdicts(apart)).toEqual([
      '2025: no-data → not-met',
      'null: no-data → not-met',
    ]);
  });

  it('name the figure that was in force at the earlier one, not one corrected in between', () => {
    const world = told();
    const again = { recorded_on: '2026-03-20', reason: 'sửa nữa' };
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat', again);
    addRelease(world, 'd', '2026-03-25');
    const apart = releasesOf(world).comparisons.find(
      ({ release: { id }, since }) => id === 'd' && since === 'b',
    );
    const corrected = apart?.figures.filter(({ replaces }) => replaces !== null);
    expect(corrected).toMatchObject([{ figure: { value: true }, replaces: { value: true } }]);
  });
});
