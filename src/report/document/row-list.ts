import type { RowRef } from '../../evaluation/record/evaluation.ts';
import { placeOf } from '../../evaluation/record/row-ref.ts';
import { lineRuns } from '../../views/line-runs.ts';

/**
 * Input rows as one phrase, a file once and runs of lines joined, files in the order in which they
 * first appear: "observations/published/values.csv: 5, 8–20; plan/targets.csv: 3".
 */
export const rowList = (rows: readonly RowRef[]): string =>
  [...Map.groupBy(rows.map(placeOf), ({ file }) => file)]
    .map(([file, places]) => `${file}: ${lineRuns(places.map(({ line }) => line))}`)
    .join('; ');
