import { describe, expect, it, test } from 'vitest';
import { measuresOn, taskCounts } from '../../../src/evaluation/record/due-dates.ts';
import { DUE_STATES, type DueState } from '../../../src/evaluation/record/evaluation.ts';
import { evaluateWorld, indicator, put, smallWorld, target, type World } from '../world.ts';

const DUE = '2024-06-30';
const [BEFORE, AFTER] = ['2024-06-29', '2024-07-01'];
/** A day on which everything of these tests is over. */
const LATER = '2025-01-01';

const world = (measures: readonly string[] = ['iv.1.a']): World => {
  const made = smallWorld({ communes: 2 });
  indicator(made, 'dat');
  target(made);
  for (const measure of measures) {
    put(made, 'measures', {
      measure,
      clause: measure,
      heading: 'Nhóm',
      statement: 'Việc',
      lead: 'không nêu',
    });
  }
  return made;
};

const dueDate = (to: World, due = 'huong-dan', due_on = DUE, measure = 'iv.1.a'): void =>
  put(to, 'due-dates', {
    measure,
    due,
    due_on,
    deliverable: 'văn bản hướng dẫn',
    basis: 'điểm a khoản 1 mục IV',
    source: 's1',
  });

interface Said {
  readonly date: string;
  readonly state: World['measure-progress'][number]['state'];
  readonly source?: string;
  readonly due?: string;
  readonly done_on?: string;
  readonly measure?: string;
}

const progress = (to: World, said: Said): void =>
  put(to, 'measure-progress', {
    measure: 'iv.1.a',
    summary: 'Như nguồn nêu',
    source: 's1',
    due: '',
    done_on: '',
    ...said,
  });

/** The tasks of a world on a day. */
const on = (made: World, day: string) => measuresOn(evaluateWorld(made).measures, day);

const statesOn = (made: World, day: string): readonly string[] =>
  on(made, day).flatMap(({ dueDates }) => dueDates.map(({ id, state }) => `${id} ${state}`));

const stateOf = (day: string, ...all: readonly Said[]): string | undefined => {
  const made = world();
  dueDate(made);
  for (const [i, said] of all.entries()) progress(made, { source: `s${i + 1}`, ...said });
  return on(made, day)[0]?.dueDates[0]?.state;
};

const done = (date: string, done_on = ''): Said => ({ date, state: 'done', done_on });
const open = (date: string): Said => ({ date, state: 'in-progress' });
const idle = (date: string): Said => ({ date, state: 'not-started' });

describe('the state of what is due', () => {
  test.each<[string, readonly Said[], DueState]>([
    // Nothing published: never late.
    [BEFORE, [], 'not-due'],
    [DUE, [], 'not-due'],
    [AFTER, [], 'no-data'],
    // Open, as a source says of a day.
    [BEFORE, [open(BEFORE)], 'open-in-time'],
    [DUE, [open(BEFORE)], 'open-in-time'],
    [DUE, [open(DUE)], 'open-in-time'],
    [DUE, [idle('2023-12-31')], 'open-in-time'],
    [AFTER, [open(BEFORE)], 'unknown'],
    // Open on the last day: it may have been done before that day was over.
    [AFTER, [open(DUE)], 'unknown'],
    [AFTER, [open(AFTER)], 'open-overdue'],
    [LATER, [idle(AFTER)], 'open-overdue'],
    [LATER, [open(BEFORE), open(AFTER)], 'open-overdue'],
    // Done, as known on a day.
    [BEFORE, [done(BEFORE)], 'done-on-time'],
    [LATER, [done(BEFORE)], 'done-on-time'],
    [LATER, [done(DUE)], 'done-on-time'],
    [LATER, [done(AFTER)], 'done'],
    [LATER, [open(BEFORE), done(AFTER)], 'done'],
    [LATER, [open(DUE), done(LATER)], 'done'],
    [LATER, [open(AFTER), done(LATER)], 'done-late'],
    [LATER, [open(AFTER), done(AFTER)], 'done-late'],
    // Done on a day that a source names.
    [LATER, [done(LATER, BEFORE)], 'done-on-time'],
    [LATER, [done(LATER, DUE)], 'done-on-time'],
    [LATER, [done(LATER, AFTER)], 'done-late'],
    [LATER, [done(LATER, DUE), done(LATER)], 'done-on-time'],
    [LATER, [done(LATER, AFTER), done(LATER)], 'done-late'],
    // Sources that cannot all be right: nothing is chosen.
    [LATER, [done(LATER, DUE), done(LATER, AFTER)], 'done'],
    [LATER, [done(DUE), done(LATER, AFTER)], 'done'],
    [LATER, [done(BEFORE), open(DUE)], 'unknown'],
    [LATER, [done(BEFORE), open(LATER)], 'unknown'],
    [LATER, [done(LATER, BEFORE), open(AFTER)], 'unknown'],
  ])('on %s, of %o, is %s', (day, said, state) => {
    expect(stateOf(day, ...said)).toBe(state);
  });

  it('rests on what is known by that day alone', () => {
    expect(stateOf(BEFORE, done(AFTER))).toBe('not-due');
    expect(stateOf(AFTER, open(BEFORE), done(LATER, BEFORE))).toBe('unknown');
    expect(stateOf(LATER, open(BEFORE), done(LATER, BEFORE))).toBe('done-on-time');
  });

  it('names its rows, the last day spoken of, and the day it was done where sources name one', () => {
    const made = world();
    dueDate(made);
    progress(made, open('2023-12-31'));
    progress(made, { ...done(AFTER, BEFORE), source: 's2' });
    const [due] = evaluateWorld(made).measures[0]?.dueDates ?? [];
    expect(due).toEqual({
      id: 'huong-dan',
      dueOn: DUE,
      deliverable: 'văn bản hướng dẫn',
      basis: 'điểm a khoản 1 mục IV',
      source: 's1',
      row: 'due-dates: iv.1.a · huong-dan @2026-01-01',
      state: 'done-on-time',
      doneOn: BEFORE,
      saidOn: AFTER,
      progress: [
        'measure-progress: iv.1.a · 2023-12-31 · s1 @2026-01-01',
        'measure-progress: iv.1.a · 2024-07-01 · s2 @2026-01-01',
      ],
    });
    progress(made, { ...done(LATER, DUE), source: 's3' });
    expect(evaluateWorld(made).measures[0]?.dueDates[0]?.doneOn).toBeNull();
  });
});

describe('a task with several due dates', () => {
  const yearly = (): World => {
    const made = world();
    dueDate(made, 'bao-cao-2025', '2025-12-15');
    dueDate(made, 'bao-cao-2024', '2024-12-15');
    return made;
  };

  it('has them by day, each with what is said of it by its name', () => {
    const made = yearly();
    progress(made, { ...done('2024-12-15'), due: 'bao-cao-2024' });
    progress(made, { ...open('2025-12-31'), due: 'bao-cao-2025' });
    expect(statesOn(made, '2025-12-31')).toEqual([
      'bao-cao-2024 done-on-time',
      'bao-cao-2025 open-overdue',
    ]);
    expect(statesOn(made, '2025-06-30')).toEqual([
      'bao-cao-2024 done-on-time',
      'bao-cao-2025 not-due',
    ]);
  });

  it('is not told apart by what is said of it as a whole, unless nothing was begun', () => {
    const made = yearly();
    progress(made, open('2025-01-31'));
    progress(made, done('2025-12-20'));
    expect(statesOn(made, '2026-01-01')).toEqual(['bao-cao-2024 no-data', 'bao-cao-2025 no-data']);
    const idleOne = yearly();
    progress(idleOne, idle('2025-01-31'));
    expect(statesOn(idleOne, '2025-06-30')).toEqual([
      'bao-cao-2024 open-overdue',
      'bao-cao-2025 open-in-time',
    ]);
  });

  it('takes nothing from progress that names a due date it does not have', () => {
    const made = world();
    dueDate(made);
    progress(made, { ...done(BEFORE), due: 'khac' });
    expect(statesOn(made, LATER)).toEqual(['huong-dan no-data']);
  });
});

describe('a due date', () => {
  it('that was put off is judged by the new day', () => {
    const made = world();
    dueDate(made);
    progress(made, open(AFTER));
    const ledger = { recorded_on: '2026-02-01', reason: 'Được gia hạn.' };
    const [row] = made['due-dates'];
    if (row === undefined) throw new Error('no due date');
    const { at: _, recorded_on: __, reason: ___, note: ____, n: _____, ...cells } = row;
    put(made, 'due-dates', { ...cells, due_on: '2024-12-31' }, ledger);
    expect(statesOn(made, AFTER)).toEqual(['huong-dan open-in-time']);
    expect(evaluateWorld(made, '2026-01-15').measures[0]?.dueDates[0]?.dueOn).toBe(DUE);
    expect(evaluateWorld(made).corrections[0]?.table).toBe('due-dates');
  });

  it('is judged on the day of the evaluation, and makes its source one that is cited', () => {
    const made = world();
    dueDate(made, 'huong-dan', '2026-01-31');
    const source = ({ sources }: ReturnType<typeof evaluateWorld>) =>
      sources.find(({ id }) => id === 's1')?.rows ?? 0;
    const [before, now] = [world(), made].map((one) => source(evaluateWorld(one)));
    expect(now).toBe((before ?? 0) + 1);
    expect(evaluateWorld(made, '2026-01-31').measures[0]?.dueDates[0]?.state).toBe('not-due');
    expect(evaluateWorld(made, '2026-02-01').measures[0]?.dueDates[0]?.state).toBe('no-data');
  });
});

describe('tasks counted', () => {
  const counted = (): World => {
    const made = world(['iv.1.a', 'iv.1.b', 'iv.2.a']);
    dueDate(made, 'nam-2024', '2024-12-15');
    dueDate(made, 'nam-2025', '2025-12-15');
    dueDate(made, 'huong-dan', DUE, 'iv.1.b');
    progress(made, { ...done('2024-12-01'), due: 'nam-2024' });
    progress(made, { ...open(LATER), measure: 'iv.1.b' });
    return made;
  };

  it('are all tasks, with a due date or without; their states add up to the due dates', () => {
    for (const day of [BEFORE, DUE, LATER, '2026-01-01']) {
      const counts = taskCounts(on(counted(), day));
      expect(counts.withDueDate + counts.withoutDueDate).toBe(counts.measures);
      expect(Object.keys(counts.states)).toEqual([...DUE_STATES]);
      const sum = Object.values(counts.states).reduce((a, b) => a + b, 0);
      expect(sum).toBe(counts.dueDates);
    }
  });

  it('stand in the evaluation as of its day', () => {
    const { tasks, measures } = evaluateWorld(counted());
    expect(tasks).toEqual(taskCounts(measures));
    expect(tasks).toMatchObject({
      ...{ measures: 3, withDueDate: 2, withoutDueDate: 1, dueDates: 3 },
      states: { 'done-on-time': 1, 'open-overdue': 1, 'no-data': 1 },
    });
  });
});
