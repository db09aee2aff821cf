import { known } from '../../../../schema/table.ts';
import type { TargetKind } from '../../../../schema/targets.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

/** R12: which way must be better for a kind to mean anything; the kinds not named take either. */
const DIRECTIONS: Partial<Record<TargetKind, 'lower' | 'higher'>> = {
  reduction: 'lower',
  maximum: 'lower',
  increase: 'higher',
  minimum: 'higher',
};

/** The kind that asks the same the other way round. */
const MIRRORED: Partial<Record<TargetKind, TargetKind>> = {
  reduction: 'increase',
  increase: 'reduction',
  maximum: 'minimum',
  minimum: 'maximum',
};

/** A target asks for less of what is better the more there is, or the other way round. */
export const targetDirection: AcrossCheck = {
  id: 'target-direction',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.targets.flatMap((row) => {
      const indicator = indicators.get(row.indicator);
      const better = indicator && known(indicator.better);
      const needed = DIRECTIONS[row.kind];
      if (better === undefined || needed === undefined || needed === better) return [];
      const facts = {
        kind: row.kind,
        needed,
        better,
        indicator: row.indicator,
        mirrored: MIRRORED[row.kind] ?? '',
      };
      return [{ ...cellPlace('targets', row, 'kind'), facts }];
    }),
};
