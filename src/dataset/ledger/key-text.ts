import type { TableSchema } from '../../schema/table.ts';
import { cellText } from './ledger.ts';

/** The key of a row as a person reads it: `xa-dat · 04249 · 2023-12-31`. */
export const keyText = (schema: TableSchema, row: object): string =>
  schema.key.map((name) => cellText((row as Record<string, unknown>)[name])).join(' · ');
