import { cellPlace } from '../basis/cell-place.ts';
import type { SealCheck } from '../basis/check.ts';

/** A release is listed, and the file with its seals is gone. */
export const sealMissing: SealCheck = {
  id: 'seal-missing',
  stage: 'seal',
  level: 'error',
  run: ({ unsealed, set }) =>
    unsealed.map((row) => ({
      ...cellPlace('releases', row, 'release'),
      facts: { file: `observations/${set}/seals/${row.release}.csv` },
    })),
};
