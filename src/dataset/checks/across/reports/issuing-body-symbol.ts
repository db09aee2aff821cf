import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** "BC" for a report, then the body and, where there are any, its units: "BC-UBND". */
const SYMBOL = /^BC(?:-\p{Lu}[\p{Lu}\d]*)+$/u;

/** The symbol of a formal report is not one. */
export const issuingBodySymbol: AcrossCheck = {
  id: 'issuing-body-symbol',
  stage: 'across',
  level: 'error',
  run: ({ tables }) =>
    tables['issuing-body']
      .filter(({ symbol }) => !SYMBOL.test(symbol))
      .map((row) => ({ ...cellPlace('issuing-body', row, 'symbol'), facts: {} })),
};
