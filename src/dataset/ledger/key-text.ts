import type { TableSchema } from '../../schema/table.ts';
import { cellText } from './ledger.ts';

/** What stands between the cells of a key. */
export const KEY_JOINT = ' · ';

/** The key of a row as a person reads it: `xa-dat · 04249 · 2023-12-31`. */
export const keyText = ({ key }: TableSchema, row: object): string => {
  let text = '';
  // Made for every row: no list of its cells.
  for (const name of key) {
    if (name !== key[0]) text += KEY_JOINT;
    text += cellText((row as Record<string, unknown>)[name]);
  }
  return text;
};
