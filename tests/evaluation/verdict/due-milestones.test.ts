import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaView } from '../../../src/evaluation/area-view.ts';
import type { MilestoneEvaluation, Result } from '../../../src/evaluation/record/evaluation.ts';
import { runs } from '../../fixtures/extent.ts';
import { validateEvaluation } from '../validate-evaluation.ts';
import {
  change,
  communeCode,
  evaluateWorld,
  indicator,
  onlyTarget,
  put,
  smallWorld,
  statement,
  target,
  unit,
  value,
  type World,
} from '../world.ts';

/** Ten communes in two districts; all of them are promised by the end of 2025. */
const plan = (options: Parameters<typeof target>[1] = {}): World => {
  const world = smallWorld({ communes: 10 });
  indicator(world, 'dat');
  target(world, { kind: 'count', threshold: 10, ...options });
  return world;
};

const milestone = (world: World, date: string, threshold: number, due: 'yes' | 'no' = 'yes') =>
  put(world, 'milestones', { target: 't1', date, threshold, due });

const province = (world: World, date: string, met: number, qualifier?: 'at-least') =>
  statement(world, 'dat', '15', date, [met, 10], qualifier ? { qualifier } : {});

const first = (world: World, asOf = '2026-01-01'): MilestoneEvaluation & { result: Result } => {
  const [one] = onlyTarget(world, asOf).milestones;
  if (!one?.result) throw new Error('no due milestone');
  return { ...one, result: one.result };
};

const ruleOf = ({ working }: Result) => working.find(({ step }) => step === 'rule');

describe('a milestone that is due (R11)', () => {
  it.each([
    [6, undefined, 'met', 'due-and-enough'],
    [5, undefined, 'not-met', 'due-and-impossible'],
    [5, 'at-least', 'inconclusive', 'due-and-open'],
    [6, 'at-least', 'met', 'due-and-enough'],
  ] as const)('%i communes, %s: %s', (met, qualifier, status, rule) => {
    const world = plan();
    milestone(world, '2023-12-31', 6);
    province(world, '2023-12-31', met, qualifier);
    const { result, due } = first(world);
    expect(due).toBe(true);
    expect(result).toMatchObject({
      due: true,
      binding: true,
      status,
      year: null,
      referenceDate: '2023-12-31',
      required: 6,
      path: null,
    });
    expect(ruleOf(result)).toMatchObject({ rule, status });
  });

  it('is without data where no figure answers for its day, whatever is known later', () => {
    const world = plan();
    milestone(world, '2023-06-30', 6);
    province(world, '2022-12-31', 8);
    province(world, '2023-12-31', 9);
    const { result } = first(world);
    expect(result).toMatchObject({ status: 'no-data', lastKnown: { met: 8, total: 10 } });
  });

  it('leaves the years and the target as they are, but for the path', () => {
    const world = plan();
    province(world, '2021-12-31', 2);
    province(world, '2023-12-31', 5);
    milestone(world, '2023-12-31', 6, 'no');
    const point = onlyTarget(world, '2026-01-01');
    world.milestones.length = 0;
    milestone(world, '2023-12-31', 6);
    const due = onlyTarget(world, '2026-01-01');
    expect({ ...due, milestones: [] }).toEqual({ ...point, milestones: [] });
    expect(point.milestones).toEqual([
      { date: '2023-12-31', threshold: 6, due: false, result: null, earlySince: null },
    ]);
  });

  it('takes a share to whole units as the target does: the least that satisfies it', () => {
    const world = plan({ kind: 'share', threshold: 95 });
    milestone(world, '2023-12-31', 55);
    province(world, '2023-12-31', 5);
    expect(first(world).result).toMatchObject({ required: 6, status: 'not-met' });
  });

  it('counts the units of its own day', () => {
    const world = plan({ kind: 'share', threshold: 100 });
    milestone(world, '2022-12-31', 50);
    unit(world, '10999', { type: 'xa', parent: '101', from: '2024-01-01' });
    change(world, '2024-01-01', [communeCode(0), '10999'], ['split']);
    province(world, '2022-12-31', 5);
    expect(first(world).result).toMatchObject({ n: 10, required: 5, status: 'met' });
  });

  it('hears what is said of a part of the territory', () => {
    const world = plan();
    milestone(world, '2023-12-31', 4);
    statement(world, 'dat', '101', '2023-12-31', [4, 5]);
    expect(first(world).result).toMatchObject({ status: 'met', met: 4, unknown: 5 });
  });

  it('is judged on the day on which its target is closed, where that comes first', () => {
    const world = plan({ closing_date: '2024-06-30' });
    milestone(world, '2024-12-31', 6);
    province(world, '2024-06-30', 6);
    expect(first(world).result).toMatchObject({
      due: true,
      referenceDate: '2024-06-30',
      status: 'met',
    });
  });

  it('that asks for more than there are is not met', () => {
    const world = plan();
    milestone(world, '2023-12-31', 12);
    province(world, '2023-12-31', 10);
    expect(first(world).result).toMatchObject({ required: 12, status: 'not-met' });
  });

  it('of a year before the plan was signed is judged: the plan gives it a level (R13)', () => {
    const world = plan();
    Object.assign(world.plan[0] ?? {}, { signed_on: '2024-02-01' });
    milestone(world, '2023-12-31', 6);
    province(world, '2023-12-31', 6);
    expect(first(world).result.status).toBe('met');
  });
});

describe('a milestone that is still to come', () => {
  const running = (met: number, qualifier?: 'at-least'): World => {
    const world = plan();
    milestone(world, '2024-12-31', 6);
    province(world, '2022-12-31', 3);
    province(world, '2023-06-30', met, qualifier);
    // Everything is on record before the days on which the milestone is looked at.
    for (const row of Object.values(world).flat())
      Object.assign(row, { recorded_on: '2020-01-01' });
    return world;
  };

  it('is not yet to be judged; its facts stay', () => {
    const { result, earlySince } = first(running(5), '2023-09-01');
    expect(result).toMatchObject({
      due: false,
      status: 'not-applicable',
      notJudged: 'not-yet',
      met: 5,
      required: 6,
      path: null,
      statusRange: null,
      referenceDate: '2023-09-01',
    });
    expect(result.margin.toConfirm).toBeNull();
    expect(ruleOf(result)).toMatchObject({ rule: 'milestone-not-yet', status: 'not-applicable' });
    expect(earlySince).toBeNull();
  });

  it('is reached early where its level is reached for certain, and says since when', () => {
    const { result, earlySince } = first(running(6, 'at-least'), '2023-09-01');
    expect(result).toMatchObject({ due: false, status: 'reached', notJudged: null });
    expect(ruleOf(result)).toMatchObject({ rule: 'milestone-early', status: 'reached' });
    expect(earlySince).toBe('2023-06-30');
  });

  it('is not said to be reached by what may be enough', () => {
    expect(first(running(5, 'at-least'), '2023-09-01').result.status).toBe('not-applicable');
  });

  it('has nothing to judge where nothing is known, and does not become missing data', () => {
    const { result } = first(running(9), '2024-03-01');
    expect(result).toMatchObject({
      status: 'not-applicable',
      notJudged: 'not-yet',
      figuresTo: null,
    });
  });

  it('is judged from its day on', () => {
    const world = running(9);
    expect(first(world, '2024-12-30').result.due).toBe(false);
    expect(first(world, '2024-12-31').result).toMatchObject({ due: true, status: 'no-data' });
  });
});

describe('reached early', () => {
  const through = (...years: readonly (number | null)[]): string | null => {
    const world = plan();
    milestone(world, '2024-12-31', 6);
    years.forEach((met, index) => {
      if (met !== null) province(world, `${2021 + index}-12-31`, met);
    });
    return first(world).earlySince;
  };
  it.each([
    ['from the first year that had it', [4, 6, 7, 6], '2022-12-31'],
    ['not by its own year alone', [4, 5, 5, 6], null],
    ['from after a loss', [6, 5, 6, 6], '2023-12-31'],
    ['not across a year of which nothing is known', [6, 6, null, 6], null],
    ['not where it is lost on its day', [6, 6, 6, 5], null],
  ] as const)('%s', (_, years, since) => {
    expect(through(...years)).toBe(since);
  });
});

describe('milestones in the model', () => {
  const world = plan();
  milestone(world, '2024-12-31', 8);
  milestone(world, '2022-12-31', 4, 'no');
  milestone(world, '2023-12-31', 6);
  province(world, '2023-12-31', 6);
  for (let i = 0; i < 10; i += 1)
    value(world, 'dat', communeCode(i), '2024-12-31', i < 7 ? 'dat' : 'x');
  const whole = evaluateWorld(world, '2026-01-01');

  it('stand by date and satisfy the JSON Schema', () => {
    expect(whole.targets[0]?.milestones.map(({ date, due }) => [date, due])).toEqual([
      ['2022-12-31', false],
      ['2023-12-31', true],
      ['2024-12-31', true],
    ]);
    expect(validateEvaluation(whole)).toEqual([]);
  });

  it('are the whole territory’s: the view of an area has their levels and no judgement', () => {
    const [seen] = areaView(whole, '101').targets;
    expect(seen?.milestones.map(({ due, result }) => [due, result])).toEqual([
      [false, null],
      [true, null],
      [true, null],
    ]);
  });
});

describe('a law of due milestones', () => {
  const DAYS = ['2022-12-31', '2023-06-30', '2023-12-31', '2024-06-30'];
  const days = fc.constantFrom(...DAYS);
  const claim = fc.record({
    area: fc.constantFrom('15', '101', '102'),
    day: days,
    met: fc.nat(5),
    isLeast: fc.boolean(),
  });
  const row = fc.record({ commune: fc.nat(9), day: days, meets: fc.boolean() });
  const setting = fc.record({
    kind: fc.constantFrom('count' as const, 'share' as const),
    level: fc.nat(10),
    date: days,
    claims: fc.array(claim, { maxLength: 5 }),
    rows: fc.array(row, { maxLength: 12 }),
  });

  it('each is judged like a target that falls due on its day', () => {
    fc.assert(
      fc.property(setting, ({ kind, level, date, claims, rows }) => {
        const threshold = kind === 'share' ? 10 * level : level;
        const told = (world: World): World => {
          for (const { area, day, met, isLeast } of claims) {
            const total = area === '15' ? 10 : 5;
            const qualifier = isLeast ? 'at-least' : 'exact';
            statement(world, 'dat', area, day, [met, total], { qualifier });
          }
          for (const { commune, day, meets } of rows) {
            value(world, 'dat', communeCode(commune), day, meets ? 'dat' : 'khong-dat');
          }
          return world;
        };
        const promised = told(plan({ kind, threshold: kind === 'share' ? 100 : 10 }));
        milestone(promised, date, threshold);
        const own = told(plan({ kind, threshold, due_date: date, closing_date: date }));
        const { final } = onlyTarget(own, '2026-01-01');
        const { working: _, ...asked } = first(promised).result;
        const { working: __, ...judged } = final;
        expect(asked).toEqual(judged);
      }),
      { numRuns: runs(100) },
    );
  });
});
