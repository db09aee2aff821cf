import { known } from '../../../schema/table.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/** The source was published before the period it tells of was over. */
export const sourceBeforePeriod: PlausibilityCheck = {
  id: 'source-before-period',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, sources }) =>
    (['values', 'aggregates'] as const).flatMap((table) =>
      current[table].flatMap((row): Finding[] => {
        const source = sources.get(row.source);
        const published = source && known(source.published_on);
        return published !== undefined && published < row.period_end
          ? [{ ...cellPlace(table, row, 'period_end'), facts: { source: row.source, published } }]
          : [];
      }),
    ),
};
