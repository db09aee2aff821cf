import { UNIT_TYPES, type UnitType } from '../../schema/unit-type.ts';
import { countOf } from './scope-words.ts';

const ORDER = Object.keys(UNIT_TYPES) as UnitType[];

/** How many units there are of each type: "23 xã, 1 thị trấn"; empty for none. */
export const unitCounts = (units: readonly { readonly type: UnitType }[]): string => {
  const byType = Map.groupBy(units, ({ type }) => type);
  return ORDER.flatMap((type) => {
    const count = byType.get(type)?.length ?? 0;
    return count === 0 ? [] : [countOf(count, UNIT_TYPES[type])];
  }).join(', ');
};
