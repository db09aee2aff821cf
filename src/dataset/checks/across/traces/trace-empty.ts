import { sourceTracesTable } from '../../../../schema/source-traces.ts';
import { isMissing } from '../../../../schema/table.ts';
import { at } from '../../../problems/problem.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** A row about a source that says nothing of it: without the row the pages say the same. */
export const traceEmpty: AcrossCheck = {
  id: 'trace-empty',
  stage: 'across',
  level: 'error',
  run: ({ current }) =>
    current['source-traces']
      .filter((row) =>
        Object.entries(sourceTracesTable.columns).every(
          ([name, { missing }]) => missing.length === 0 || isMissing(row[name as keyof typeof row]),
        ),
      )
      .map((row) => ({ ...at(row.at), facts: { source: row.source } })),
};
