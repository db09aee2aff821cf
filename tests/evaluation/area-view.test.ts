import { describe, expect, it } from 'vitest';
import { areaView } from '../../src/evaluation/area-view.ts';
import type {
  AreaEvaluation,
  Contradiction,
  Result,
  TargetEvaluation,
  WithdrawalInfo,
} from '../../src/evaluation/record/evaluation.ts';
import { evaluationChanges } from '../../src/evaluation/release-changes.ts';
import { statisticalYear } from '../../src/schema/dates.ts';
import { planEvaluation } from '../fixtures/plan-272.ts';
import {
  bounds,
  communeCode,
  evaluateWorld,
  indicator,
  onlyTarget,
  smallWorld,
  statement,
  target,
  value,
  type World,
  type WrittenValue,
} from './world.ts';

const DISTRICT_TYPES = { scope_types: ['huyen' as const] };

const policeYear = (year: number): readonly [string, string] => {
  const { start, end } = statisticalYear(year, '12-15');
  return [start, end];
};

/** Each of two districts must come down by 5 % from 2019. */
const crimeWorld = (figures: readonly (readonly [string, number, WrittenValue])[]): World => {
  const world = smallWorld({ communes: 2 });
  indicator(world, 'vu', {
    level: 'huyen',
    value_type: 'count',
    timing: 'flow',
    year_start: '12-15',
    better: 'lower',
  });
  target(world, {
    kind: 'reduction',
    mode: 'each',
    indicator: 'vu',
    threshold: 5,
    baseline_year: 2019,
    closing_date: '2025-06-30',
    ...DISTRICT_TYPES,
  });
  for (const [code, year, written] of figures) {
    value(world, 'vu', code, policeYear(year), written);
  }
  return world;
};

const shareWorld = (): World => {
  const world = smallWorld({ communes: 4 });
  indicator(world, 'dat', { level: 'huyen' });
  target(world, { threshold: 60, ...DISTRICT_TYPES });
  return world;
};

const own = (evaluated: TargetEvaluation, code: string): AreaEvaluation => {
  const found = evaluated.own.find((one) => one.code === code);
  if (!found) throw new Error(`no result of ${code} itself`);
  return found;
};

const ownIn = (evaluated: TargetEvaluation, code: string, year: number | null): Result => {
  const { years, final } = own(evaluated, code);
  const result = year === null ? final : years.find((one) => one.year === year);
  if (!result) throw new Error(`no result of ${code} in ${year}`);
  return result;
};

describe('results of units by themselves', () => {
  it('are those of districts that the target counts, and of nothing else', () => {
    expect(onlyTarget(shareWorld()).own.map(({ code }) => code)).toEqual(['101', '102']);
    const communes = smallWorld({ communes: 2 });
    indicator(communes, 'dat');
    target(communes);
    expect(onlyTarget(communes).own).toEqual([]);
  });

  it.each([
    ['enough', 95, 'met', [1, 0, 0]],
    ['one case too many', 96, 'not-met', [0, 1, 0]],
    ['nothing', 'x', 'no-data', [0, 0, 1]],
  ] as const)('have a verdict on their own figures where each must: %s', (_, last, status, mfu) => {
    const evaluated = onlyTarget(
      crimeWorld([
        ['101', 2019, 100],
        ['101', 2024, last],
        ['102', 2019, 100],
        ['102', 2024, 100],
      ]),
    );
    const closing = ownIn(evaluated, '101', null);
    expect(closing).toMatchObject({
      status,
      binding: true,
      n: 1,
      required: 1,
      area: '101@2018-12-15',
    });
    expect(bounds(closing)).toEqual(mfu);
    expect(closing.quantity?.limit).toBe(95);
    expect(ownIn(evaluated, '102', null).status).toBe('not-met');
  });

  it('have the pace of their own before the due date, not that of the slowest', () => {
    const evaluated = onlyTarget(
      crimeWorld([
        ['101', 2019, 1000],
        ['101', 2022, 965],
        ['102', 2019, 1000],
        ['102', 2022, 1000],
      ]),
    );
    expect(ownIn(evaluated, '101', 2022).status).toBe('on-track');
    expect(ownIn(evaluated, '102', 2022).status).toBe('late');
    expect(evaluated.years.find(({ year }) => year === 2022)?.status).toBe('late');
  });

  it('are bounds without a verdict where a number of units is asked for', () => {
    const world = shareWorld();
    value(world, 'dat', '101', '2024-06-30', 'dat');
    value(world, 'dat', '102', '2024-06-30', 'khong-dat');
    const evaluated = onlyTarget(world);
    for (const [code, mfu] of [
      ['101', [1, 0, 0]],
      ['102', [0, 1, 0]],
    ] as const) {
      const result = ownIn(evaluated, code, 2024);
      expect(result).toMatchObject({ binding: false, status: 'not-applicable', required: null });
      expect(bounds(result)).toEqual(mfu);
      expect(result.working.map(({ step }) => step)).not.toContain('rule');
      expect(result.working.map(({ step }) => step)).toContain('bounds');
    }
  });

  it('know what a statement about all of them settles', () => {
    const world = shareWorld();
    statement(world, 'dat', '15', '2024-12-31', [2, 2]);
    const result = ownIn(onlyTarget(world), '102', 2024);
    expect(bounds(result)).toEqual([1, 0, 0]);
    expect(result.evidence).toEqual(['aggregate']);
    expect(result.rows).toEqual([
      'aggregates: dat · 15 · 2024-12-31 · 2024-12-31 · s1 @2026-01-01',
    ]);
  });
});

describe('the view of one area', () => {
  const evaluations = Promise.all(['published', 'illustrative'].map((set) => planEvaluation(set)));

  it('is the evaluation itself for the territory', async () => {
    for (const evaluation of await evaluations) expect(areaView(evaluation, '15')).toBe(evaluation);
  });

  it('holds for each target the very results the evaluation has for the area', async () => {
    for (const evaluation of await evaluations) {
      const view = areaView(evaluation, '135');
      expect(view.targets.map(({ id }) => id)).toEqual(['t1', 't2', 't3', 't4', 't5']);
      for (const { id, years, final } of view.targets) {
        const whole = evaluation.targets.find((one) => one.id === id);
        const area = [...(whole?.areas ?? []), ...(whole?.own ?? [])].find(
          ({ code }) => code === '135',
        );
        expect(years).toBe(area?.years);
        expect(final).toBe(area?.final);
      }
    }
  });

  it('keeps states, conflicts and corrections of its own units, and counts what it keeps', async () => {
    const [, evaluation] = await evaluations;
    if (!evaluation) throw new Error('no illustrative set');
    const view = areaView(evaluation, '135');
    const codes = new Set(
      evaluation.units
        .filter(({ ref, parent }) => ref.startsWith('135@') || parent?.startsWith('135@'))
        .map(({ ref }) => ref),
    );
    for (const { unitStates } of view.targets) {
      for (const { states } of unitStates) {
        for (const { unit } of states) expect(codes).toContain(unit);
      }
    }
    expect(view.targets[1]?.unitStates.at(-1)?.states).toHaveLength(23);
    for (const { unit } of view.conflicts) expect(codes).toContain(unit);
    for (const { known, n, target: id, year } of view.coverage) {
      const result = view.targets
        .find((one) => one.id === id)
        ?.years.find((one) => one.year === year);
      if (n > 0)
        expect([known, n]).toEqual([(result?.met ?? 0) + (result?.notMet ?? 0), result?.n]);
    }
    expect(Object.values(view.summary).reduce((a, b) => a + b, 0)).toBe(5);
  });

  it('parts the figures and corrections about units among the areas, losing none', async () => {
    const [, evaluation] = await evaluations;
    if (!evaluation) throw new Error('no illustrative set');
    const districts = ['132', '133', '135', '136', '137', '138', '139', '140', '141'];
    const views = districts.map((code) => areaView(evaluation, code));
    const below = evaluation.figures.filter(({ unit }) => !unit.startsWith('15@'));
    const kept = new Set(views.flatMap(({ figures }) => figures.map(({ row }) => row)));
    const outside = below.filter(
      ({ row, unit }) =>
        !kept.has(row) &&
        evaluation.units.find(({ ref }) => ref === unit)?.parent?.startsWith('15@') === false,
    );
    expect(outside).toEqual([]);
    const corrected = new Set(
      views.flatMap(({ corrections }) => corrections.map(({ newRow }) => newRow)),
    );
    const ofUnits = evaluation.corrections.filter(({ newRow }) => kept.has(newRow));
    expect(ofUnits.length).toBeGreaterThan(0);
    for (const { newRow } of ofUnits) expect(corrected).toContain(newRow);
    expect(
      views.some(({ corrections }) => corrections.length < evaluation.corrections.length),
    ).toBe(true);
  });

  it('counts of each source the rows it holds itself, whatever others there are', () => {
    const world = smallWorld({ communes: 4 });
    indicator(world, 'dat');
    target(world);
    const rowsIn = (code: string): readonly number[] =>
      areaView(evaluateWorld(world), code).sources.map(({ rows }) => rows);
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat');
    value(world, 'dat', communeCode(1), '2025-06-30', 'dat');
    const areas = evaluateWorld(world)
      .units.filter(({ level }) => level === 'huyen')
      .map(({ code }) => code);
    const before = areas.map(rowsIn);
    expect(before.flat().reduce((sum, rows) => sum + rows, 0)).toBe(2);
    value(world, 'dat', '15', '2025-06-30', 'dat', { note: 'của cả tỉnh' });
    expect(areas.map(rowsIn)).toEqual(before);
    expect(evaluateWorld(world).sources.map(({ rows }) => rows)).toEqual([3]);
  });

  it('keeps what is withdrawn and contradicted of its own units, and what names none', async () => {
    const [evaluation] = await evaluations;
    if (!evaluation) throw new Error('no published set');
    const key = (unit: string) => `vu-pham-toi · ${unit} · 2022-12-15 · 2023-12-14 · nguon`;
    const withdrawal = (table: string, of: string | null): WithdrawalInfo => ({
      table,
      key: of,
      withdrawnOn: '2026-11-22',
      kind: 'wrong-source',
      decidedBy: 'Sở Thử',
      note: '',
      setAside: [],
    });
    const contradiction = (unit: string): Contradiction => ({
      table: 'values',
      rows: [1, 2].map((n) => ({
        row: `values: ${key(unit)} @2026-11-22${n === 1 ? '' : '#2'}`,
        cells: [{ column: 'value', value: String(n) }],
      })),
    });
    const own = [withdrawal('values', key('135')), withdrawal('values', null)];
    const ofPlan = withdrawal('sources', 'nguon');
    const view = areaView(
      {
        ...evaluation,
        withdrawals: [...own, withdrawal('aggregates', key('136')), ofPlan],
        contradictions: [contradiction('135'), contradiction('136')],
      },
      '135',
    );
    expect(view.withdrawals).toEqual([...own, ofPlan]);
    expect(view.contradictions).toEqual([contradiction('135')]);
  });

  it('ends with the last year of an area that is gone by the closing date', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    const evaluation = evaluateWorld(world);
    const [only] = evaluation.targets;
    const [first] = only?.areas ?? [];
    if (!only || !first) throw new Error('no area');
    const gone = { ...first, final: null };
    const view = areaView({ ...evaluation, targets: [{ ...only, areas: [gone] }] }, '101');
    expect(view.targets[0]?.final).toBe(first.years.at(-1));
    const never = { ...gone, years: [] };
    expect(
      areaView({ ...evaluation, targets: [{ ...only, areas: [never] }] }, '101').targets,
    ).toEqual([]);
  });
});

describe('what changed between two evaluations', () => {
  /** The first commune is met, then corrected; the second becomes known. */
  const told = (): World => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world, { threshold: 100 });
    value(world, 'dat', communeCode(0), '2025-06-30', 'dat', { recorded_on: '2026-02-10' });
    value(world, 'dat', communeCode(0), '2025-06-30', 'khong-dat', {
      recorded_on: '2026-03-05',
      reason: 'sửa',
    });
    value(world, 'dat', communeCode(1), '2025-06-30', 'dat', { recorded_on: '2026-03-05' });
    return world;
  };

  const rowOn = (commune: number, day: string) =>
    `values: dat · ${communeCode(commune)} · 2025-06-30 · 2025-06-30 · s1 @${day}`;

  it('is nothing between an evaluation and itself', () => {
    const now = evaluateWorld(told());
    expect(evaluationChanges(now, now)).toEqual({ figures: [], results: [] });
  });

  it('is the figures recorded since, with those they correct, and the results they moved', () => {
    const world = told();
    const changes = evaluationChanges(evaluateWorld(world, '2026-02-28'), evaluateWorld(world));
    expect(changes.figures.map(({ figure, replaces }) => [figure.row, replaces?.row])).toEqual([
      [rowOn(0, '2026-03-05'), rowOn(0, '2026-02-10')],
      [rowOn(1, '2026-03-05'), undefined],
    ]);
    const closing = changes.results.find(({ area, year }) => area === '15' && year === null);
    expect([closing?.before?.status, closing?.after?.status, closing?.verdict]).toEqual([
      'inconclusive',
      'not-met',
      true,
    ]);
  });

  it('is for the view of an area what changed there', () => {
    const world = told();
    const views = [evaluateWorld(world, '2026-02-28'), evaluateWorld(world)].map((one) =>
      areaView(one, '102'),
    );
    const [before, after] = views;
    if (!before || !after) throw new Error('no view');
    const changes = evaluationChanges(before, after);
    expect(changes.figures.map(({ figure }) => figure.row)).toEqual([rowOn(1, '2026-03-05')]);
    expect([...new Set(changes.results.map(({ area }) => area))]).toEqual(['102']);
  });
});

describe('a time at which a target cannot be judged', () => {
  it('is said of each unit by itself as of all together', () => {
    const evaluated = onlyTarget(crimeWorld([['101', 2019, 100]]));
    const result = ownIn(evaluated, '101', 2025);
    expect(result).toMatchObject({ status: 'not-applicable', binding: true, n: 1, unknown: 1 });
    expect(result.area).toBe('101@2018-12-15');
    expect(result.working).toEqual([
      { step: 'rule', rule: 'outside-the-period', status: 'not-applicable' },
    ]);
  });
});
