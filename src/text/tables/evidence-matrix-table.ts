import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import { targetAddress } from '../../views/addresses/addresses.ts';
import { evidenceMatrix } from '../../views/evidence-matrix.ts';
import { matrixCellWords } from '../charts/chart-matrix-words.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, statusCell, type Table, words } from '../format/table.ts';

/** The verdict of each target in each year, and of how many units the result is known. */
export const evidenceMatrixTable = (evaluation: Evaluation): Table => {
  const { years, rows } = evidenceMatrix(evaluation);
  return {
    caption: 'Mục tiêu theo năm',
    columns: [words('Mục tiêu'), ...years.map((year) => words(String(year)))],
    rows: rows.map(({ target, cells }) => [
      cell(
        `${target.id.toUpperCase()}. ${target.shortName}`,
        targetAddress(evaluation.set, target.id),
      ),
      ...cells.map((one) => {
        const text = upperFirst(matrixCellWords(target, one));
        return one.state === 'judged' && one.result !== null
          ? statusCell(one.result.status, text)
          : cell(text);
      }),
    ]),
  };
};
