import type { Coverage, Evaluation, Result } from '../../evaluation/record/evaluation.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import { resultOf } from '../../views/result-of.ts';
import { formatCount } from '../format/format.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { notJudgedCell } from '../verdict/result-cells.ts';

const coverageCell = (coverage: Coverage | undefined, result: Result | undefined): TableCell => {
  if (coverage === undefined || coverage.n === 0) {
    return notJudgedCell({ notJudged: result?.notJudged ?? null });
  }
  return cell(`${formatCount(coverage.known)}/${formatCount(coverage.n)}`);
};

/** For how many units in scope anything is known, by target and year. */
export const coverageTable = (evaluation: Evaluation): Table => {
  const years = [...new Set(evaluation.coverage.map((item) => item.year))].sort((a, b) => a - b);
  const at = (target: string, year: number): Coverage | undefined =>
    evaluation.coverage.find((item) => item.target === target && item.year === year);
  return {
    caption: 'Số đơn vị đã biết kết quả trên tổng số đơn vị trong phạm vi, theo năm',
    columns: [words('Mục tiêu'), ...years.map((year) => numbers(String(year)))],
    rows: evaluation.targets.map((target) => [
      cell(target.shortName, targetAddress(evaluation.set, target.id)),
      ...years.map((year) => coverageCell(at(target.id, year), resultOf(target, year))),
    ]),
  };
};
