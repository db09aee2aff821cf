import { describe, expect, it } from 'vitest';
import { evaluateWorld, indicator, put, smallWorld, target, type World } from '../world.ts';

const NONE = { missing: 'z' } as const;

const asked = (
  more: Partial<World['requests'][number]> = {},
  ledger: { recorded_on?: string } = {},
): World => {
  const world = smallWorld({ communes: 2 });
  indicator(world, 'dat');
  target(world);
  add(world, more, ledger);
  return world;
};

const add = (
  world: World,
  more: Partial<World['requests'][number]>,
  ledger: { recorded_on?: string; note?: string; reason?: string } = {},
): void =>
  put(
    world,
    'requests',
    {
      request: 'yc-1',
      indicator: 'dat',
      area_code: '15',
      period_start: '2025-12-31',
      period_end: '2025-12-31',
      holder: 'Công an tỉnh',
      asked_on: '2026-01-05',
      due_on: '2026-01-20',
      asked_by: 'một bạn đọc',
      outcome: 'waiting',
      outcome_on: NONE,
      source: NONE,
      address: '',
      ...more,
    },
    { recorded_on: '2026-01-06', ...ledger },
  );

const only = (world: World, asOf?: string) => {
  const { requests } = evaluateWorld(world, asOf);
  expect(requests).toHaveLength(1);
  return requests[0];
};

describe('what has become of a request', () => {
  it('is nothing where nobody has asked', () => {
    const world = smallWorld({ communes: 2 });
    indicator(world, 'dat');
    target(world);
    expect(evaluateWorld(world).requests).toEqual([]);
  });

  it.each([
    ['2026-01-06', 'waiting'],
    ['2026-01-20', 'waiting'],
    ['2026-01-21', 'overdue'],
  ])('asked on 05/01, due on 20/01: known on %s it is %s', (asOf, state) => {
    expect(only(asked(), asOf)).toMatchObject({ id: 'yc-1', area: '15@2018-12-15', state });
  });

  it('was not known before it was recorded', () => {
    expect(evaluateWorld(asked(), '2026-01-05').requests).toEqual([]);
  });

  it('without a due day never is overdue', () => {
    const world = asked({ due_on: { missing: 'x' } });
    expect(only(world, '2030-01-01')).toMatchObject({ state: 'waiting', dueOn: null });
  });

  it.each(['answered', 'refused'] as const)('a row with an outcome tells it: %s', (outcome) => {
    const world = asked();
    add(
      world,
      { outcome, outcome_on: '2026-02-01', source: 's1', address: 'https://example.vn/a' },
      { recorded_on: '2026-02-02', note: 'Một phần.' },
    );
    expect(only(world, '2026-01-25')).toMatchObject({ state: 'overdue', outcomeOn: null });
    expect(only(world)).toMatchObject({
      state: outcome,
      outcomeOn: '2026-02-01',
      source: 's1',
      address: 'https://example.vn/a',
      note: 'Một phần.',
    });
    expect(only(world)?.rows).toHaveLength(2);
    expect(evaluateWorld(world).corrections).toEqual([]);
    expect(evaluateWorld(world).sources[0]?.rows).toBe(1);
  });

  it('the newest outcome counts', () => {
    const world = asked();
    add(world, { outcome: 'refused', outcome_on: '2026-02-01' }, { recorded_on: '2026-02-02' });
    add(world, { outcome: 'answered', outcome_on: '2026-03-01' }, { recorded_on: '2026-03-02' });
    expect(only(world)).toMatchObject({ state: 'answered', outcomeOn: '2026-03-01' });
  });

  it('a due day that was put off is a correction of the row that told the first', () => {
    const world = asked();
    add(
      world,
      { due_on: '2026-02-10' },
      { recorded_on: '2026-01-22', reason: 'Nơi được hỏi gia hạn.' },
    );
    expect(only(world, '2026-01-21')?.state).toBe('overdue');
    expect(only(world, '2026-02-10')).toMatchObject({ state: 'waiting', dueOn: '2026-02-10' });
    expect(only(world, '2026-02-11')?.state).toBe('overdue');
  });

  it('of one day a refusal is told, and of one request each indicator by itself', () => {
    const world = asked();
    for (const outcome of ['answered', 'refused'] as const) {
      add(world, { outcome, outcome_on: '2026-02-01' }, { recorded_on: '2026-02-02' });
    }
    expect(only(world)?.state).toBe('refused');
    indicator(world, 'khac');
    add(world, { indicator: 'khac' });
    add(world, { request: 'yc-0', asked_on: '2026-01-01' });
    expect(evaluateWorld(world).requests.map(({ id, indicator: of }) => `${id} ${of}`)).toEqual([
      'yc-0 dat',
      'yc-1 dat',
      'yc-1 khac',
    ]);
  });
});
