import type { Problem } from '../problems/problem.ts';
import type { ImportResult } from './import-table.ts';

/** A problem of a row that an import made, at the place in the table where the row comes from. */
export const problemInTable = (
  problem: Problem,
  { origins }: Pick<ImportResult, 'origins'>,
  name: string,
): Problem => {
  const origin = origins.get(problem.file)?.get(problem.line ?? 0);
  if (origin === undefined) return { ...problem, file: name, line: undefined };
  const place = origin.places[problem.column ?? ''] ?? origin.place;
  return {
    ...problem,
    file: name,
    line: place.line ?? undefined,
    columnNumber: place.columnNumber ?? undefined,
    proposal: undefined,
  };
};
