import { known } from '../../../../schema/table.ts';
import { nearest } from '../../../problems/nearest.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** An answer that names a source the table of sources does not have. */
export const requestSource: AcrossCheck = {
  id: 'request-source',
  stage: 'across',
  level: 'error',
  run: ({ current, sources }) =>
    current.requests.flatMap((row) => {
      const source = known(row.source);
      return source === undefined || sources.has(source)
        ? []
        : [
            {
              ...cellPlace('requests', row, 'source'),
              facts: { near: nearest(source, sources.keys()) ?? '' },
            },
          ];
    }),
};
