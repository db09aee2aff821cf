import { beforeAll, describe, expect, it } from 'vitest';
import { buildRegistry } from '../../src/dataset/registry/registry.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { pastEvaluations } from '../../src/evaluation/past-evaluations.ts';
import type { Evaluation, TargetEvaluation } from '../../src/evaluation/record/evaluation.ts';
import type { Tables } from '../../src/schema/index.ts';
import type { UnitType } from '../../src/schema/unit-type.ts';
import { planTables } from '../fixtures/plan-272.ts';
import { bounds } from './world.ts';

let tables: Tables;
let evaluation: Evaluation;

beforeAll(async () => {
  tables = await planTables('published');
  evaluation = evaluate(tables, { set: 'published' });
});

const target = (id: string): TargetEvaluation => {
  const found = evaluation.targets.find((one) => one.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

const yearOf = (id: string, year: number) => {
  const found = target(id).years.find((result) => result.year === year);
  if (!found) throw new Error(`no result of ${id} for ${year}`);
  return found;
};

describe('the register', () => {
  const COMMUNE_LEVEL: readonly UnitType[] = ['xa', 'phuong', 'thi-tran'];
  const count = (date: string, types: readonly UnitType[]): number =>
    buildRegistry(tables.units, tables['unit-changes']).inScope('15', date, types).length;

  it.each([
    ['2019-12-31', 157, 180],
    ['2020-02-01', 150, 173],
    ['2024-11-30', 150, 173],
    ['2024-12-01', 146, 168],
    ['2025-06-30', 146, 168],
    ['2025-07-01', 44, 51],
  ])('on %s has %i xã among %i units of commune level', (date, xa, all) => {
    expect(count(date, ['xa'])).toBe(xa);
    expect(count(date, COMMUNE_LEVEL)).toBe(all);
  });

  it('has nine units of district level until 30/6/2025 and none after', () => {
    const districts: readonly UnitType[] = ['huyen', 'thi-xa', 'thanh-pho'];
    expect(count('2025-06-30', districts)).toBe(9);
    expect(count('2025-07-01', districts)).toBe(0);
  });

  it('keeps six communes unchanged through 2025', () => {
    const unchanged = evaluation.units.filter(
      (unit) =>
        unit.validFrom === '2025-07-01' &&
        unit.level === 'xa' &&
        unit.from.every((link) => !link.changes.includes('merged')),
    );
    expect(unchanged.map(({ name }) => name).sort()).toEqual(
      ['Chế Tạo', 'Lao Chải', 'Nậm Có', 'Tà Xi Láng', 'Cát Thịnh', 'Phong Dụ Thượng'].sort(),
    );
  });
});

describe('what is published says', () => {
  it('nothing of crimes against social order: no baseline, no year', () => {
    const { final, unitStates } = target('t1');
    expect(final).toMatchObject({ status: 'no-data', n: 9, evidence: [] });
    expect(unitStates.every(({ states }) => states.every(({ rows }) => rows.length === 0))).toBe(
      true,
    );
  });

  it('that 19.2 was reached on 30/6/2023 through criterion 19, and not what it was when due', () => {
    expect(yearOf('t2', 2023)).toMatchObject({
      status: 'reached',
      met: 150,
      n: 150,
      required: 149,
      evidence: ['inference'],
      figuresTo: '2023-06-30',
    });
    expect(target('t2').final).toMatchObject({
      status: 'inconclusive',
      n: 146,
      required: 145,
      lastKnown: { date: '2023-06-30', met: 150, total: 150, evidence: 'inference' },
    });
  });

  it('that at least 20 of 150 communes met the advanced 19.2 at the end of 2023', () => {
    expect(bounds(yearOf('t3', 2023))).toEqual([20, 0, 130]);
    expect(yearOf('t3', 2022).met).toBe(10);
    expect(yearOf('t3', 2021)).toMatchObject({
      status: 'not-applicable',
      notJudged: 'before-plan',
    });
  });

  it('that three of the communes recognised since were merged, so that 20 remain certain', () => {
    const { final, unitStates } = target('t3');
    expect(final).toMatchObject({ status: 'inconclusive', met: 20, n: 146, required: 73 });
    const states = unitStates.at(-1)?.states ?? [];
    const merged = states.filter(({ reason }) => reason === 'merged').map(({ unit }) => unit);
    expect(merged).toEqual(
      expect.arrayContaining(['04522@2024-12-01', '04567@2024-12-01', '04762@2024-12-01']),
    );
  });

  it('of 9.4 and 9.1 only what follows from the districts that are named', () => {
    const metIn = (id: string): string[] =>
      (target(id).unitStates.at(-1)?.states ?? [])
        .filter(({ judgement }) => judgement === 'met')
        .map(({ unit }) => unit.slice(0, 3));
    expect(metIn('t4')).toEqual(['136', '138', '141']);
    expect(target('t4').final).toMatchObject({ status: 'inconclusive', n: 9, required: 6 });
    expect(metIn('t5')).toEqual(['138']);
    expect(target('t5').final).toMatchObject({ status: 'inconclusive', n: 9, required: 3 });
  });

  it('nothing of the trends against the year before', () => {
    for (const id of ['x1', 'x2', 'x3', 'x4']) expect(target(id).final.status).toBe('no-data');
  });

  it('two figures for the communes recognised by the end of 2020', () => {
    const conflict = evaluation.conflicts.find(
      ({ indicator }) => indicator === 'xa-duoc-cong-nhan-ntm',
    );
    expect(conflict).toMatchObject({ date: '2020-12-31', difference: 1 });
    expect(conflict?.figures.map(({ value }) => value).sort()).toEqual([75, 76]);
  });

  it('the series of recognised communes', () => {
    const series = evaluation.figures
      .filter((figure) => figure.indicator === 'xa-duoc-cong-nhan-ntm')
      .filter((figure) => figure.unit.startsWith('15@') && typeof figure.value === 'number')
      .map((figure) => `${figure.value}/${figure.total ?? '?'}`);
    expect(series).toEqual(expect.arrayContaining(['69/157', '99/150', '106/150', '115/146']));
  });
});

describe('the whole', () => {
  it('counts every target once', () => {
    const total = Object.values(evaluation.summary).reduce((sum, count) => sum + count, 0);
    expect(total).toBe(evaluation.targets.length);
  });

  it('names a source for every figure', () => {
    const sources = new Set(evaluation.sources.map(({ id }) => id));
    expect(evaluation.figures.filter(({ source }) => !sources.has(source))).toEqual([]);
  });

  it('refers only to rows and units that exist', () => {
    const rows = new Set(evaluation.figures.map(({ row }) => row));
    const units = new Set(evaluation.units.map(({ ref }) => ref));
    const results = evaluation.targets.flatMap(({ years, final }) => [...years, final]);
    const states = evaluation.targets.flatMap(({ unitStates }) =>
      unitStates.flatMap((one) => one.states),
    );
    const used = [...results, ...states].flatMap((one) => one.rows);
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((row) => !rows.has(row))).toEqual([]);
    expect(states.filter(({ unit }) => !units.has(unit))).toEqual([]);
  });

  it('is the same as of its last day, but for what is told of now alone', () => {
    const lastDay = evaluate(tables, { set: 'published', asOf: evaluation.asOf });
    expect(pastEvaluations(tables, evaluation)(evaluation.asOf)).toEqual(lastDay);
    const { release, releases } = lastDay;
    expect({ ...evaluation, release, releases }).toEqual(lastDay);
  });
});
