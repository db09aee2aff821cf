import type { IndicatorInfo } from '../../evaluation/record/evaluation.ts';
import { upperFirst } from '../format/letter-case.ts';

/**
 * What a unit does of which an indicator of passing units is true: "đạt tiêu chí 19.2 …" of "Xã đạt tiêu chí 19.2 …"
 * counted in "xã". Null where its name does not begin with what is counted.
 */
export const indicatorPredicate = ({
  name,
  unitOfMeasure,
}: Pick<IndicatorInfo, 'name' | 'unitOfMeasure'>): string | null => {
  const head = `${upperFirst(unitOfMeasure)} `;
  return unitOfMeasure !== '' && name.startsWith(head) ? name.slice(head.length) : null;
};
