import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Evaluation } from '../../src/evaluation/record/evaluation.ts';
import { evaluationJson } from '../../src/evaluation/record/evaluation-json.ts';
import { randomFor } from '../../src/illustrative/random.ts';
import { TABLES, type TableName } from '../../src/schema/index.ts';
import { soundFiles, TODAY } from '../fixtures/data-files.ts';
import { runs } from '../fixtures/extent.ts';
import { PLAN_272, planFiles } from '../fixtures/plan-272.ts';
import { rearranged } from '../fixtures/rearranged.ts';
import {
  change,
  communeCode,
  evaluateWorld,
  indicator,
  inference,
  put,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from './world.ts';

const COMMUNES = 6;

const json = (evaluation: Evaluation): string =>
  new TextDecoder().decode(evaluationJson(evaluation));

/** A row of each table that evaluations are made from, several of most; figures that contradict each other. */
const wideWorld = (): World => {
  const world = smallWorld({ communes: COMMUNES, districts: 2 });
  put(world, 'unit-aliases', { code: '101', alias: 'Đông', kind: 'variant' });
  put(world, 'unit-aliases', { code: '101', alias: 'Huyện Đông', kind: 'variant' });
  unit(world, '10099', { type: 'xa', parent: '101', from: '2024-07-01' });
  change(world, '2024-07-01', [communeCode(4), '10099'], ['merged']);
  change(world, '2024-07-01', [communeCode(5), '10099'], ['merged']);
  for (const id of ['dat', 'nang-cao']) indicator(world, id);
  indicator(world, 'cong-nhan', { lasting: 'yes' });
  indicator(world, 'vu', {
    value_type: 'count',
    timing: 'flow',
    year_start: '01-01',
    better: 'lower',
  });
  for (const id of ['s2', 's10']) {
    put(world, 'sources', {
      source: id,
      title: id,
      publisher: id,
      published_on: { missing: 'x' },
      kind: 'press',
      address: '',
    });
  }
  for (const place of ['bảng 1', 'bảng 2']) {
    put(world, 'source-traces', {
      source: 's2',
      place,
      accessed_on: '2025-01-01',
      archived_address: { missing: 'x' },
      copy_sha256: { missing: 'x' },
      told_on: { missing: 'x' },
    });
  }
  for (const [id, of] of [
    ['t1', 'dat'],
    ['t2', 'nang-cao'],
    ['t10', 'dat'],
  ] as const) {
    target(world, { target: id, indicator: of });
    put(world, 'clarity', { target: id, aspect: 'rounding', rating: 'stated', explanation: 'vì' });
    put(world, 'clarity', {
      target: id,
      aspect: 'population',
      rating: 'partly',
      explanation: 'vì',
    });
    put(world, 'milestones', { target: id, date: '2024-12-31', threshold: 40, due: 'yes' });
    put(world, 'milestones', { target: id, date: '2023-12-31', threshold: 30, due: 'no' });
  }
  target(world, {
    target: 'x1',
    indicator: 'vu',
    kind: 'trend',
    mode: 'total',
    scope_types: ['tinh'],
    threshold: { missing: 'z' },
  });
  for (const id of ['suy-1', 'suy-2'])
    inference(world, id, ['cong-nhan', id === 'suy-1' ? 'dat' : 'nang-cao']);
  for (const id of ['iv.1.a', 'iv.1.b']) {
    put(world, 'measures', {
      measure: id,
      clause: id,
      heading: 'Nhóm',
      statement: 'Việc',
      lead: 'x',
    });
    for (const source of ['s1', 's2']) {
      put(world, 'measure-progress', {
        measure: id,
        date: '2024-06-30',
        state: 'done',
        summary: 'Xong',
        source,
        due: source === 's1' ? '' : 'lan-1',
        done_on: '',
      });
      put(world, 'due-dates', {
        measure: id,
        due: source === 's1' ? 'lan-1' : 'lan-2',
        due_on: '2024-06-30',
        deliverable: 'văn bản',
        basis: 'điểm a',
        source,
      });
    }
  }
  for (const outcome of ['waiting', 'answered', 'refused'] as const) {
    for (const area_code of ['15', '101']) {
      put(world, 'requests', {
        request: 'yc-1',
        indicator: 'dat',
        area_code,
        period_start: '2024-12-31',
        period_end: '2024-12-31',
        holder: 'Công an',
        asked_on: '2025-01-05',
        due_on: '2025-01-20',
        asked_by: 'tòa soạn',
        outcome,
        outcome_on: outcome === 'waiting' ? { missing: 'z' } : '2025-02-01',
        source: { missing: 'z' },
        address: '',
      });
    }
  }
  for (let i = 0; i < COMMUNES; i += 1) {
    for (const year of [2022, 2023, 2025]) {
      const said = (i + year) % 3 === 0 ? 'khong-dat' : 'dat';
      value(world, 'dat', communeCode(i), `${year}-12-31`, said, { source: i % 2 ? 's2' : 's1' });
    }
  }
  value(world, 'dat', communeCode(0), '2023-12-31', 'khong-dat', { source: 's10' });
  value(world, 'cong-nhan', communeCode(1), '2023-06-30', 'dat');
  value(world, 'cong-nhan', communeCode(2), ['2023-01-01', '2023-06-30'], 'dat');
  for (const year of [2020, 2021, 2022, 2023]) {
    value(world, 'vu', '15', [`${year}-01-01`, `${year}-12-31`], 100 - year + 2020);
    for (const district of ['101', '102']) {
      value(world, 'vu', district, [`${year}-01-01`, `${year}-12-31`], 60, { source: 's2' });
    }
  }
  statement(world, 'dat', '15', '2023-12-31', [6, COMMUNES], { source: 's10' });
  statement(world, 'dat', '101', '2023-12-31', [0, 3], { source: 's2' });
  statement(world, 'nang-cao', '15', '2025-12-31', [2, 5], { qualifier: 'at-least' });
  // Corrected twice, the second time on the same day; and three rows of one rank, two of which differ.
  const corrected = ['dat', communeCode(3), '2024-12-31'] as const;
  value(world, ...corrected, 'dat');
  value(world, ...corrected, 'khong-dat', { recorded_on: '2026-02-01', reason: 'Sửa.' });
  value(world, ...corrected, 'dat', { recorded_on: '2026-02-01', reason: 'Sửa lại.', n: 2 });
  const contradicted = ['nang-cao', communeCode(0), '2024-12-31'] as const;
  value(world, ...contradicted, 'dat');
  value(world, ...contradicted, 'khong-dat');
  value(world, ...contradicted, 'dat', { note: 'Ghi chú.' });
  value(world, 'cong-nhan', communeCode(3), '2023-06-30', 'dat');
  value(world, 'cong-nhan', communeCode(3), '2023-06-30', 'khong-dat');
  return world;
};

/** The world with the rows of every table in another order and in other files. */
const shuffled = (world: World, seed: number): World =>
  Object.fromEntries(
    Object.entries(world).map(([name, rows]) => {
      const random = randomFor(seed, name);
      const placed = (rows as object[])
        .map((row) => ({ row, place: random.between(0, 1_000_000) }))
        .sort((a, b) => a.place - b.place);
      return [
        name,
        placed.map(({ row, place }, i) => ({
          ...row,
          at: { file: `${name}/${place % 3}.csv`, line: i + 2 },
        })),
      ];
    }),
  ) as unknown as World;

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('results depend on what rows say, to the byte', () => {
  const EXPECTED = json(evaluateWorld(wideWorld()));

  it('the world that shows it has rows in every table that evaluations are made from', () => {
    const world = wideWorld();
    const about = new Set<TableName>([
      'releases',
      'withdrawals',
      'reports',
      'settings',
      'issuing-body',
      'unit-tiles',
      'readings',
    ]);
    for (const name of (Object.keys(TABLES) as TableName[]).filter((one) => !about.has(one))) {
      expect(world[name].length, name).toBeGreaterThan(0);
    }
    const { conflicts, corrections, figures } = evaluateWorld(world);
    expect(conflicts.length).toBeGreaterThan(2);
    expect(corrections).toHaveLength(2);
    expect(new Set(figures.map(({ row }) => row)).size).toBeLessThan(figures.length);
  });

  it('whatever the order of rows and the files they stand in', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(json(evaluateWorld(shuffled(wideWorld(), seed)))).toBe(EXPECTED);
      }),
      { numRuns: runs(30) },
    );
  });

  it('and name no file', () => {
    expect(EXPECTED).not.toMatch(/\.csv/);
  });

  it('whatever a row says that changes no result, as of a day before it was recorded', () => {
    const before = json(evaluateWorld(wideWorld(), '2026-02-01'));
    const world = wideWorld();
    const later = { recorded_on: '2026-03-01' };
    value(world, 'dat', communeCode(0), '2021-12-31', 'dat', later);
    statement(world, 'cong-nhan', '102', '2021-12-31', [1, 3], later);
    put(
      world,
      'sources',
      {
        source: 's0',
        title: 'a',
        publisher: 'a',
        published_on: { missing: 'x' },
        kind: 'press',
        address: '',
      },
      later,
    );
    put(
      world,
      'measures',
      { measure: 'iv.1.aa', clause: 'iv.1.a', heading: 'a', statement: 'a', lead: 'x' },
      later,
    );
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(json(evaluateWorld(shuffled(world, seed), '2026-02-01'))).toBe(before);
      }),
      { numRuns: runs(5) },
    );
  });
});

describe('a data folder gives the same results, to the byte', () => {
  const evaluated = (
    files: ReadonlyMap<string, Uint8Array>,
    set: string,
    today: string,
  ): string => {
    const { tables, problems } = readDataset(files, { set, today });
    if (tables === null) throw new Error(JSON.stringify(problems.slice(0, 3)));
    return json(evaluate(tables, { set }));
  };

  it('with the rows of a small plan in other places', () => {
    const files = soundFiles();
    const expected = evaluated(files, 'published', TODAY);
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(evaluated(rearranged(files, 'published', seed), 'published', TODAY)).toBe(expected);
      }),
      { numRuns: runs(15) },
    );
  });

  it.each(['published', 'illustrative'])('with those of a whole plan, %s', async (set) => {
    const files = await planFiles();
    const expected = evaluated(files, set, PLAN_272.today);
    for (let seed = 1; seed <= runs(1); seed += 1) {
      expect(evaluated(rearranged(files, set, seed), set, PLAN_272.today) === expected).toBe(true);
    }
  });
});
