import type { Evaluation, Result, TargetEvaluation } from '../../evaluation/record/evaluation.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { resultOf } from '../../views/result-of.ts';
import { unitPageAddress } from '../../views/unit-pages.ts';
import { countCell } from '../format/cells.ts';
import { lowerFirst } from '../format/letter-case.ts';
import { cell, numbers, type Table, type TableCell, words } from '../format/table.ts';
import { scopeNoun } from '../names/scope-words.ts';
import { targetCode } from '../names/target-code.ts';
import { unitInline, unitTitleOf } from '../names/unit-names.ts';
import {
  boundsCell,
  figuresToCell,
  knownCountCell,
  knownMetCell,
  resultHead,
} from '../verdict/result-cells.ts';
import { unitStatesTable } from './unit-states-table.ts';

const rowOf = (head: TableCell, result: Result): readonly TableCell[] => [
  head,
  countCell(result.n),
  knownMetCell(result),
  knownCountCell(result, result.notMet),
  countCell(result.unknown),
  boundsCell(result),
  figuresToCell(result),
];

const headOf = (result: Result, evaluation: Evaluation): TableCell =>
  cell(unitTitleOf(evaluation, result.area), unitPageAddress(result.area, evaluation));

const totalHead = (result: Result, evaluation: Evaluation): TableCell => {
  const unit = indexOf(evaluation).unit(result.area);
  return cell(unit ? `Toàn ${unitInline(unit)}` : 'Toàn địa bàn');
};

/**
 * A target by district in a year, or at closing for `null`, with the whole territory last. Where
 * the units in scope are the districts themselves, each of them one by one.
 */
export const areasTable = (
  target: TargetEvaluation,
  year: number | null,
  evaluation: Evaluation,
): Table => {
  if (target.areas.length === 0) return unitStatesTable(target, year, evaluation);
  const whole = resultOf(target, year);
  const noun = scopeNoun(target.scopeTypes);
  const rows = target.areas.flatMap((area) => {
    const result = resultOf(area, year);
    return result ? [rowOf(headOf(result, evaluation), result)] : [];
  });
  const when = whole
    ? ` – ${whole.year === null ? lowerFirst(resultHead(whole)) : `năm ${whole.year}`}`
    : '';
  return {
    caption: `${targetCode(target)}: theo địa bàn${when}`,
    columns: [
      words('Địa bàn'),
      numbers(`Tổng số (${noun})`),
      numbers('Đạt'),
      numbers('Không đạt'),
      numbers('Chưa biết'),
      numbers('Tỷ lệ đạt'),
      words('Số liệu đến'),
    ],
    rows: whole ? [...rows, rowOf(totalHead(whole, evaluation), whole)] : rows,
  };
};
