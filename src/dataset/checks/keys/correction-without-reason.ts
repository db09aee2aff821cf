import { keyText } from '../../ledger/key-text.ts';
import { at } from '../../problems/problem.ts';
import { columnNumberOf } from '../basis/cell-place.ts';
import type { KeyCheck } from '../basis/check.ts';

/**
 * A row of the registry or the plan replaces an earlier one and does not say why; of several of one day only
 * the first is told. Of observations it replaces nothing: `rows-contradict` tells.
 */
export const correctionWithoutReason: KeyCheck = {
  id: 'correction-without-reason',
  stage: 'keys',
  level: 'error',
  run: ({ schema, repeated }) => {
    if (!schema.ledger || schema.group === 'observations') return [];
    return repeated.flatMap(([first, ...later]) =>
      later
        .filter(
          (row, i) =>
            row.reason === '' &&
            row.recorded_on !== first?.recorded_on &&
            row.recorded_on !== later[i - 1]?.recorded_on,
        )
        .map((row) => ({
          ...at(row.at),
          column: 'reason',
          columnNumber: columnNumberOf(schema, row, 'reason'),
          facts: {
            key: keyText(schema, row),
            other: first ? `${first.at.file}:${first.at.line}` : '',
          },
        })),
    );
  },
};
