import { at } from '../../problems/problem.ts';
import type { SealCheck } from '../basis/check.ts';

/** A sealed row is no longer what it was. */
export const sealRowEdited: SealCheck = {
  id: 'seal-row-edited',
  stage: 'seal',
  level: 'error',
  run: ({ edited }) =>
    edited.map(({ entry, release }) => ({
      ...at(entry.row.at),
      facts: {
        key: entry.key,
        recordedOn: entry.row.recorded_on,
        release: release.release,
        cutOff: release.cut_off,
      },
    })),
};
