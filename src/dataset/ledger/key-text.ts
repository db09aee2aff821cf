import type { TableSchema } from '../../schema/table.ts';
import { cellText } from './ledger.ts';

/** What stands between the cells of a key. */
export const KEY_JOINT = ' · ';

/** The key of a row as a person reads it: `xa-dat · 04249 · 2023-12-31`. */
export const keyText = (schema: TableSchema, row: object): string =>
  schema.key.map((name) => cellText((row as Record<string, unknown>)[name])).join(KEY_JOINT);
