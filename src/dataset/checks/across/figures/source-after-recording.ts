import { known } from '../../../../schema/table.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A source published later than the day it was recorded. */
export const sourceAfterRecording: AcrossCheck = {
  id: 'source-after-recording',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current.sources
      .filter((row) => (known(row.published_on) ?? '') > row.recorded_on)
      .map((row) => ({
        ...cellPlace('sources', row, 'published_on'),
        facts: { recordedOn: row.recorded_on },
      })),
};
