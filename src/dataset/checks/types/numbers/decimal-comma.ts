import type { Column } from '../../../../schema/table.ts';
import { isNumber } from '../../../cells/cell.ts';
import type { CellCheck } from '../../basis/check.ts';

/** Degrees have decimals; a count has none but zeros. */
const proposalFor = (raw: string, column: Column): { proposal?: string } => {
  if (!isNumber(column)) return { proposal: raw.replace(',', '.') };
  return /,0+$/.test(raw) ? { proposal: raw.replace(/,.*/, '') } : {};
};

/** A comma before decimals, as Vietnamese text has it: the file's decimal mark is the point. */
export const decimalComma: CellCheck = {
  id: 'decimal-comma',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) =>
    (isNumber(column) || column.format.kind === 'degrees') && /^-?\d+,\d+$/.test(raw)
      ? { ...proposalFor(raw, column), whole: isNumber(column) ? 'yes' : 'no' }
      : null,
};
