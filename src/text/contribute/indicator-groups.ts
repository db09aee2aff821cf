import type { IndicatorInfo } from '../../evaluation/record/evaluation.ts';
import { LEVELS } from '../../schema/unit-type.ts';

/** The heading that an indicator is listed under. */
export const indicatorGroup = ({
  valueType,
  timing,
  level,
}: Pick<IndicatorInfo, 'valueType' | 'timing' | 'level'>): string => {
  if (valueType === 'pass') return `Đạt hay không đạt, ${LEVELS[level]}`;
  return timing === 'flow' ? 'Số đếm trong một kỳ' : 'Số đếm tại một ngày';
};

/** What kind of figure an indicator asks for. */
export const figureKind = ({
  valueType,
  timing,
  unitOfMeasure,
}: Pick<IndicatorInfo, 'valueType' | 'timing' | 'unitOfMeasure'>): string => {
  if (valueType === 'pass') return 'Ghi đạt hay không đạt, tại một ngày.';
  return timing === 'flow'
    ? `Ghi số đếm trong kỳ; đơn vị tính: ${unitOfMeasure}.`
    : `Ghi số đếm tại một ngày; đơn vị tính: ${unitOfMeasure}.`;
};
