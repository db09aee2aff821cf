import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';

/** A source said to have been opened, or its publisher told, later than the row was written. */
export const traceAfterRecording: AcrossCheck = {
  id: 'trace-after-recording',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current['source-traces'].flatMap((row) =>
      (['accessed_on', 'told_on'] as const)
        .filter((column) => (known(row[column]) ?? '') > row.recorded_on)
        .map(
          (column): Finding => ({
            ...cellPlace('source-traces', row, column),
            facts: { recordedOn: row.recorded_on },
          }),
        ),
    ),
};
