import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { inYear } from '../format/dates.ts';
import { joined } from '../format/joined.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { yearOfFigures } from '../names/reference-date.ts';
import { isQuantityResult } from '../names/requirement.ts';
import { allOf, countedYears, countOf, findStep, isOwnUnit, nounOf } from '../names/scope-words.ts';
import { unitInline } from '../names/unit-names.ts';

/** Whether any figure of the target's indicator is published at all, for any unit and year. */
const anyFigure = (target: TargetEvaluation, evaluation: Evaluation): boolean =>
  indexOf(evaluation)
    .figures(target.indicator)
    .some((figure) => figure.value !== null);

/** Which years are missing: the base year too, where its figures are. */
const missingYears = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const year = yearOfFigures(target, result, evaluation);
  if (result.counted === 'years') {
    const years = countedYears(target, result);
    return `trong ${countOf(result.n, 'năm')} được xét${years === '' ? '' : ` (${years})`}`;
  }
  const { quantity } = result;
  if (target.kind === 'trend') {
    const missing = [
      quantity?.value == null ? inYear(year) : null,
      quantity?.base == null ? inYear(year - 1) : null,
    ].filter((one) => one !== null);
    return `của ${joined(missing)}`;
  }
  const baseline = findStep(result, 'baseline');
  const hasBase = quantity?.base != null || (baseline !== undefined && baseline.known > 0);
  if (target.baselineYear === null || hasBase) return `của ${inYear(year)}`;
  return anyFigure(target, evaluation)
    ? `của năm gốc ${target.baselineYear}`
    : `của năm gốc ${target.baselineYear} và của các năm sau`;
};

/** Where it was looked for: the area of a total, or all the units of a count. */
const missingWhere = (target: TargetEvaluation, result: Result, evaluation: Evaluation): string => {
  const area = indexOf(evaluation).unit(result.area);
  if (
    result.counted === 'years' ||
    isQuantityResult(target, result) ||
    isOwnUnit(target, result, evaluation)
  ) {
    return area ? ` ở ${unitInline(area)}` : '';
  }
  return ` ở ${allOf(result.n, nounOf(target, result))}`;
};

/**
 * What was looked for and not found: "không tìm thấy số vụ phạm tội về trật tự xã hội của năm gốc
 * 2019 và của các năm sau ở cả 9 đơn vị cấp huyện". "Các năm sau" is said only where the set holds
 * no figure of the indicator at all.
 */
export const nothingFound = (
  target: TargetEvaluation,
  result: Result,
  evaluation: Evaluation,
): string => {
  const indicator = indexOf(evaluation).indicator(target.indicator);
  const name = indicator?.name ?? target.indicator;
  // Part of a year may be published where no whole year is.
  const isCount = indicator?.valueType === 'count';
  const wholeYear =
    isCount && indicator.timing === 'flow' && anyFigure(target, evaluation) ? ' tính trọn năm' : '';
  const what = isCount ? `${lowerFirst(name)}${wholeYear}` : `số liệu “${name}”`;
  const when = missingYears(target, result, evaluation);
  // "tính trọn năm 2024": the word for the year is not said twice.
  const said = wholeYear === '' ? when : when.replace(/^của năm/, '').trim();
  return `không tìm thấy ${what} ${said}${missingWhere(target, result, evaluation)}`;
};
