import { cellPlace, rowText } from '../basis/cell-place.ts';
import type { PlausibilityCheck } from '../basis/check.ts';
import { nearDuplicates } from './near-duplicates.ts';

/** One publisher or one title in two spellings: "Báo Hòa Bình" and "Báo Hoà Bình". */
export const sourceNearDuplicate: PlausibilityCheck = {
  id: 'source-near-duplicate',
  stage: 'plausibility',
  level: 'warning',
  run: ({ current }) =>
    (['publisher', 'title'] as const).flatMap((column) =>
      nearDuplicates(current.sources, (row) => row[column]).map(({ item, first, firstName }) => ({
        ...cellPlace('sources', item, column),
        facts: { other: rowText(first), otherName: firstName },
      })),
    ),
};
