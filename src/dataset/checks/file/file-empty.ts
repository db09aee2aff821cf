import { firstColumns } from '../../../schema/table.ts';
import type { FileCheck } from '../basis/check.ts';
import { perFile } from './per-file.ts';

/** Nothing stands in the file, not even a header. */
export const fileEmpty: FileCheck = {
  id: 'file-empty',
  stage: 'file',
  level: 'error',
  run: perFile(({ text, csv, schema }) =>
    text !== null && csv.quoteFault === null && csv.rows.length === 0
      ? { facts: { header: firstColumns(schema).join(',') } }
      : null,
  ),
};
