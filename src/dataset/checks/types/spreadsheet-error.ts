import { isProse } from '../../cells/cell.ts';
import { isProgramId, programTextIn } from '../../cells/program-text.ts';
import type { CellCheck } from '../basis/check.ts';
import { gapFacts } from './gap-facts.ts';

/** `#REF!`, `#####`, `Loading...`, `undefined`, `???`: what a program left in the place of a value. */
export const spreadsheetError: CellCheck = {
  id: 'spreadsheet-error',
  stage: 'types',
  level: 'error',
  run: ({ raw, column }) => {
    const left = programTextIn(raw, { anywhere: isProse(column) && !column.optional });
    const kind = left ?? (column.format.kind === 'id' && isProgramId(raw) ? 'nothing' : null);
    return kind === null ? null : { kind, ...gapFacts(column) };
  },
};
