import type { Column } from '../../../schema/table.ts';
import type { Facts } from '../basis/check.ts';

/** What a column takes where nothing is known: codes for missing values, or an empty cell. */
export const gapFacts = ({ missing, optional }: Column): Facts => ({
  missing: missing.join(','),
  optional: optional ? 'yes' : '',
});
