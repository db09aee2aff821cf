import type { Evaluation } from '../../evaluation/evaluation.ts';
import type { FigureChange, ReleaseChanges } from '../../evaluation/release-changes.ts';
import { sourcesAddress, unitAddress } from '../addresses.ts';
import { formatPeriod } from '../dates.ts';
import { indexOf } from '../evaluation-index.ts';
import { figureWords } from '../figure-words.ts';
import { unitTitle } from '../unit-names.ts';
import { cell, type TextCell, type TextTable, words } from './text-table.ts';

const rowOf = ({ figure, replaces }: FigureChange, evaluation: Evaluation): TextCell[] => {
  const index = indexOf(evaluation);
  const unit = index.unit(figure.unit);
  return [
    cell(index.indicator(figure.indicator)?.name ?? figure.indicator),
    cell(unit ? unitTitle(unit) : figure.unit, unitAddress(evaluation.set, figure.unit)),
    cell(formatPeriod(figure.periodStart, figure.periodEnd)),
    cell(figureWords(figure, evaluation)),
    cell(replaces === null ? 'chưa có' : figureWords(replaces, evaluation)),
    cell(
      index.source(figure.source)?.title ?? figure.source,
      sourcesAddress(evaluation.set, figure.source),
    ),
  ];
};

/** Figures that are new or corrected, each with the one it corrects. */
export const figureChangesTable = (
  figures: readonly FigureChange[],
  caption: string,
  evaluation: Evaluation,
): TextTable => ({
  caption,
  columns: ['Chỉ tiêu', 'Đơn vị', 'Kỳ', 'Số liệu', 'Trước đó', 'Nguồn'].map(words),
  rows: figures.map((change) => rowOf(change, evaluation)),
});

/** Every figure a release brought, with the one it corrects. */
export const releaseFiguresTable = (changes: ReleaseChanges, evaluation: Evaluation): TextTable =>
  figureChangesTable(
    changes.figures,
    `Số liệu mới và đính chính, bản ${changes.release.id}`,
    evaluation,
  );
