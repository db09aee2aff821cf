import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A day on which a task was done, of a task that is not done, or after the day the row is about. */
export const progressDoneOn: AcrossCheck = {
  id: 'progress-done-on',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current['measure-progress']
      .filter(({ done_on, state, date }) => done_on !== '' && (state !== 'done' || done_on > date))
      .map((row) => ({
        ...cellPlace('measure-progress', row, 'done_on'),
        facts: { state: row.state, date: row.date },
      })),
};
