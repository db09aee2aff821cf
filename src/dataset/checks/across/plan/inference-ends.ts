import type { IndicatorRow } from '../../../../schema/indicators.ts';
import { cellPlace } from '../../basis/cell-place.ts';
import type { AcrossCheck } from '../../basis/check.ts';

const misfit = (
  from: IndicatorRow | undefined,
  to: IndicatorRow | undefined,
): 'same' | 'type' | 'level' | null => {
  if (from === undefined || to === undefined) return null;
  if (from.indicator === to.indicator) return 'same';
  if (from.value_type !== 'pass' || to.value_type !== 'pass') return 'type';
  return from.level === to.level ? null : 'level';
};

/** An inference leads from one judgement to another of the same level. */
export const inferenceEnds: AcrossCheck = {
  id: 'inference-ends',
  stage: 'across',
  level: 'error',
  run: ({ current, indicators }) =>
    current.inferences.flatMap((row) => {
      const rule = misfit(indicators.get(row.from_indicator), indicators.get(row.to_indicator));
      return rule === null
        ? []
        : [
            {
              ...cellPlace('inferences', row, 'to_indicator'),
              facts: { rule, from: row.from_indicator },
            },
          ];
    }),
};
