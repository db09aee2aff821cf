import type { Evaluation } from '../../evaluation/record/evaluation.ts';
import type { ReleaseChanges, ResultChange } from '../../evaluation/release-changes.ts';
import { targetAddress, unitAddress } from '../../views/addresses/addresses.ts';
import { indexOf } from '../../views/evaluation-index.ts';
import { upperFirst } from '../format/letter-case.ts';
import { cell, type Table, type TableCell, words } from '../format/table.ts';
import { changedArea, changedKind, changedYear, resultState } from '../releases/release-words.ts';

const rowOf = (change: ResultChange, evaluation: Evaluation): TableCell[][] => {
  const { set } = evaluation;
  const target = indexOf(evaluation).target(change.target);
  if (target === undefined) return [];
  return [
    [
      cell(target.shortName, targetAddress(set, target.id)),
      cell(upperFirst(changedArea(change, evaluation)), unitAddress(set, change.area)),
      cell(upperFirst(changedYear(change))),
      resultState(target, change.before, evaluation, changedKind(change, target)),
      resultState(target, change.after, evaluation, changedKind(change, target)),
    ],
  ];
};

/**
 * Results that a release changed, before and after: those with another verdict, or those that kept
 * theirs with other numbers.
 */
export const releaseResultsTable = (
  changes: ReleaseChanges,
  which: 'verdict' | 'numbers',
  evaluation: Evaluation,
): Table => ({
  caption: `${which === 'verdict' ? 'Kết luận thay đổi' : 'Kết quả đổi số, giữ nguyên kết luận'}, bản ${changes.release.id}`,
  columns: ['Mục tiêu', 'Địa bàn', 'Thời gian', 'Trước', 'Sau'].map(words),
  rows: changes.results
    .filter(({ verdict }) => verdict === (which === 'verdict'))
    .flatMap((change) => rowOf(change, evaluation)),
});
