import { isMissing, known } from '../../../schema/table.ts';
import { cellPlace } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/**
 * The source was published before the period it tells of was over. A row corrected to a missing value rests on
 * its source no more.
 */
export const sourceBeforePeriod: PlausibilityCheck = {
  id: 'source-before-period',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current, sources }) => {
    const findingOf = (
      table: 'values' | 'aggregates',
      row: (typeof current)['values'][number] | (typeof current)['aggregates'][number],
    ): Finding[] => {
      const source = sources.get(row.source);
      const published = source && known(source.published_on);
      return published !== undefined && published < row.period_end
        ? [{ ...cellPlace(table, row, 'period_end'), facts: { source: row.source, published } }]
        : [];
    };
    return [
      ...current.values
        .filter(({ value }) => !isMissing(value))
        .flatMap((row) => findingOf('values', row)),
      ...current.aggregates.flatMap((row) => findingOf('aggregates', row)),
    ];
  },
};
