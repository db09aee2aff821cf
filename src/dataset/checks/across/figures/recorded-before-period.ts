import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** A figure recorded before its period was over. */
export const recordedBeforePeriod: AcrossCheck = {
  id: 'recorded-before-period',
  stage: 'across',
  level: 'error',
  run: ({ tables }) => {
    const figures = (['values', 'aggregates'] as const).flatMap((table): Finding[] =>
      tables[table]
        .filter((row) => row.recorded_on < row.period_end)
        .map((row) => ({
          ...cellPlace(table, row, 'recorded_on'),
          facts: { end: row.period_end },
        })),
    );
    const progress = tables['measure-progress']
      .filter((row) => row.recorded_on < row.date)
      .map((row) => ({
        ...cellPlace('measure-progress', row, 'recorded_on'),
        facts: { end: row.date },
      }));
    return [...figures, ...progress];
  },
};
