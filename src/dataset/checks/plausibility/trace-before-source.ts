import { known } from '../../../schema/table.ts';
import { at } from '../../problems/problem.ts';
import { rowText } from '../basis/cell-place.ts';
import type { Finding, PlausibilityCheck } from '../basis/check.ts';

/**
 * A source said to have been opened, or its publisher told, before it was published. That may come about where
 * another contribution puts the day of publication right, so on what is joined it is a warning.
 */
export const traceBeforeSource: PlausibilityCheck = {
  id: 'trace-before-source',
  stage: 'plausibility',
  level: 'warning',
  joined: true,
  run: ({ current, sources }) =>
    current['source-traces'].flatMap((row) => {
      const source = sources.get(row.source);
      const published = source && known(source.published_on);
      if (source === undefined || published === undefined) return [];
      return (['accessed_on', 'told_on'] as const).flatMap((what): Finding[] => {
        const day = known(row[what]);
        if (day === undefined || day >= published) return [];
        const facts = { source: row.source, what, day, published, other: rowText(source) };
        return [{ ...at(row.at), facts }];
      });
    }),
};
