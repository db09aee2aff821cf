import { byCode } from '../../schema/code-order.ts';
import { earlier, later } from '../../schema/dates.ts';
import { dueDatesTable } from '../../schema/due-dates.ts';
import type { Tables } from '../../schema/index.ts';
import {
  DUE_STATES,
  type DueDateInfo,
  type DueState,
  type MeasureEvaluation,
  type MeasureProgress,
  type TaskCounts,
} from './evaluation.ts';
import { distinctRefs, refOf } from './row-ref.ts';

/** What is fixed of a due date, whatever is known of progress. */
type DueDate = Omit<DueDateInfo, 'state' | 'doneOn' | 'saidOn' | 'progress'>;

/**
 * Whether an entry says something of a due date: the one it names; of a task with a single due date also what is
 * said of the task as a whole. Where there are several, an entry that names none says only that nothing was begun.
 */
const speaksOf = (entry: MeasureProgress, due: string, isOnly: boolean): boolean =>
  entry.due === due || (entry.due === null && (isOnly || entry.state === 'not-started'));

const first = (days: readonly string[]): string | undefined =>
  days.length === 0 ? undefined : days.reduce(earlier);

const last = (days: readonly string[]): string | undefined =>
  days.length === 0 ? undefined : days.reduce(later);

/**
 * The state of what is due, on a day: missing is not late. A row is about the end of its day, so that what is open
 * on the due day itself may still have been done in time, and only a source that says so of a later day makes it
 * overdue. "Done" on a later day may have been done in time, unless its day is given or it was open after the due day.
 */
const stateOn = (dueOn: string, said: readonly MeasureProgress[], day: string): DueState => {
  const [done, open] = [true, false].map((isDone) =>
    said.filter(({ state }) => (state === 'done') === isDone),
  ) as [MeasureProgress[], MeasureProgress[]];
  const doneBy = first(done.map((entry) => entry.doneOn ?? entry.date));
  const openOn = last(open.map(({ date }) => date));
  const isOpenLate = openOn !== undefined && openOn > dueOn;
  if (doneBy === undefined) {
    if (day <= dueOn) return openOn === undefined ? 'not-due' : 'open-in-time';
    if (openOn === undefined) return 'no-data';
    return isOpenLate ? 'open-overdue' : 'unknown';
  }
  // One source says that it was done, another that it was still open after that.
  if (openOn !== undefined && openOn > doneBy) return 'unknown';
  const inTime = doneBy <= dueOn;
  const late = isOpenLate || done.some(({ doneOn }) => doneOn !== null && doneOn > dueOn);
  if (inTime === late) return 'done';
  return inTime ? 'done-on-time' : 'done-late';
};

/** The day on which it was done, where sources name one and no other. */
const doneOnOf = (said: readonly MeasureProgress[]): string | null => {
  const [day, ...others] = new Set(said.flatMap(({ doneOn }) => doneOn ?? []));
  return others.length === 0 ? (day ?? null) : null;
};

const infoOn = (
  due: DueDate,
  { progress, isOnly, day }: { progress: readonly MeasureProgress[]; isOnly: boolean; day: string },
): DueDateInfo => {
  const said = progress.filter((entry) => speaksOf(entry, due.id, isOnly));
  return {
    ...due,
    state: stateOn(due.dueOn, said, day),
    doneOn: doneOnOf(said),
    saidOn: last(said.map(({ date }) => date)) ?? null,
    progress: distinctRefs(said.map(({ row }) => row)),
  };
};

const dueDatesOn = (
  dues: readonly DueDate[],
  { progress, day }: { readonly progress: readonly MeasureProgress[]; readonly day: string },
): readonly DueDateInfo[] => {
  const known = progress.filter(({ date }) => date <= day);
  const isOnly = dues.length === 1;
  return dues
    .map((due) => infoOn(due, { progress: known, isOnly, day }))
    .sort((a, b) => byCode(a.dueOn, b.dueOn) || byCode(a.id, b.id));
};

/**
 * The due dates of one task with their states on a day, by day and id.
 * @param tables the rows in force
 * @param progress what is known of the task; of later days than `day` nothing is looked at
 */
export const dueDatesOf = (
  tables: Pick<Tables, 'due-dates'>,
  measure: string,
  { progress, day }: { readonly progress: readonly MeasureProgress[]; readonly day: string },
): readonly DueDateInfo[] =>
  dueDatesOn(
    tables['due-dates']
      .filter((row) => row.measure === measure)
      .map((row) => ({
        id: row.due,
        dueOn: row.due_on,
        deliverable: row.deliverable,
        basis: row.basis,
        source: row.source,
        row: refOf(dueDatesTable, row),
      })),
    { progress, day },
  );

/**
 * The tasks as they stood on an earlier day: progress of later days left out, and every due date in its state on that
 * day. Due dates that come later stay: they are then still to come.
 */
export const measuresOn = (
  measures: readonly MeasureEvaluation[],
  day: string,
): readonly MeasureEvaluation[] =>
  measures.map((measure) => ({
    ...measure,
    progress: measure.progress.filter(({ date }) => date <= day),
    dueDates: dueDatesOn(measure.dueDates, { progress: measure.progress, day }),
  }));

/**
 * How many tasks have a due date and how many none, which together are all of them; and how many due dates are in
 * each state, which together are all due dates: a task that is due every year counts once for each year.
 */
export const taskCounts = (measures: readonly MeasureEvaluation[]): TaskCounts => {
  const states = Object.fromEntries(DUE_STATES.map((state) => [state, 0])) as Record<
    DueState,
    number
  >;
  const dues = measures.flatMap(({ dueDates }) => dueDates);
  for (const { state } of dues) states[state] += 1;
  const withDueDate = measures.filter(({ dueDates }) => dueDates.length > 0).length;
  return {
    measures: measures.length,
    withDueDate,
    withoutDueDate: measures.length - withDueDate,
    dueDates: dues.length,
    states,
  };
};

/** What the due dates of all tasks say, whatever their state, which follows from the progress and the day. */
export const dueDateSayings = (measures: readonly MeasureEvaluation[]): readonly object[] =>
  measures.flatMap(({ id, dueDates }) =>
    dueDates.map(({ id: due, dueOn, deliverable, basis, source }) => ({
      task: id,
      ...{ due, dueOn, deliverable, basis, source },
    })),
  );
