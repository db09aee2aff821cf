import { at } from '../../problems/problem.ts';
import type { SealCheck } from '../basis/check.ts';

/** A sealed row is gone, or its key or date of recording was changed. */
export const sealRowDeleted: SealCheck = {
  id: 'seal-row-deleted',
  stage: 'seal',
  level: 'error',
  run: ({ deleted }) =>
    deleted.map(({ seal, release }) => ({
      ...at(seal.at),
      facts: {
        table: seal.table,
        key: seal.key,
        recordedOn: seal.recorded_on,
        release: release.release,
      },
    })),
};
