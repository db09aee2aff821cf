import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck, Finding } from '../../basis/check.ts';
import type { DatasetContext } from '../../basis/dataset-context.ts';
import { absenceFacts } from './unit-at-date.ts';

const find = (
  { registry }: DatasetContext,
  table: 'values' | 'aggregates',
  column: 'unit_code' | 'area_code',
  row: { readonly period_start: string; readonly at: { file: string; line: number } },
  code: string,
): Finding[] =>
  registry.on(code, row.period_start) !== undefined || registry.ofCode(code).length === 0
    ? []
    : [
        {
          ...cellPlace(table, row, column),
          facts: absenceFacts(code, row.period_start, registry),
        },
      ];

/** A figure for a unit not yet, or no longer, in existence when its period begins. */
export const unitNotOnDate: AcrossCheck = {
  id: 'unit-not-on-date',
  stage: 'across',
  level: 'error',
  run: (context) => [
    ...context.current.values.flatMap((row) =>
      find(context, 'values', 'unit_code', row, row.unit_code),
    ),
    ...context.current.aggregates.flatMap((row) =>
      find(context, 'aggregates', 'area_code', row, row.area_code),
    ),
  ],
};
