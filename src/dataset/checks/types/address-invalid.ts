import { addressFault } from '../../../schema/settings/web-address.ts';
import type { CellCheck } from '../basis/check.ts';

/** What stands in the column of an address and leads to no public page, or to more than one. */
export const addressInvalid: CellCheck = {
  id: 'address-invalid',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const fault = column.format.kind === 'address' ? addressFault(raw) : null;
    return fault === null ? null : { fault, missing: column.missing.join(',') };
  },
};
