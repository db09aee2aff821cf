import { rowText } from '../../dataset/ledger/row-identity.ts';
import { type AggregateRow, aggregatesTable } from '../../schema/aggregates.ts';
import { type ValueRow, valuesTable } from '../../schema/values.ts';
import type { RowRef } from './evaluation.ts';

/** The reference of a row: what it says of its table, key and date of recording. */
export const refOf = rowText;

/** The reference of a figure of one unit. */
export const valueRef = (row: ValueRow): RowRef => rowText(valuesTable, row);

/** The reference of a statement "m of T". */
export const statementRef = (row: AggregateRow): RowRef => rowText(aggregatesTable, row);

/** Whether references are in their order already, each once. */
const inOrder = (refs: readonly RowRef[]): boolean => {
  let before = '';
  for (const ref of refs) {
    if (ref <= before) return false;
    before = ref;
  }
  return true;
};

/** Each reference once, in the order of their texts. */
export const distinctRefs = (refs: readonly RowRef[]): readonly RowRef[] =>
  // There are very many units: most rest on one row, and many together on rows in their order.
  inOrder(refs) ? refs : [...new Set(refs)].sort();
