import { known } from '../../../schema/table.ts';
import { at } from '../../problems/problem.ts';
import { rowText } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/** What is left of an address once nothing stands in it that may be written either way. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** The archived address of a source is its own: it dies with it. */
export const traceSameAddress: PlausibilityCheck = {
  id: 'trace-same-address',
  stage: 'plausibility',
  level: 'warning',
  joined: true,
  run: ({ current, sources }) =>
    current['source-traces'].flatMap((row): Finding[] => {
      const source = sources.get(row.source);
      const archived = known(row.archived_address);
      if (source === undefined || archived === undefined) return [];
      if (source.address === '' || bare(archived) !== bare(source.address)) return [];
      return [{ ...at(row.at), facts: { source: row.source, archived, other: rowText(source) } }];
    }),
};
